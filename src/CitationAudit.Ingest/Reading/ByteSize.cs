using System.Globalization;

namespace CitationAudit.Ingest.Reading;

/// <summary>Sizes as users read them.</summary>
internal static class ByteSize
{
    /// <summary>Such as <c>64 MiB</c>; exact bytes below one KiB, otherwise one decimal where it is not whole.</summary>
    public static string Format(long bytes) => bytes switch
    {
        < 1L << 10 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB"),
    };
}
