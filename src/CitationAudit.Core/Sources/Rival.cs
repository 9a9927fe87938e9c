namespace CitationAudit.Sources;

/// <summary>A noun before a pronoun or hidden subject that may be what it points to.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Kind">What it is: a body, a state, somebody by a title.</param>
/// <param name="Gender">Its gender: <c>m</c>, <c>f</c> or <c>?</c>.</param>
internal readonly record struct Rival(int Start, string Kind, char Gender);
