namespace CitationAudit.Extraction;

/// <summary>One inflected form of a cue.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Kind">The part that this form plays.</param>
/// <param name="Bound">True for a stem that stands only before an object pronoun (<c>وصفو</c> in <c>وصفوه</c>).</param>
/// <param name="Agreement">The subjects that a verb form agrees with.</param>
public sealed record CueForm(Cue Cue, CueKind Kind, bool Bound = false, Agreement Agreement = Agreement.None);
