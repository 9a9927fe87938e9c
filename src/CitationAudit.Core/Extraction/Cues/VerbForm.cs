namespace CitationAudit.Extraction;

/// <summary>One form of a verb.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Bound">True for a stem that stands only before an object pronoun.</param>
/// <param name="Feminine">True or false where the form agrees with a feminine or masculine subject in the third person; null where it does not tell.</param>
public readonly record struct VerbForm(string Form, bool Bound = false, bool? Feminine = null);
