namespace CitationAudit.Ingest.Reading;

/// <summary>Words of one block that share a link or have none.</summary>
/// <param name="Words">The words.</param>
/// <param name="Target">The absolute address that they link to, or null.</param>
internal readonly record struct Run(string Words, string? Target);
