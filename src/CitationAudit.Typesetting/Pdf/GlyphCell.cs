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
    /// <summary>Divides ink into cells: glyphs of one cluster stay together, and marks stay with their letter.</summary>
    public static ImmutableArray<GlyphCell> Of(GlyphInk ink)
    {
        int n = ink.Glyphs.Length;
        var cells = ImmutableArray.CreateBuilder<GlyphCell>(n);
        for (int i = 0; i < n;)
        {
            int end = i + 1;
            while (end < n && Joins(ink, end))
                end++;
            int low = Math.Min(ink.Clusters[i], ink.Clusters[end - 1]);
            int neighbour = ink.IsRightToLeft ? i - 1 : end;
            int high = neighbour >= 0 && neighbour < n ? Math.Max(ink.Clusters[neighbour], low) : ink.Text.Length;
            cells.Add(new GlyphCell(i, end, ink.Text[low..high]));
            i = end;
        }
        return cells.ToImmutable();
    }

    /// <summary>Whether the glyph at <paramref name="next"/> belongs to the cell of the one before it.</summary>
    private static bool Joins(GlyphInk ink, int next)
    {
        if (ink.Clusters[next] == ink.Clusters[next - 1])
            return true;
        // Right to left, marks come before their letter; left to right, after it.
        int place = ink.Clusters[ink.IsRightToLeft ? next - 1 : next];
        return place < ink.Text.Length && Unicode.CharacterData.Instance.IsCombining(ink.Text[place]);
    }
}
