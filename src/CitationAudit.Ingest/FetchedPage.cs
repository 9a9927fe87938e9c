using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace CitationAudit.Ingest;

/// <summary>What a web address answered, byte for byte (compression undone). Pages change; this is what the audit saw.</summary>
/// <param name="Requested">The address as the user gave it.</param>
/// <param name="Address">The address that answered, behind all redirects.</param>
/// <param name="MediaType">The Content-Type's media type, or null.</param>
/// <param name="Charset">The Content-Type's charset, or null.</param>
/// <param name="FetchedAt">When the answer was complete.</param>
/// <param name="Body">The answer's bytes.</param>
public sealed record FetchedPage(
    string Requested, Uri Address, string? MediaType, string? Charset, DateTimeOffset FetchedAt, ImmutableArray<byte> Body)
{
    /// <summary>SHA-256 of <see cref="Body"/>, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Body.AsSpan()));

    /// <summary>
    /// Writes the bytes to <c>stem.page.html</c> (or <c>.pdf</c>, <c>.txt</c>, <c>.bin</c> by media type) and where they came from, when,
    /// and their hash to <c>stem.page.json</c>. Existing files are replaced.
    /// </summary>
    /// <param name="stem">The report's path without its extension; the page is kept beside it.</param>
    /// <returns>The path of the page.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public string Save(string stem)
    {
        ArgumentException.ThrowIfNullOrEmpty(stem);
        string page = $"{stem}.page.{Extension()}";
        File.WriteAllBytes(page, Body.AsSpan());
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("requested", Requested);
            json.WriteString("address", Address.AbsoluteUri);
            json.WriteString("media_type", MediaType);
            json.WriteString("charset", Charset);
            json.WriteString("fetched_at", FetchedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("sha256", Sha256);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        File.WriteAllBytes($"{stem}.page.json", bytes.ToArray());
        return page;
    }

    private string Extension() => MediaType switch
    {
        "text/html" or "application/xhtml+xml" or null => "html",
        "application/pdf" => "pdf",
        "application/json" => "json",
        _ when MediaType.StartsWith("text/", StringComparison.Ordinal) => "txt",
        _ => "bin",
    };
}
