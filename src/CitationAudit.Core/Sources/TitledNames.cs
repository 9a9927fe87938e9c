using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Gives a source that is a title the name of its bearer where the content began with it: <c>دعا الأمين العام أنطونيو غوتيريش إلى …</c> may be
/// read as if the one with the title called upon the one with the name. Another extractor finds the statements.
/// </summary>
public sealed class TitledNames : IStatementExtractor
{
    private const int LeastNames = 2;
    private const int MostNames = 5;

    // Less is no content.
    private const int LeastWords = 2;

    private readonly IStatementExtractor _inner;
    private readonly PatternWords _words;

    // Few articles have a title with its content right behind it; the others need not wait for the rules to be made ready.
    private readonly Lazy<PhraseReader> _reader;

    /// <summary>With the extractor, what tells prepositions, and what tells titles and names.</summary>
    public TitledNames(IStatementExtractor inner, PatternWords words, SourceRules rules) => (_inner, _words, _reader) = (inner, words, new Lazy<PhraseReader>(() => new PhraseReader(rules)));

    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. _inner.Extract(document).Select(statement => WithName(document, statement))];
    }

    private Statement WithName(Document document, Statement statement)
    {
        if (statement is not { Source: [TextSpan source], Cue: [TextSpan cue], Content: [TextSpan content] } || cue.End > source.Start || content.Start < source.End)
        {
            return statement;
        }

        int first = document.TokenAt(content.Start);
        if (first == 0 || document.Tokens[first - 1].Span.End != source.End || Bearer(document, source, content) is not { } name)
        {
            return statement;
        }

        int rest = document.TokenAt(name.End - 1) + 1;
        if (rest < document.Tokens.Length && _words.Of(document.Tokens[rest].Normal).HasFlag(WordClasses.Preposition))
        {
            rest++;
        }

        int end = Math.Min(rest + LeastWords, document.Tokens.Length);
        return end - rest == LeastWords && document.Tokens[end - 1].Span.End <= content.End && document.Tokens[rest].IsWord
            ? statement with { Source = [source with { End = name.End }], Content = [content with { Start = document.Tokens[rest].Span.Start }] }
            : statement;
    }

    /// <summary>The name at the content's start that the title before it bears; null where there is no such name or title.</summary>
    private TextSpan? Bearer(Document document, TextSpan source, TextSpan content)
    {
        int last = Math.Min(document.TokenAt(content.Start) + MostNames, document.TokenAt(content.End - 1));
        TextSpan whole = source with { End = document.Tokens[last].Span.End };
        PhraseReader reader = _reader.Value;
        if (reader.Read(document, [source]) is not { HasName: false } title || !title.Has(SourceMark.Role) || reader.Read(document, [whole]) is not { } phrase)
        {
            return null;
        }

        return phrase.Name.End - phrase.Name.First is >= LeastNames and < MostNames && phrase.Words[phrase.Name.First].Span.Start == content.Start
            ? phrase.SpanOf(phrase.Name.First, phrase.Name.End)
            : null;
    }
}
