using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// Sets sources their limits by what stands around them, as the annotation guidelines have it: the whole noun phrase with its relative
/// clause (<c>According to a report, a copy of which we saw, …</c>), without the citation of somebody else that is a statement of its own
/// (<c>The agency, citing a clerk, reported …</c>). Another extractor finds the statements.
/// </summary>
/// <param name="inner">Finds the statements.</param>
/// <param name="words">Tells relative words and prepositions.</param>
public sealed class SourceLimits(IStatementExtractor inner, PatternWords words) : IStatementExtractor
{
    // "a copy of which", "one of whom", "in which", "which": the relative word is the fourth at most.
    private const int MostBefore = 3;

    // Less is no content, so that the clause was it after all.
    private const int LeastWords = 3;

    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Statement> statements = inner.Extract(document);
        return [.. statements.Select(statement => WithClause(document, WithNoun(document, WithoutCitation(document, statement, statements))))];
    }

    /// <summary>Ends a source before the cue of somebody else who says the same within it.</summary>
    private static Statement WithoutCitation(Document document, Statement statement, ImmutableArray<Statement> statements)
    {
        if (statement.Source is not [TextSpan source])
        {
            return statement;
        }

        foreach (Statement cited in statements)
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
