using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>A state as one language names it.</summary>
/// <param name="Code">ISO 3166 two-letter code (<c>EU</c> for the European Union).</param>
/// <param name="Names">Its names.</param>
/// <param name="Seats">Capitals and seats of government that stand for it.</param>
/// <param name="Adjectives">What belongs to it (<c>Turkish</c>, <c>تركي</c>); inflected forms are found from these.</param>
public sealed record PlaceName(
    string Code,
    ImmutableArray<string> Names,
    ImmutableArray<string> Seats,
    ImmutableArray<string> Adjectives);
