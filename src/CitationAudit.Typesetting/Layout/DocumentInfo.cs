namespace CitationAudit.Typesetting;

/// <summary>What a PDF says of itself.</summary>
public sealed record DocumentInfo
{
    /// <summary>The title, which viewers show above the page.</summary>
    public string Title { get; init; } = "";

    /// <summary>The author.</summary>
    public string Author { get; init; } = "";

    /// <summary>The subject.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Key words, separated by commas.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>The program that made the document.</summary>
    public string Creator { get; init; } = "";

    /// <summary>BCP 47 code of the language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>When it was made; the caller gives it, so that the same input gives the same bytes.</summary>
    public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;
}
