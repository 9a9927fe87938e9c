namespace CitationAudit.Ingest.Reading;

/// <summary>Addresses as documents write them.</summary>
internal static class Address
{
    /// <summary>The absolute http(s) address of <paramref name="written"/> (against <paramref name="page"/> where it is relative), or null where it is none.</summary>
    public static string? Absolute(string? written, Uri? page)
    {
        string address = written?.Trim() ?? "";
        if (address.Length == 0 || address[0] == '#')
        {
            return null;
        }

        // Uri takes a path such as /a for a file on Unix; only what names its scheme is absolute here.
        bool resolved = address.Contains("://", StringComparison.Ordinal)
            ? Uri.TryCreate(address, UriKind.Absolute, out Uri? target)
            : Uri.TryCreate(page, address, out target) && page is not null;
        if (!resolved || target is null || target.Scheme is not ("http" or "https"))
        {
            return null;
        }

        // As the page gives it where it was absolute: percent escapes and a bare host stay untouched.
        return address.StartsWith("http", StringComparison.Ordinal) && address.Contains("://", StringComparison.Ordinal) ? address : target.AbsoluteUri;
    }
}
