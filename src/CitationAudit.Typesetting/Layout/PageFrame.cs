namespace CitationAudit.Typesetting;

/// <summary>One page while it is being made: header, footer, the room between, the margins.</summary>
internal sealed class PageFrame
{
    private readonly PageSection _section;
    private readonly Fragment? _header;
    private readonly Fragment? _footer;

    public PageFrame(PageSection section, LayoutContext context)
    {
        _section = section;
        Context = context;
        var setup = section.Page;
        int number = context.PageNumber ?? 1;
        float left = setup.BodyLeft(number, context.IsRightToLeft);
        float width = Math.Max(1, setup.Size.Width - setup.Inner - setup.Outer);
        // Neither may take more than a third of the sheet.
        var margin = new Space(width, setup.Size.Height / 3, true);
        _header = Place(section.Header, context, margin);
        _footer = Place(section.Footer, context, margin);
        float top = Math.Max(setup.Top, _header is null ? 0 : setup.EdgeDistance + _header.Height + setup.Gap);
        float bottom = Math.Max(setup.Bottom, _footer is null ? 0 : setup.EdgeDistance + _footer.Height + setup.Gap);
        Body = new Rect(left, top, width, Math.Max(1, setup.Size.Height - top - bottom));
    }

    private static Fragment? Place(Component? edge, LayoutContext context, Space space)
    {
        var placement = edge?.Place(context, space);
        if (placement?.Rest is not null)
            context.Problems.Add($"A header or footer is higher than a third of page {context.PageNumber} and is cut off.");
        return placement?.Fragment;
    }

    public LayoutContext Context { get; }

    public Rect Body { get; }

    /// <summary>Puts the page together.</summary>
    public LaidOutPage Finish(Fragment? body, Fragment? notes)
    {
        var setup = _section.Page;
        var children = new List<PlacedFragment>();
        if (_header is not null)
            children.Add(new PlacedFragment(Body.Left, setup.EdgeDistance, _header));
        if (body is not null)
            children.Add(new PlacedFragment(Body.Left, Body.Top, body));
        if (notes is not null)
            children.Add(new PlacedFragment(Body.Left, Body.Bottom - notes.Height, notes));
        if (_footer is not null)
            children.Add(new PlacedFragment(Body.Left, setup.Size.Height - setup.EdgeDistance - _footer.Height, _footer));
        if (body is not null)
            children.AddRange(MarginNotes(body));
        var root = new Fragment { Width = setup.Size.Width, Height = setup.Size.Height, Children = [.. children] };
        return new LaidOutPage(Context.PageNumber ?? 1, setup.Size, Body, root);
    }

    /// <summary>The notes in the outer margin: each beside its line, pushed down where two would meet, and up from the page's foot.</summary>
    private List<PlacedFragment> MarginNotes(Fragment body)
    {
        var setup = _section.Page;
        bool outerIsRight = setup.InnerIsLeft(Context.PageNumber ?? 1, Context.IsRightToLeft);
        float room = Math.Max(0, setup.Outer - setup.MarginNoteGap - 4);
        var notes = new List<(float Y, Fragment Fragment)>();
        foreach (var (y, baseline, note) in Collect(body, Body.Top))
        {
            var text = Paragraph.Of(new TextRun(note.Text, note.Style) { Link = note.Link, Isolated = true });
            var shaped = Context.Paragraphs.Shape(text, Context);
            var placed = text.Place(Context, new Space(Math.Min(room, Math.Max(1, shaped.MaxWidth() + 0.1f)), float.MaxValue, true)).Fragment ?? Fragment.Empty;
            notes.Add((y + baseline - shaped.Ascent, placed with { Kind = BoxKind.MarginNote }));
        }
        notes.Sort((a, b) => a.Y.CompareTo(b.Y));
        float free = Body.Top;
        for (int i = 0; i < notes.Count; i++)
        {
            notes[i] = (Math.Max(notes[i].Y, free), notes[i].Fragment);
            free = notes[i].Y + notes[i].Fragment.Height;
        }
        float limit = Math.Max(Body.Bottom, Body.Top);
        for (int i = notes.Count - 1; i >= 0; i--)
        {
            notes[i] = (Math.Min(notes[i].Y, limit - notes[i].Fragment.Height), notes[i].Fragment);
            limit = notes[i].Y;
        }
        return notes.ConvertAll(n => new PlacedFragment(
            outerIsRight ? Body.Right + setup.MarginNoteGap : Body.Left - setup.MarginNoteGap - n.Fragment.Width, n.Y, n.Fragment));
    }

    private static IEnumerable<(float Y, float Baseline, MarginNote Note)> Collect(Fragment fragment, float y)
    {
        foreach (var note in fragment.MarginNotes)
            yield return (y, fragment.Baseline, note);
        foreach (var child in fragment.Children)
        {
            foreach (var found in Collect(child.Fragment, y + child.Y))
                yield return found;
        }
    }
}
