namespace CitationAudit.Ingest;

/// <summary>What fetching a web address may spend and where it may go. The defaults are judgements.</summary>
public sealed record FetchOptions
{
    /// <summary>The defaults.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>The longest that a fetch may take in all, redirects included. Default: 30 seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that one connection may take to stand. Default: 10 seconds.</summary>
    public TimeSpan ConnectTimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest answer, in bytes after gzip, deflate or Brotli are undone. Default: 33,554,432 (32 MiB).</summary>
    public long MaxBytes { get; init; } = 32L << 20;

    /// <summary>The most redirects that are followed. Default: 10.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>
    /// True to fetch from loopback, private, link-local and other special addresses too. Default: false, so that an address in a
    /// hostile page or list cannot reach what only this machine may reach.
    /// </summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>
    /// True to go through the proxy that the system or the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY) names. Default: true. A
    /// proxy resolves names itself, so behind one only what is resolved here too can be checked.
    /// </summary>
    public bool UseProxy { get; init; } = true;

    /// <summary>What is sent as User-Agent; null for the tool's own name and version. Default: null.</summary>
    public string? UserAgent { get; init; }
}
