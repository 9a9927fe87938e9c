namespace CitationAudit.Sources;

/// <summary>What a source rule tells of the words that it matches.</summary>
public enum SourceMark
{
    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A relative pronoun: the noun before it is meant.</summary>
    Relative,

    /// <summary>Says that what follows belongs to somebody mentioned before (<c>its</c>).</summary>
    Possessive,

    /// <summary>Of the first person.</summary>
    FirstPerson,

    /// <summary>Masculine or male.</summary>
    Masculine,

    /// <summary>Feminine or female.</summary>
    Feminine,

    /// <summary>More than one.</summary>
    Plural,

    /// <summary>A determiner or quantifier before the head noun (<c>the</c>, <c>عدد من</c>).</summary>
    Opening,

    /// <summary>Where the noun phrase's first part ends (<c>who</c>, <c>of</c>, <c>الذي</c>).</summary>
    Stop,

    /// <summary>A form of address that goes with a name (<c>Mr.</c>, <c>السيد</c>).</summary>
    Honorific,

    /// <summary>A person's title, office or trade.</summary>
    Role,

    /// <summary>A role that speaks for a body (<c>spokesman</c>, <c>المتحدث باسم</c>).</summary>
    Spokesman,

    /// <summary>A title that bodies of every kind give (<c>president</c>, <c>director</c>): the body decides, where one is named.</summary>
    General,

    /// <summary>A body: an organ, organisation, firm.</summary>
    Body,

    /// <summary>Puts a person behind it to work there (<c>at</c>, <c>لدى</c>), even where no list knows the body.</summary>
    Affiliation,

    /// <summary>Names a place of work, whatever body it is or belongs to (<c>معهد</c>, <c>clinic</c>).</summary>
    Workplace,

    /// <summary>Says that the body before it belongs to the one behind it (<c>التابعة لـ</c>).</summary>
    Under,

    /// <summary>A medium.</summary>
    Medium,

    /// <summary>Says of a medium that it is a state's (<c>state-run</c>, <c>الرسمية</c>).</summary>
    StateOwned,

    /// <summary>A person by relation or situation (<c>resident</c>, <c>والدة</c>).</summary>
    Person,

    /// <summary>Makes a number a share of a whole (<c>percent</c>).</summary>
    Share,

    /// <summary>A day's or month's name.</summary>
    Date,

    /// <summary>A given name.</summary>
    GivenName,

    /// <summary>Stands for somebody who is not named (<c>مصدر</c>, <c>official</c>).</summary>
    Unnamed,

    /// <summary>No more in office.</summary>
    Former,

    /// <summary>Says that it is a source already mentioned (<c>نفسه</c>, <c>the same</c>).</summary>
    Same,

    /// <summary>Says that the name is withheld.</summary>
    Withheld,

    /// <summary>Gives a reason for withholding that tells the reader nothing.</summary>
    Formula,

    /// <summary>Gives a reason for withholding that tells the reader something.</summary>
    Reason,

    /// <summary>Right behind the words that withhold a name, opens a clause that says why (<c>because</c>, <c>لأنه</c>).</summary>
    Because,

    /// <summary>Saw or took part in what it tells.</summary>
    FirstHand,

    /// <summary>Was told by those who know.</summary>
    Briefed,

    /// <summary>Passes on what others say.</summary>
    Hearsay,

    /// <summary>A paper that somebody issued (<c>بيان</c>, <c>statement</c>): its issuer answers.</summary>
    Issued,

    /// <summary>Passes on what others said (<c>نقلت</c>): its subject is a medium or relay as often as a person.</summary>
    Carries,

    /// <summary>Denies.</summary>
    Denial,

    /// <summary>Turns what is said into its opposite (<c>not</c>, <c>لم</c>).</summary>
    Negation,

    /// <summary>Accuses or condemns somebody else.</summary>
    Charge,
}
