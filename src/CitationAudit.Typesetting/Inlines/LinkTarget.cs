namespace CitationAudit.Typesetting;

/// <summary>Where a link leads: an address, or a destination in the document.</summary>
public sealed record LinkTarget
{
    private LinkTarget(string? uri, string? destination) => (Uri, Destination) = (uri, destination);

    /// <summary>The address, percent-encoded, or null.</summary>
    public string? Uri { get; }

    /// <summary>The name of the destination, or null.</summary>
    public string? Destination { get; }

    /// <summary>A link to an address, or null where it is no absolute http, https or mailto address.</summary>
    public static LinkTarget? ToUri(string? address) =>
        System.Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? new LinkTarget(uri.AbsoluteUri, null)
            : null;

    /// <summary>A link to an <see cref="Anchor"/> or <see cref="Destination"/> of the same document.</summary>
    public static LinkTarget To(string destination) => new(null, destination);
}
