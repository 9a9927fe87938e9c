namespace CitationAudit.Extraction.Model;

/// <summary>How many tokens of a kind stand in a range, answered at once.</summary>
internal readonly struct Counts
{
    private readonly int[] _before;

    private Counts(int[] before) => _before = before;

    public static Counts Of(int count, Func<int, bool> counts)
    {
        int[] before = new int[count + 1];
        for (int at = 0; at < count; at++)
        {
            before[at + 1] = before[at] + (counts(at) ? 1 : 0);
        }

        return new Counts(before);
    }

    /// <summary>How many stand from <paramref name="first"/> up to <paramref name="end"/>; 0 where that is empty.</summary>
    public int Between(int first, int end) => end > first ? _before[end] - _before[first] : 0;
}
