namespace CitationAudit.Typesetting;

/// <summary>
/// A part of a document as an immutable description. A component says nothing of pages: it is given room, places what fits and
/// hands back what is left.
/// </summary>
public abstract record Component
{
    private protected Component()
    {
    }

    /// <summary>Places as much as fits. In fresh space something is always placed.</summary>
    internal abstract Placement Place(LayoutContext context, Space space);

    /// <summary>The least width without cutting words, and the width that lets every line run on.</summary>
    internal abstract (float Min, float Max) Widths(LayoutContext context);

    /// <summary>Whether this must not be the last thing on a page.</summary>
    internal virtual bool KeepsWithNext => false;
}
