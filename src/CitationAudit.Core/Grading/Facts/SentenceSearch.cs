using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Finds sentences by offset, so that a long text costs no more per statement than a short one.</summary>
internal static class SentenceSearch
{
    /// <summary>The sentences that share a character with <paramref name="span"/>, in order.</summary>
    public static IEnumerable<Sentence> Sentences(this Document document, TextSpan span)
    {
        for (int at = IndexAt(document, span.Start); at < document.Sentences.Length && document.Sentences[at].Span.Start < span.End; at++)
        {
            yield return document.Sentences[at];
        }
    }

    private static int IndexAt(Document document, int offset)
    {
        int low = 0, high = document.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = document.Sentences[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
