namespace CitationAudit.Ingest;

/// <summary>Something that a user must know about an input: why it gave no article, or what its article lacks.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Location">The path or address as the user gave it, with <c>!name</c> for an entry of an archive and <c>:line</c> for a line of JSONL; <c>-</c> for standard input.</param>
/// <param name="Message">The sentence for the user; its wordings are in <c>templates/strings/&lt;language&gt;/ingest.json</c>.</param>
/// <param name="IsError">True where an article was lost; false where one was read and this is a remark on it.</param>
public sealed record ReadProblem(ProblemKind Kind, string Location, Message Message, bool IsError = true);
