using System.Collections.Immutable;

namespace CitationAudit.Packs;

/// <summary>An example that stands beside a rule of a policy and is its test.</summary>
/// <param name="Rule">Id of the base letter or rule that it belongs to.</param>
/// <param name="Value">The example as written.</param>
public sealed record PolicyExample(string Rule, PackValue Value);
