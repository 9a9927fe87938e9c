using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// Sets sources their limits by what stands around them, as the annotation guidelines have it: the whole noun phrase with its relative
/// clause (<c>According to a report, a copy of which we saw, …</c>), without the citation of somebody else that is a statement of its own
/// (<c>The agency, citing a clerk, reported …</c>), and the one who is cited, not the medium (<c>The agency cited a clerk as saying …</c>). Another extractor finds the statements.
/// </summary>
/// <param name="inner">Finds the statements.</param>
/// <param name="words">Tells relative words and prepositions.</param>
/// <param name="cues">Tells the participle of "cited a clerk as saying".</param>
public sealed class SourceLimits(IStatementExtractor inner, PatternWords words, CueLexicon cues) : IStatementExtractor
{
    // How many tokens "a clerk" of "cited a clerk as saying" may have.
    private const int MostCited = 24;

    // "a copy of which", "one of whom", "in which", "which": the relative word is the fourth at most.
    private const int MostBefore = 3;

    // Less is no content, so that the clause was it after all.
    private const int LeastWords = 3;

    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Statement> statements = inner.Extract(document);
        ILookup<TextSpan, Statement> byContent = statements.ToLookup(statement => statement.Content[0]);
        return [.. statements.Select(statement => WithClause(document, WithNoun(document, WithCited(document, WithoutCitation(document, statement, byContent[statement.Content[0]])))))];
    }

    /// <summary>Ends a source before the cue of somebody else who says the same within it.</summary>
    private static Statement WithoutCitation(Document document, Statement statement, IEnumerable<Statement> alike)
    {
        if (statement.Source is not [TextSpan source])
        {
            return statement;
        }

        foreach (Statement cited in alike)
        {
            if (cited is { Cue: [TextSpan cue], Source: [TextSpan whom, ..] } && cue.Start > source.Start && source.Contains(cue) && source.Contains(whom)
                && cited.Content.SequenceEqual(statement.Content))
            {
                int last = document.TokenAt(cue.Start) - 1;
                while (!document.Tokens[last].IsWord && document.Tokens[last].Span.Start > source.Start)
                {
                    last--;
                }

                return statement with { Source = [source with { End = document.Tokens[last].Span.End }] };
            }
        }

        return statement;
    }

    /// <summary>Makes whom a medium cites "as saying" something the source, and the medium his relay, where both were taken for the content and its source.</summary>
    private Statement WithCited(Document document, Statement statement)
    {
        if (statement is not { Source: [TextSpan source], Cue: [TextSpan cue], Content: [TextSpan content], Via.IsEmpty: true } || source.End > cue.Start || cue.End > content.Start)
        {
            return statement;
        }

        int first = document.TokenAt(content.Start);
        int end = Math.Min(document.Tokens.Length, first + MostCited);
        for (int at = first + 1; at + 1 < end && document.Tokens[at + 1].Span.End < content.End; at++)
        {
            bool saying = words.Of(document.Tokens[at].Normal).HasFlag(WordClasses.Manner) && cues.Find(document.Tokens[at + 1].Normal).Any(match => match.Kind == CueKind.Participle);
            if (saying && document.Tokens[first - 1].Span.End == cue.End)
            {
                int rest = at + 2;
                rest += words.Of(document.Tokens[rest].Normal).HasFlag(WordClasses.Dropped) || document.Tokens[rest].Normal is ":" or "," ? 1 : 0;
                int last = IsComma(document, at - 1) ? at - 2 : at - 1;
                return last < first || rest >= document.Tokens.Length || document.Tokens[rest].Span.End > content.End ? statement : statement with
                {
                    Source = [content with { End = document.Tokens[last].Span.End }],
                    Via = [source],
                    Content = [content with { Start = document.Tokens[rest].Span.Start }],
                };
            }
        }

        return statement;
    }

    /// <summary>Gives a source that is a relative clause alone, between commas, the nouns before it.</summary>
    private Statement WithNoun(Document document, Statement statement)
    {
        if (statement.Source is not [TextSpan source])
        {
            return statement;
        }

        int clause = document.TokenAt(source.Start);
        int start = document.Paragraphs[document.ParagraphAt(source.Start)].FirstToken;
        int first = clause - 1;
        bool behindComma = first > start && IsComma(document, first) && IsRelative(document, clause) && source.Length > document.Tokens[clause].Span.Length;
        while (behindComma && first > start && document.Tokens[first - 1].IsWord)
        {
            first--;
        }

        while (first < clause - 1 && (words.Of(document.Tokens[first].Normal) & (WordClasses.Boundary | WordClasses.Joint)) != 0)
        {
            first++;
        }

        return behindComma && first < clause - 1 ? statement with { Source = [source with { Start = document.Tokens[first].Span.Start }] } : statement;
    }

    /// <summary>Gives a source the relative clause between commas that the content began with.</summary>
    private Statement WithClause(Document document, Statement statement)
    {
        if (statement is not { Source: [TextSpan source], Cue: [TextSpan cue], Content: [TextSpan content, ..] } || cue.End > source.Start || source.End > content.Start)
        {
            return statement;
        }

        int first = document.TokenAt(content.Start);
        bool behindSource = first >= 2 && IsComma(document, first - 1) && document.Tokens[first - 2].Span.End == source.End;
        if (!behindSource || !BeginsClause(document, first))
        {
            return statement;
        }

        int comma = first;
        while (comma < document.Tokens.Length && document.Tokens[comma].Span.End < content.End && !IsComma(document, comma))
        {
            comma++;
        }

        int rest = comma + 1;
        int count = 0;
        for (int at = rest; at < document.Tokens.Length && document.Tokens[at].Span.End <= content.End; at++)
        {
            count += document.Tokens[at].IsWord ? 1 : 0;
        }

        return count < LeastWords ? statement : statement with
        {
            Source = [source with { End = document.Tokens[comma - 1].Span.End }],
            Content = statement.Content.SetItem(0, content with { Start = document.Tokens[rest].Span.Start }),
        };
    }

    private bool BeginsClause(Document document, int first)
    {
        for (int at = first; at <= first + MostBefore && at < document.Tokens.Length && document.Tokens[at].IsWord; at++)
        {
            if (IsRelative(document, at))
            {
                return at == first || words.Of(document.Tokens[at - 1].Normal).HasFlag(WordClasses.Preposition);
            }
        }

        return false;
    }

    /// <summary>True for a relative word that can be nothing else, as "that" and "ما" can, which may begin a content.</summary>
    private bool IsRelative(Document document, int at) =>
        (words.Of(document.Tokens[at].Normal) & (WordClasses.Relative | WordClasses.Complementizer | WordClasses.Manner)) == WordClasses.Relative;

    private static bool IsComma(Document document, int at) => document.Tokens[at].Normal is "," or "،";
}
