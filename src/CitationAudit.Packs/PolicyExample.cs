namespace CitationAudit.Packs;

/// <summary>An example that stands beside a rule of a policy and is its test.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Matches">True where the rule must find something in it, false for a near miss that it must leave.</param>
/// <param name="Value">The example as written; see <see cref="PolicyExampleCase"/>.</param>
public sealed record PolicyExample(string Rule, bool Matches, PackValue Value);
