namespace CitationAudit.Sources;

/// <summary>A reason why a mention cannot mean an entity whatever the trained ranking says; a language's pack names those that hold for it.</summary>
public enum LinkBarrier
{
    /// <summary>Two full names share no word.</summary>
    Names,

    /// <summary>The verb that hides its subject shows another gender or number.</summary>
    Verbs,

    /// <summary>Titles of two states: the French president is nobody who was called Russian.</summary>
    Nations,

    /// <summary>A person by name on the one side, a body on the other.</summary>
    Kinds,

    /// <summary>A person by name, or by a title, on the one side, several people on the other: "engineers" and "one of them, Paul Nagy", "her supporters" and "the mayor".</summary>
    Numbers,

    /// <summary>Two bodies named in full share no word.</summary>
    Bodies,

    /// <summary>A lone noun for a body of another type than the nouns of the bodies named so far: "the town council" is no union.</summary>
    BodyNouns,

    /// <summary>A title in full shares no word with those of somebody who has titles.</summary>
    Titles,

    /// <summary>A relative or bystander shares no word with somebody who has titles.</summary>
    Relatives,

    /// <summary>A title in the feminine is no man's.</summary>
    Feminine,

    /// <summary>An indefinite noun that shares no word with what was mentioned brings in somebody new.</summary>
    Indefinite,
}
