namespace CitationAudit.Ingest;

/// <summary>
/// What a reader is allowed to spend and what it is told beforehand. Every limit ends in a <see cref="ReadProblem"/> with a clear
/// message, never in an exception. The defaults are judgements: far above any article that people publish, far below what harms a laptop.
/// </summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The articles' language (BCP 47 primary subtag), or null to take what the input states or what is detected. Default: null.</summary>
    public string? Language { get; init; }

    /// <summary>The largest input, in bytes as stored (before any expansion). Default: 67,108,864 (64 MiB).</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>The most that compressed content (ZIP, gzip, DOCX, encoded mail parts) may expand to in all, in bytes. Default: 268,435,456 (256 MiB).</summary>
    public long MaxExpandedBytes { get; init; } = 256L << 20;

    /// <summary>How many times its stored size one compressed entry may expand to. Entries under 1 MiB expanded are not held to it. Default: 200.</summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>How deep containers may lie in each other (a ZIP in a mail in a ZIP is 3). Default: 4.</summary>
    public int MaxContainerDepth { get; init; } = 4;

    /// <summary>How deep elements of markup (HTML, Markdown quotations, JSON, RTF groups) may nest; what lies deeper is left out or refused. Default: 512.</summary>
    public int MaxMarkupDepth { get; init; } = 512;

    /// <summary>The most articles that one input may give. Default: 100,000.</summary>
    public int MaxArticles { get; init; } = 100_000;

    /// <summary>The longest that one input may take to read, its contents included; fetching is not counted. Default: 30 seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most managed memory, in bytes, that the process may grow by while one input is read. Default: 1,073,741,824 (1 GiB).</summary>
    public long MaxMemoryBytes { get; init; } = 1L << 30;
}
