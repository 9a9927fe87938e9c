using System.Collections.Immutable;

namespace CitationAudit.Text;

/// <summary>An article with its paragraphs, sentences, tokens and quotations, all as spans of the untouched text.</summary>
public sealed record Document
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Paragraphs and other blocks in text order.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>Sentences in text order; each lies in one paragraph and together they hold every token.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Tokens in text order; they do not overlap and hold every character that is not white space or invisible.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>Quotations in the order of their opening marks; they nest or stand apart, and never leave their paragraph.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The untouched text.</summary>
    public string Text => Article.Text;

    /// <summary>The text from a token's start to another's end.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index behind the last token; greater than <paramref name="first"/>.</param>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>Index of the first token that ends behind <paramref name="offset"/>; the number of tokens where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Tokens[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the paragraph that holds or follows <paramref name="offset"/>; the last one where none does.</summary>
    public int ParagraphAt(int offset)
    {
        int low = 0, high = Math.Max(0, Paragraphs.Length - 1);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Paragraphs[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
