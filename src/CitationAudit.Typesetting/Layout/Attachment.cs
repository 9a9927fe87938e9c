using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A file inside a PDF.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its type, such as application/json.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(string Name, string MediaType, ImmutableArray<byte> Content)
{
    /// <summary>What it is, for a reader.</summary>
    public string Description { get; init; } = "";
}
