using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>
/// A letter with all that belongs to it, as it is copied: one glyph or several with fixed places, and one character or several.
/// </summary>
/// <param name="First">The first of its glyphs in the ink.</param>
/// <param name="Last">The glyph after its last.</param>
/// <param name="Text">Its text in logical order.</param>
internal readonly record struct GlyphCell(int First, int Last, string Text)
{
    /// <summary>Divides ink into cells: glyphs of one cluster stay together, and marks without width stay with their letter.</summary>
    public static ImmutableArray<GlyphCell> Of(GlyphInk ink)
    {
        int n = ink.Glyphs.Length;
        var cells = ImmutableArray.CreateBuilder<GlyphCell>(n);
        for (int i = 0; i < n;)
        {
            int end = i + 1;
            while (end < n && Joins(ink, i, end))
                end++;
            int low = Math.Min(ink.Clusters[i], ink.Clusters[end - 1]);
            int neighbour = ink.IsRightToLeft ? i - 1 : end;
            int high = neighbour >= 0 && neighbour < n ? Math.Max(ink.Clusters[neighbour], low) : ink.Text.Length;
            cells.Add(new GlyphCell(i, end, ink.Text[low..high]));
            i = end;
        }
        return cells.ToImmutable();
    }

    /// <summary>Whether the glyph at <paramref name="next"/> belongs to the cell that began at <paramref name="first"/>.</summary>
    private static bool Joins(GlyphInk ink, int first, int next)
    {
        if (ink.Clusters[next] == ink.Clusters[next - 1])
            return true;
        // Right to left, marks come before their letter; left to right, after it.
        int mark = ink.IsRightToLeft ? next - 1 : next;
        return IsMark(ink, mark) && (!ink.IsRightToLeft || ink.Pens[next] - ink.Pens[first] < ink.Size * 0.001f);
    }

    private static bool IsMark(GlyphInk ink, int glyph)
    {
        int place = ink.Clusters[glyph];
        return place < ink.Text.Length
            && Unicode.CharacterData.Instance.IsCombining(ink.Text[place])
            && Math.Abs(ink.Pens[glyph + 1] - ink.Pens[glyph]) < ink.Size * 0.001f;
    }
}
