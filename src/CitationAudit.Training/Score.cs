using System.Globalization;

namespace CitationAudit.Training;

/// <summary>An extractor's figures on annotated articles, as the corpus's own scorer counts them; add scores to pool them.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Statement">Matched statements.</param>
/// <param name="WithSource">Matched, and the source is right.</param>
/// <param name="WithType">Matched, and the type is right.</param>
/// <param name="EndToEnd">Matched, with source and type right.</param>
/// <param name="SameSource">Pairs of matched statements put down to one source.</param>
/// <param name="ContentTokens">Tokens inside contents.</param>
/// <param name="SourceTokens">Tokens inside sources.</param>
/// <param name="CueTokens">Tokens inside cues.</param>
public sealed record Score(
    int Articles,
    Ratio Statement,
    Ratio WithSource,
    Ratio WithType,
    Ratio EndToEnd,
    Ratio SameSource,
    Ratio ContentTokens,
    Ratio SourceTokens,
    Ratio CueTokens)
{
    /// <summary>The score of no article.</summary>
    public static Score None { get; } = new(0, default, default, default, default, default, default, default, default);

    /// <summary>The counts of both together.</summary>
    public static Score operator +(Score left, Score right) => new(
        left.Articles + right.Articles,
        left.Statement + right.Statement,
        left.WithSource + right.WithSource,
        left.WithType + right.WithType,
        left.EndToEnd + right.EndToEnd,
        left.SameSource + right.SameSource,
        left.ContentTokens + right.ContentTokens,
        left.SourceTokens + right.SourceTokens,
        left.CueTokens + right.CueTokens);

    /// <summary>The same as the operator.</summary>
    public static Score Add(Score left, Score right) => left + right;

    /// <summary>The lines that the corpus's scorer prints.</summary>
    public override string ToString()
    {
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"{Articles} articles, {Statement.Gold} gold statements, {Statement.Found} predicted")];
        lines.Add($"statement    {Statement}");
        lines.Add($"+source      {WithSource}");
        lines.Add($"+type        {WithType}");
        lines.Add($"end-to-end   {EndToEnd}");
        if (SameSource.Gold > 0)
        {
            lines.Add($"same source  {SameSource}");
        }

        lines.Add($"content tokens {ContentTokens}");
        lines.Add($"source tokens {SourceTokens}");
        lines.Add($"cue tokens   {CueTokens}");
        return string.Join('\n', lines);
    }
}
