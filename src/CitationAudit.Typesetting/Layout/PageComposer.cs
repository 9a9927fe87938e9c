using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>One pass of layout: fills pages with the sections of a document.</summary>
internal sealed class PageComposer(PageDocument document, LayoutContext context)
{
    /// <summary>A document of more pages than this is a fault of the layout that would otherwise never end.</summary>
    private const int MaxPages = 50_000;

    private readonly List<LaidOutPage> _pages = [];

    public LaidOutDocument Compose()
    {
        foreach (var section in document.Sections)
            ComposeSection(section);
        var index = new DestinationIndex();
        foreach (var page in _pages)
            index.Add(page);
        foreach (string link in index.LinkedDestinations.Where(l => !index.Pages.ContainsKey(l)))
            context.Problems.Add($"A link leads to “{link}”, which is not in the document.");
        return new LaidOutDocument(document, [.. _pages], [.. index.Outline], index.Pages.ToImmutableDictionary(), [.. context.Problems]);
    }

    private void ComposeSection(PageSection section)
    {
        Component? rest = section.Body;
        var notesLeft = new List<Component>();
        while (rest is not null || notesLeft.Count > 0)
        {
            if (_pages.Count >= MaxPages)
                throw new InvalidOperationException($"The layout does not end: {MaxPages} pages.");
            var page = new PageFrame(section, context with { PageNumber = _pages.Count + 1 });
            var (placement, notes, left) = PlaceBody(rest, notesLeft, page);
            _pages.Add(page.Finish(placement?.Fragment, notes));
            rest = placement?.Rest;
            notesLeft = left;
        }
    }

    /// <summary>
    /// Places the body with room left for the footnotes that its lines call for. Less room can only push lines, and so notes,
    /// to the next page, so a few rounds settle it.
    /// </summary>
    private static (Placement? Body, Fragment? Notes, List<Component> Left) PlaceBody(Component? body, List<Component> waiting, PageFrame page)
    {
        float reserved = 0;
        for (int round = 0; ; round++)
        {
            var placement = body?.Place(page.Context, new Space(page.Body.Width, page.Body.Height - reserved, true));
            if (body is not null && placement?.Fragment is null)
                throw new InvalidOperationException($"Nothing of {body.GetType().Name} was placed on a fresh page: {placement?.Reason}");
            List<Component> notes = [.. waiting, .. placement?.Fragment?.AllFootnotes() ?? []];
            if (notes.Count == 0)
                return (placement, null, []);
            // Notes never take more than half of a page that has text; what is left goes over.
            float room = body is null ? page.Body.Height : page.Body.Height / 2;
            var column = new Column { Children = [new FootnoteRule(), .. notes], Spacing = 2 };
            var placed = column.Place(page.Context, new Space(page.Body.Width, room, true));
            float height = placed.Fragment?.Height ?? 0;
            if (height <= reserved + 0.01f || round == 6)
                return (placement, placed.Fragment, placed.Rest is Column { Children: var left } ? [.. left] : []);
            reserved = height;
        }
    }

    /// <summary>The short line above footnotes.</summary>
    private sealed record FootnoteRule : Component
    {
        internal override Placement Place(LayoutContext context, Space space)
        {
            float width = Math.Min(72, space.Width), x = context.FromStart(0, width, space.Width);
            var line = new LineInk(new SKPoint(x, 6), new SKPoint(x + width, 6), new Stroke(0.5f, Color.Gray(0.35f)));
            return Placement.Complete(new Fragment { Width = space.Width, Height = 8, Kind = BoxKind.Drawing, Inks = [line] });
        }

        internal override (float Min, float Max) Widths(LayoutContext context) => (0, 0);
    }
}
