using System.Collections.Immutable;

namespace CitationAudit.Report;

/// <summary>What an edition may say of a section.</summary>
/// <param name="Id">The section's id.</param>
/// <param name="Numbers">Names of its options that count, each with the greatest value; the least is 0.</param>
/// <param name="Flags">Names of its options that are true or false.</param>
public sealed record SectionSchema(string Id, ImmutableDictionary<string, int> Numbers, ImmutableArray<string> Flags);
