namespace CitationAudit.Typesetting;

/// <summary>Something that stands in the lines of a <see cref="Paragraph"/>.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}
