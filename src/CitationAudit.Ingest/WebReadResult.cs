namespace CitationAudit.Ingest;

/// <summary>What came of reading a web address.</summary>
/// <param name="Result">The articles and problems.</param>
/// <param name="Page">What was fetched, to be kept beside the report; null where nothing was.</param>
public sealed record WebReadResult(ReadResult Result, FetchedPage? Page);
