namespace CitationAudit.Extraction;

/// <summary>One form of a verb.</summary>
/// <param name="Form">As it is written.</param>
/// <param name="Bound">True for a stem that stands only before an object pronoun.</param>
/// <param name="Agreement">The subjects that it agrees with.</param>
public readonly record struct VerbForm(string Form, bool Bound = false, Agreement Agreement = Agreement.None);
