namespace CitationAudit.Extraction;

/// <summary>What the patterns must know of a language's small words; a word may be of several classes.</summary>
[Flags]
public enum WordClasses
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Leads to a content and does not belong to it: <c>أن</c>, <c>that</c>.</summary>
    Complementizer = 1,

    /// <summary>Leads to a content and belongs to it: <c>أنه</c>, <c>how</c>.</summary>
    Opener = 1 << 1,

    /// <summary>Begins a relative clause: <c>الذي</c>, <c>who</c>.</summary>
    Relative = 1 << 2,

    /// <summary>Begins a clause, so that no source reaches back over it: <c>لكن</c>, <c>but</c>.</summary>
    Boundary = 1 << 3,

    /// <summary>Behind a comma, begins a clause in the author's voice again: <c>فيما</c>, <c>while</c>.</summary>
    Turn = 1 << 4,

    /// <summary>Belongs to a verb: <c>قد</c>, <c>has</c>, <c>not</c>.</summary>
    Auxiliary = 1 << 5,

    /// <summary>Denies the verb: <c>لم</c>, <c>not</c>.</summary>
    Negation = 1 << 6,

    /// <summary>A preposition that always begins a circumstance: <c>خلال</c>, <c>during</c>.</summary>
    Circumstance = 1 << 7,

    /// <summary>Any other preposition.</summary>
    Preposition = 1 << 8,

    /// <summary>Names a day or time: <c>أمس</c>, <c>Tuesday</c>.</summary>
    Time = 1 << 9,

    /// <summary>The occasion of an utterance: <c>تصريح</c>, <c>interview</c>.</summary>
    Occasion = 1 << 10,

    /// <summary>Somebody who is told: <c>للصحفيين</c>, <c>reporters</c>.</summary>
    Addressee = 1 << 11,

    /// <summary>A noun of action that begins a content: <c>مقتل</c>, <c>إطلاق</c>.</summary>
    Deed = 1 << 12,

    /// <summary>A noun that stands before the name or noun that completes it: <c>وزير</c>, <c>رئيس</c>.</summary>
    Head = 1 << 13,

    /// <summary>A personal pronoun as subject: <c>هو</c>, <c>she</c>.</summary>
    Pronoun = 1 << 14,

    /// <summary>Joins two nouns: <c>and</c>, <c>أو</c>.</summary>
    Joint = 1 << 15,

    /// <summary>A word that begins with the letters of a clitic without having one: <c>بيان</c>, <c>لبنان</c>.</summary>
    Whole = 1 << 16,

    /// <summary>An adverb within the verb: <c>also</c>, <c>أيضا</c>.</summary>
    Adverb = 1 << 17,

    /// <summary>Begins a noun phrase: <c>the</c>, <c>his</c>.</summary>
    Determiner = 1 << 18,

    /// <summary>Makes an adverbial of the verb behind it: <c>كما ذكرت الوكالة</c>, <c>as Smith put it</c>.</summary>
    Manner = 1 << 19,

    /// <summary>A state or capital that speaks as one: <c>إيران</c>, <c>واشنطن</c>.</summary>
    Place = 1 << 20,

    /// <summary>Behind <c>من</c>, a turn of phrase that names nobody: <c>من جهته</c>.</summary>
    Aside = 1 << 21,

    /// <summary>A rule or plan that something happens by, no source: <c>وفق القانون</c>, <c>according to plan</c>.</summary>
    Norm = 1 << 22,

    /// <summary>Makes a passive of the past participle behind it: <c>was</c>, <c>been</c>.</summary>
    Passive = 1 << 23,

    /// <summary>Stands for the owner of the noun behind it: <c>his</c>, <c>their</c>.</summary>
    Possessive = 1 << 24,

    /// <summary>A noun or pronoun that takes a plural verb without the look of a plural: <c>people</c>, <c>we</c>.</summary>
    Plural = 1 << 25,

    /// <summary>A complementizer that never belongs to the content that it leads to: <c>that</c>, <c>بأن</c>; <c>if</c> may.</summary>
    Dropped = 1 << 26,
}
