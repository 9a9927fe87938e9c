using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A whole document as an immutable description.</summary>
public sealed record PageDocument
{
    /// <summary>Who made it, and what it is called.</summary>
    public DocumentInfo Info { get; init; } = new();

    /// <summary>The direction that everything in it has unless told otherwise.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>The digits of page numbers.</summary>
    public DigitStyle Digits { get; init; }

    /// <summary>Its parts in order.</summary>
    public ImmutableArray<PageSection> Sections { get; init; } = [];

    /// <summary>A file that travels inside the PDF, or null. With one the PDF is PDF/A-3b, otherwise PDF/A-2b.</summary>
    public Attachment? Attachment { get; init; }
}
