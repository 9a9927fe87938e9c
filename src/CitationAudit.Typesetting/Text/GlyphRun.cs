namespace CitationAudit.Typesetting;

/// <summary>Glyphs as HarfBuzz gave them, in points, y downwards.</summary>
/// <param name="Ids">Glyph numbers in visual order.</param>
/// <param name="Clusters">For each the UTF-16 place in the paragraph's text of the cluster that it belongs to.</param>
/// <param name="Advances">For each how far the pen moves.</param>
/// <param name="OffsetsX">For each how far it stands from the pen.</param>
/// <param name="OffsetsY">For each how far below the baseline it stands.</param>
/// <param name="UnsafeToBreak">For each whether cutting the line before its cluster would change the shapes.</param>
internal sealed record GlyphRun(
    ushort[] Ids, int[] Clusters, float[] Advances, float[] OffsetsX, float[] OffsetsY, bool[] UnsafeToBreak)
{
    public static GlyphRun Empty { get; } = new([], [], [], [], [], []);

    public int Count => Ids.Length;

    /// <summary>The glyphs of the clusters that begin in a range of the text.</summary>
    public GlyphRun Slice(int from, int to)
    {
        bool rightToLeft = Count > 1 && Clusters[0] > Clusters[^1];
        int first = rightToLeft ? Find(c => c < to) : Find(c => c >= from);
        int last = rightToLeft ? Find(c => c < from) : Find(c => c >= to);
        if (first == 0 && last == Count)
            return this;
        return new GlyphRun(
            Ids[first..last], Clusters[first..last], Advances[first..last], OffsetsX[first..last], OffsetsY[first..last],
            UnsafeToBreak[first..last]);
    }

    /// <summary>Whether a line may be cut before a place of the text without shaping anew.</summary>
    public bool IsSafeCut(int place)
    {
        bool rightToLeft = Count > 1 && Clusters[0] > Clusters[^1];
        int at = rightToLeft ? Find(c => c <= place) : Find(c => c >= place);
        return at < Count && Clusters[at] == place && !UnsafeToBreak[at];
    }

    /// <summary>The first glyph whose cluster meets a condition that, once met, all after it meet: clusters are monotone.</summary>
    private int Find(Func<int, bool> isMet)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (isMet(Clusters[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
