namespace CitationAudit.Sources;

/// <summary>How a statement points to its source.</summary>
internal enum MentionKind
{
    /// <summary>By a personal name.</summary>
    Name,

    /// <summary>By a noun: a body, a title, a description.</summary>
    Noun,

    /// <summary>By a pronoun of the third person.</summary>
    Pronoun,

    /// <summary>By a pronoun of the first person, inside somebody's quotation.</summary>
    FirstPerson,

    /// <summary>Not at all: the subject is hidden in the verb.</summary>
    Hidden,
}
