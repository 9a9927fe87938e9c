using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>An article's cast of sources: who speaks, who answers for which statement, and which statements bear each other out.</summary>
/// <param name="Sources">The sources in the order of first mention.</param>
/// <param name="Attributions">One per statement, in the statements' order.</param>
/// <param name="Claims">The claims that at least two statements make, or that a statement contradicts.</param>
public sealed record Cast(
    ImmutableArray<Source> Sources,
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<Claim> Claims);
