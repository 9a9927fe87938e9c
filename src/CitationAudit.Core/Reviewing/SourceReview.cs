namespace CitationAudit.Reviewing;

/// <summary>What a person says of one source. An id that the machine's cast lacks makes a new source, which needs a name and a type.</summary>
/// <param name="Id">The source's id, such as <c>E3</c>.</param>
/// <param name="Name">The name to print, or null to leave it.</param>
/// <param name="Type">Id of the <see cref="Sources.SourceType"/>, or null to leave it.</param>
/// <param name="Named">Whether the article names it, or null to leave it.</param>
/// <param name="Why">The reason in the reviewer's words; may be empty.</param>
public sealed record SourceReview(string Id, string? Name, string? Type, bool? Named, string Why);
