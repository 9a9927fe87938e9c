using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Lets contents run on over the ends of paragraphs with the quotation that they hold: <c>"…," he said.</c> and in the next paragraph
/// <c>"…"</c>, or one pair of marks around several paragraphs. Another extractor finds the statements, each within its paragraph.
/// </summary>
/// <param name="inner">Finds the statements.</param>
public sealed class ContinuedQuotations(IStatementExtractor inner) : IStatementExtractor
{
    // No quotation of the corpora runs on over more.
    private const int MostParagraphs = 8;

    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Statement> statements = inner.Extract(document);
        ImmutableArray<ImmutableArray<TextSpan>> contents = Extend(document, [.. statements.Select(statement => (statement.Content, statement.Extent))]);
        return
        [
            .. statements
                .Select((statement, at) => contents[at] == statement.Content ? statement : statement with
                {
                    Content = contents[at],
                    Paragraph = document.ParagraphAt(contents[at][0].Start),
                    Form = contents[at].All(piece => document.Tokens[document.TokenAt(piece.Start)].Kind == TokenKind.OpenQuote) ? StatementForm.Direct : StatementForm.Mixed,
                })
                .OrderBy(statement => statement.Extent.Start)
                .ThenByDescending(statement => statement.Extent.End)
                .Select((statement, at) => statement with { Id = $"S{at + 1}" }),
        ];
    }

    /// <summary>The contents as they run on.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statements">For each statement its content and its whole extent, in any order.</param>
    internal static ImmutableArray<ImmutableArray<TextSpan>> Extend(Document document, ImmutableArray<(ImmutableArray<TextSpan> Content, TextSpan Extent)> statements)
    {
        List<Run> quotations = Crossing(document);
        ImmutableArray<TextSpan>[] contents = [.. statements.Select(statement => Across(document, quotations, statement.Content))];
        bool[] taken = new bool[document.Tokens.Length];
        foreach (TextSpan piece in contents.SelectMany(pieces => pieces))
        {
            for (int at = document.TokenAt(piece.Start); at < taken.Length && document.Tokens[at].Span.Start < piece.End; at++)
            {
                taken[at] = true;
            }
        }

        for (int at = 0; at < contents.Length; at++)
        {
            TextSpan extent = statements[at].Extent.Union(contents[at][^1]);
            int paragraph = document.ParagraphAt(extent.End - 1);
            if (EndsParagraph(document, document.Paragraphs[paragraph], extent) && HoldsQuotation(document, contents[at])
                && FollowingBlock(document, quotations, paragraph + 1) is { IsEmpty: false } block
                && !taken.AsSpan(block.First..block.End).Contains(true))
            {
                contents[at] = contents[at].Add(document.SpanOf(block.First, block.End));
                taken.AsSpan(block.First..block.End).Fill(true);
            }
        }

        return [.. contents];
    }

    /// <summary>Quotations whose marks stand in different paragraphs, as tokens.</summary>
    private static List<Run> Crossing(Document document)
    {
        List<Run> found = [];
        foreach (Quotation open in document.Quotations)
        {
            if (open.Closed || open.Depth != 1 || (found.Count > 0 && open.FirstToken < found[^1].End))
            {
                continue;
            }

            int paragraph = document.ParagraphAt(open.Span.Start);
            for (int next = paragraph + 1; next < Math.Min(document.Paragraphs.Length, paragraph + MostParagraphs); next++)
            {
                if (CloserIn(document, document.Paragraphs[next]) is { } closer)
                {
                    found.Add(new Run(open.FirstToken, closer + 1));
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The token of a paragraph that closes what an earlier one opened: a mark that pairs with nothing, or that of a quotation from the paragraph's start.</summary>
    private static int? CloserIn(Document document, Paragraph paragraph)
    {
        for (int at = paragraph.FirstToken; at < paragraph.EndToken; at++)
        {
            Token token = document.Tokens[at];
            if (token.Kind == TokenKind.Punctuation && token.Normal is "\"" or "''")
            {
                return at;
            }

            if (token.Kind == TokenKind.OpenQuote)
            {
                return at == paragraph.FirstToken && QuotationAt(document, at) is { Closed: true } quotation ? quotation.EndToken - 1 : null;
            }
        }

        return null;
    }

    /// <summary>The quotation whose opening mark a token is.</summary>
    private static Quotation? QuotationAt(Document document, int token)
    {
        (int low, int high) = (0, document.Quotations.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = document.Quotations[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low < document.Quotations.Length && document.Quotations[low].FirstToken == token ? document.Quotations[low] : null;
    }

    private static ImmutableArray<TextSpan> Across(Document document, List<Run> quotations, ImmutableArray<TextSpan> content)
    {
        ImmutableArray<TextSpan> pieces = content;
        foreach (Run quotation in quotations)
        {
            TextSpan span = document.SpanOf(quotation.First, quotation.End);
            TextSpan head = new(span.Start, document.Paragraphs[document.ParagraphAt(span.Start)].Span.End);
            Paragraph last = document.Paragraphs[document.ParagraphAt(span.End - 1)];
            TextSpan tail = new(last.Span.Start, span.End);
            for (int at = 0; at < pieces.Length; at++)
            {
                // The piece begins with the quotation or holds its part in the first paragraph, or is its part in the last, but for a mark or a stop.
                bool first = (Math.Abs(pieces[at].Start - span.Start) <= 1 || (pieces[at].Start <= span.Start && pieces[at].End >= head.End - 2)) && pieces[at].End <= head.End;
                bool end = Math.Abs(pieces[at].Start - tail.Start) <= 1 && Math.Abs(pieces[at].End - tail.End) <= 2;
                if (first || end)
                {
                    TextSpan whole = pieces[at].Union(span);
                    pieces = [.. pieces.Where((piece, other) => other == at || !whole.Overlaps(piece)).Select(piece => whole.Overlaps(piece) ? whole : piece)];
                    break;
                }
            }
        }

        return pieces;
    }

    /// <summary>True where the extent reaches into the paragraph's last sentence.</summary>
    private static bool EndsParagraph(Document document, Paragraph paragraph, TextSpan extent) =>
        paragraph.EndSentence > paragraph.FirstSentence && document.Sentences[paragraph.EndSentence - 1].Span.Start < extent.End;

    private static bool HoldsQuotation(Document document, ImmutableArray<TextSpan> content) =>
        document.Tokens[Math.Min(document.TokenAt(content[0].Start), document.Tokens.Length - 1)].QuoteDepth > 0;

    /// <summary>The tokens of the quotation that fills the paragraph, and those behind it that it runs on to; empty where none does.</summary>
    private static Run FollowingBlock(Document document, List<Run> crossing, int paragraph)
    {
        if (paragraph >= document.Paragraphs.Length)
        {
            return Run.None;
        }

        int first = document.Paragraphs[paragraph].FirstToken;
        if (first >= document.Tokens.Length || document.Tokens[first].Kind != TokenKind.OpenQuote)
        {
            return Run.None;
        }

        Run over = crossing.Find(run => run.First == first);
        int end = over.IsEmpty ? document.Paragraphs[paragraph].EndToken : over.End;
        Paragraph last = document.Paragraphs[document.ParagraphAt(document.Tokens[Math.Max(end - 1, first)].Span.Start)];
        bool fills = Enumerable.Range(end, last.EndToken - end).All(at => !document.Tokens[at].IsWord);
        int mark = end - 1;
        while (mark > first && document.Tokens[mark] is { Kind: TokenKind.Punctuation, Normal: "." or "," or "!" or "?" or "…" or "..." })
        {
            mark--;
        }

        bool closes = mark > first && (document.Tokens[mark].Kind == TokenKind.CloseQuote || document.Tokens[mark].Normal is "\"" or "''");
        return fills && closes ? new Run(first, end) : Run.None;
    }
}
