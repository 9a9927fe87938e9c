using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>Lays documents out into pages.</summary>
/// <param name="fonts">The fonts; they must live as long as what is laid out with them.</param>
public sealed class Typesetter(FontLibrary fonts)
{
    /// <summary>
    /// Page numbers in the text can move text, which moves page numbers. This many passes settle every sane document; the last
    /// one stands even so.
    /// </summary>
    private const int MaxPasses = 6;

    /// <summary>Lays a document out. The same document and fonts give the same pages.</summary>
    /// <exception cref="TypesettingException">A style names a font stack that is not there, or a font cannot be read.</exception>
    public LaidOutDocument Lay(PageDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var shaper = new TextShaper(fonts);
        var cache = new ParagraphCache(shaper);
        LaidOutDocument? before = null;
        for (int pass = 1; ; pass++)
        {
            var context = new LayoutContext
            {
                Direction = document.Direction == TextDirection.RightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight,
                Paragraphs = cache,
                Digits = document.Digits,
                PageCount = before?.Pages.Length,
                Pages = before?.Destinations ?? ImmutableDictionary<string, int>.Empty,
                Outline = before?.Outline ?? [],
                Problems = [],
            };
            var laid = new PageComposer(document, context).Compose();
            if (pass == MaxPasses || before is not null && IsSame(before, laid))
                return laid;
            before = laid;
        }
    }

    private static bool IsSame(LaidOutDocument a, LaidOutDocument b) =>
        a.Pages.Length == b.Pages.Length && a.Outline.SequenceEqual(b.Outline)
        && a.Destinations.Count == b.Destinations.Count
        && a.Destinations.All(d => b.Destinations.TryGetValue(d.Key, out int page) && page == d.Value);
}
