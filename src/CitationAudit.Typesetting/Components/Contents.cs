namespace CitationAudit.Typesetting;

/// <summary>A table of contents made of the <see cref="Destination"/>s that have titles, with dots, page numbers and links.</summary>
/// <param name="Style">The style of the entries of level 1.</param>
public sealed record Contents(TypeStyle Style) : Component
{
    /// <summary>The style of deeper entries, or null for the same.</summary>
    public TypeStyle? SubStyle { get; init; }

    /// <summary>The deepest level that is listed.</summary>
    public int MaxLevel { get; init; } = 2;

    /// <summary>How much further in each level stands, in points.</summary>
    public float Indent { get; init; } = 14;

    /// <summary>Room between two entries, in points.</summary>
    public float Spacing { get; init; } = 2;

    internal override Placement Place(LayoutContext context, Space space)
    {
        var entries = context.Outline.Where(e => e.Level <= MaxLevel).Select(Entry);
        return new Column { Children = [.. entries], Spacing = Spacing }.Place(context, space);
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => (100, 300);

    private Component Entry(OutlineEntry entry)
    {
        var style = entry.Level == 1 ? Style : SubStyle ?? Style;
        var link = LinkTarget.To(entry.Destination);
        var line = Paragraph.Of(
            new TextRun(entry.Title, style) { Link = link, Isolated = true }, new Leader(style), new PageReference(entry.Destination, style));
        return new Frame(line) { Padding = new Edges((entry.Level - 1) * Indent, 0, 0, 0) };
    }
}
