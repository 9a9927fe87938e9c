using System.Collections.Immutable;

namespace CitationAudit.Typesetting.Tests;

/// <summary>Looks into laid-out pages: the ink with its place on the page.</summary>
internal static class Probe
{
    public static IEnumerable<(T Ink, float X, float Y)> Inks<T>(LaidOutPage page)
        where T : Ink => Walk(page.Root, 0, 0).Select(i => (Ink: i.Ink as T, i.X, i.Y)).Where(i => i.Ink is not null).Select(i => (i.Ink ?? throw new InvalidOperationException(), i.X, i.Y));

    public static ImmutableArray<string> Lines(LaidOutPage page) =>
        [.. page.Boxes.Where(b => b.Kind == BoxKind.Line && b.Text.Length > 0).Select(b => b.Text)];

    public static PlacedBox Line(LaidOutPage page, string text) => page.Boxes.First(b => b.Kind == BoxKind.Line && b.Text == text);

    /// <summary>The x of the first glyph that stands for a character, and its number.</summary>
    public static (float X, ushort Glyph) Glyph(LaidOutPage page, char c)
    {
        foreach (var (ink, x, _) in Inks<GlyphInk>(page))
        {
            for (int i = 0; i < ink.Glyphs.Length; i++)
            {
                if (ink.Clusters[i] < ink.Text.Length && ink.Text[ink.Clusters[i]] == c)
                    return (x + ink.Positions[i].X, ink.Glyphs[i]);
            }
        }
        throw new InvalidOperationException($"no glyph for {c}");
    }

    public static ImmutableArray<ushort> Glyphs(LaidOutPage page) => [.. Inks<GlyphInk>(page).OrderBy(i => i.X + i.Ink.Pens[0]).SelectMany(i => i.Ink.Glyphs)];

    private static IEnumerable<(Ink Ink, float X, float Y)> Walk(Fragment fragment, float x, float y)
    {
        foreach (var ink in fragment.Inks)
            yield return (ink, x, y);
        foreach (var child in fragment.Children)
        {
            foreach (var found in Walk(child.Fragment, x + child.X, y + child.Y))
                yield return found;
        }
    }
}
