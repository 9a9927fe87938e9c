using System.Collections.Immutable;
using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>A source profile and the letters that the policy must give it: the test of its base letters and steps.</summary>
/// <param name="Id">Id of the profile.</param>
/// <param name="Type">Id of the source type.</param>
/// <param name="Traits">What is shown of it.</param>
/// <param name="Says">The letter as evidence of what the source says.</param>
/// <param name="Happened">The letter as evidence of what happened.</param>
/// <param name="Value">The profile as written.</param>
public sealed record PolicyProfile(
    string Id, string Type, ImmutableArray<Trait> Traits, SourceLetter Says, SourceLetter Happened, PackValue Value);
