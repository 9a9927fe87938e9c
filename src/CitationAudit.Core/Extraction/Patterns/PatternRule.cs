using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>One pattern of a language pack: a mechanism, what it may take, how far it can be trusted, and the examples that hold it to that.</summary>
/// <param name="Id">Unique within the language.</param>
/// <param name="Mechanism">How it finds.</param>
/// <param name="Cues">The kinds of cue that it takes; empty for a mechanism without cue.</param>
/// <param name="Complements">The forms of content that it takes.</param>
/// <param name="Precision">The share of its statements, from 0 to 1, that the training articles' annotators had marked too.</param>
/// <param name="Measured">Where the precision comes from.</param>
/// <param name="Match">Texts in which it must mark what is marked.</param>
/// <param name="Reject">Near misses in which it must mark nothing.</param>
public sealed record PatternRule(
    string Id,
    PatternMechanism Mechanism,
    ImmutableHashSet<CueKind> Cues,
    Complements Complements,
    double Precision,
    string Measured,
    ImmutableArray<PatternExample> Match,
    ImmutableArray<PatternExample> Reject);
