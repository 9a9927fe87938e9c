using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>A value with the evidence for it. Where nothing is known there is no fact: the property that would hold it is null.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">What is held to be so.</param>
/// <param name="Evidence">At least one piece of evidence.</param>
public sealed record Fact<T>(T Value, ImmutableArray<Evidence> Evidence);
