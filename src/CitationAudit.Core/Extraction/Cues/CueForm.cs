namespace CitationAudit.Extraction;

/// <summary>One inflected form of a cue.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Kind">The part that this form plays.</param>
/// <param name="Bound">True for a stem that stands only before an object pronoun (<c>وصفو</c> in <c>وصفوه</c>).</param>
/// <param name="Feminine">True for a verb form that agrees with a feminine subject; null where it does not tell.</param>
public sealed record CueForm(Cue Cue, CueKind Kind, bool Bound = false, bool? Feminine = null);
