namespace CitationAudit.Sources;

/// <summary>What a word alone may be in the phrase that names a source. The numbers are part of the statement weights' format.</summary>
internal enum SourceWordKind : ushort
{
    None,
    Pronoun,
    Relative,
    Opening,
    Stop,
    Honorific,
    Role,
    Spokesman,
    Body,
    Medium,
    Person,
    GivenName,
    Unnamed,
    Former,
    Same,
    Issued,
    Under,
    Place,
    Nationality,
    ListedName,
}
