namespace CitationAudit.Extraction.Model;

/// <summary>How alike two labellings are: the tokens in both by the tokens in either, 0 to 1.</summary>
internal static class Likeness
{
    public static double Of(Pieces left, Pieces right)
    {
        int both = Common(left.First, right.First) + Common(left.First, right.Second) + Common(left.Second, right.First) + Common(left.Second, right.Second);
        return (double)both / (left.First.Length + left.Second.Length + right.First.Length + right.Second.Length - both);
    }

    /// <summary>The same for spans that may be empty: two empty ones are alike.</summary>
    public static double Of(Run left, Run right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty == right.IsEmpty ? 1 : 0;
        }

        int both = Common(left, right);
        return (double)both / (left.Length + right.Length - both);
    }

    private static int Common(Run one, Run other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.First, other.First));
}
