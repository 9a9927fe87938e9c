namespace CitationAudit.Typesetting;

/// <summary>The lines of a paragraph that did not fit the page before.</summary>
internal sealed record ParagraphRest(Paragraph Paragraph, int Start) : Component
{
    internal override Placement Place(LayoutContext context, Space space) => Paragraph.PlaceFrom(context, space, Start);

    internal override (float Min, float Max) Widths(LayoutContext context) => Paragraph.Widths(context);
}
