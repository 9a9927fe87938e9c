namespace CitationAudit.Extraction;

/// <summary>The forms in which a cue takes its content.</summary>
[Flags]
public enum Complements
{
    /// <summary>None: the content is found elsewhere.</summary>
    None = 0,

    /// <summary>A clause behind a complementizer (<c>أن</c>, <c>that</c>) or, in English, without one.</summary>
    Clause = 1,

    /// <summary>A quotation, or words behind a colon.</summary>
    Quote = 2,

    /// <summary>A noun phrase: <c>أعلن فتح الحدود</c>, <c>denied the charges</c>.</summary>
    Object = 4,

    /// <summary>An infinitive: <c>vowed to fight</c>.</summary>
    Infinitive = 8,

    /// <summary>A phrase behind one of the cue's own prepositions: <c>دعا إلى</c>, <c>accused of</c>.</summary>
    Preposition = 16,

    /// <summary>No content but a person, who may stand before it: <c>told reporters that</c>, <c>اتهم إيران بـ</c>.</summary>
    Person = 32,

    /// <summary>What stands right behind it: <c>بتهمة ارتكاب جرائم</c>.</summary>
    Adjacent = 64,
}
