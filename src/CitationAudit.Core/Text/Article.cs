using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CitationAudit.Text;

/// <summary>
/// A news article as its reader found it. <see cref="Text"/> is never changed; every offset of every stage counts UTF-16 units into it.
/// </summary>
public sealed record Article
{
    /// <summary>The article's identifier: the one that the input gave, or its file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The headline; empty where none was found. It may stand in <see cref="Text"/> too (a block of kind <see cref="BlockKind.Title"/>) or not at all (JSONL input).</summary>
    public string Title { get; init; } = "";

    /// <summary>The untouched text.</summary>
    public required string Text { get; init; }

    /// <summary>BCP 47 primary language subtag, such as <c>ar</c> or <c>en</c>; it names the language pack.</summary>
    public required string Language { get; init; }

    /// <summary>The outlet's name as given, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline as given, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day of the last change that the page states, or null.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>The outlet's section, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The canonical address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The blocks in text order; they do not overlap. Text between them is white space or layout.</summary>
    public ImmutableArray<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>Hyperlinks in text order.</summary>
    public ImmutableArray<ArticleLink> Links { get; init; } = [];

    /// <summary>Where it came from.</summary>
    public required ArticleOrigin Origin { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hexadecimal: what was audited, whatever file it came in.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
