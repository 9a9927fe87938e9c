using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>A word that attributes, as the language's lexicon describes it.</summary>
/// <param name="Lemma">Its dictionary form; unique with the kind within a lexicon.</param>
/// <param name="Act">What its source does with the content.</param>
/// <param name="Stance">What the choice of this word says of the content.</param>
/// <param name="Complements">The forms in which it takes its content.</param>
/// <param name="Prepositions">The prepositions that lead to its content, in normal form.</param>
public sealed record Cue(
    string Lemma,
    Act Act,
    CueStance Stance,
    Complements Complements,
    ImmutableArray<string> Prepositions);
