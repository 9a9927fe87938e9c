using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the statement in whose content a mention stands.</summary>
internal static class Containers
{
    // Statements come in text order, so a container is near; the window keeps long texts linear.
    private const int Window = 64;

    /// <summary>Index of the innermost other statement whose content holds the span; -1 where none does.</summary>
    public static int Of(ReadOnlySpan<Statement> statements, int self, TextSpan span)
    {
        int best = -1;
        int bestLength = int.MaxValue;
        for (int at = Math.Max(0, self - Window); at < Math.Min(statements.Length, self + Window); at++)
        {
            if (at == self)
            {
                continue;
            }

            foreach (TextSpan content in statements[at].Content)
            {
                if (content.Contains(span.Start) && content.Length < bestLength && !Same(statements[at], statements[self]))
                {
                    (best, bestLength) = (at, content.Length);
                }
            }
        }

        return best;

        static bool Same(Statement one, Statement other) => one.Content.AsSpan().SequenceEqual(other.Content.AsSpan());
    }
}
