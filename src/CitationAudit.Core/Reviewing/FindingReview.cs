using System.Collections.Immutable;

namespace CitationAudit.Reviewing;

/// <summary>What a person says of one finding, known by its rule, its statements and its place.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Statements">Ids of the statements in question.</param>
/// <param name="Start">Where the words in question begin, in Unicode code points of the text; null where the finding has no place.</param>
/// <param name="Dismiss">True where the finding does not stand.</param>
/// <param name="Why">The reason in the reviewer's words; may be empty.</param>
public sealed record FindingReview(string Rule, ImmutableArray<string> Statements, int? Start, bool Dismiss, string Why);
