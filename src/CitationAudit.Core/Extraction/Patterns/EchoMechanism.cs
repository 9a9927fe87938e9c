using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Words that put what stands before them down to a source known already: <c>على حد قوله</c>.</summary>
internal static class EchoMechanism
{
    /// <summary>The statement of an echo at <paramref name="at"/>, or null.</summary>
    public static Finding? Find(Reading reading, int at, CueMatch cue, IReadOnlyList<Statement> found)
    {
        int end = at;
        while (end > reading.SentenceOf(at).FirstToken && reading.IsComma(end - 1))
        {
            end--;
        }

        TokenRange content = Quoted(reading, end) ?? Repeated(reading, end, found) ?? reading.Trim(new TokenRange(reading.Floor(at), end));
        return content.IsEmpty ? null : new Finding([content], reading.Document.SpanOf(at, at + cue.Tokens));
    }

    private static TokenRange? Quoted(Reading reading, int end) =>
        reading.Closing(end - 1) is { } quotation ? new TokenRange(quotation.FirstToken, quotation.EndToken) : null;

    /// <summary>The content of the statement that ends where the echo begins.</summary>
    private static TokenRange? Repeated(Reading reading, int end, IReadOnlyList<Statement> found)
    {
        for (int at = found.Count - 1; at >= 0 && at >= found.Count - 3; at--)
        {
            ImmutableArray<TextSpan> content = found[at].Content;
            if (content.Length == 1 && reading.Document.TokenAt(content[0].Start) is var first && first < end && content[0].Start >= reading.SentenceOf(end - 1).Span.Start)
            {
                return new TokenRange(first, end);
            }
        }

        return null;
    }
}
