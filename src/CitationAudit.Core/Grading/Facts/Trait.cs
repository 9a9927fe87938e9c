namespace CitationAudit.Grading;

/// <summary>
/// What an article can show of one statement and its source: the closed vocabulary in which policies speak. A trait is shown or it is
/// not; where both a thing and its opposite matter, each has a trait of its own, so that silence is never taken for evidence.
/// </summary>
public enum Trait
{
    /// <summary>The source has a name.</summary>
    Named,

    /// <summary>The source is unnamed, as the text shows or as its type has it.</summary>
    Unnamed,

    /// <summary>A role, office or title is stated.</summary>
    RoleStated,

    /// <summary>The body that it speaks for or belongs to is stated.</summary>
    BodyStated,

    /// <summary>A reason for the anonymity is given that tells the reader something.</summary>
    ReasonStated,

    /// <summary>The reason for the anonymity is a stock formula.</summary>
    ReasonFormula,

    /// <summary>Called by a bare noun in every mention: <c>sources</c>, <c>observers</c>, <c>مصدر</c>.</summary>
    Bare,

    /// <summary>Unnamed, but described by more than a bare noun.</summary>
    Described,

    /// <summary>A plural: an unknown number of people.</summary>
    Plural,

    /// <summary>Introduced in the plural, later spoken of as one.</summary>
    PluralForOne,

    /// <summary>Holds its office no more.</summary>
    Former,

    /// <summary>Its country is not the outlet's.</summary>
    Foreign,

    /// <summary>How the source knows is stated: present, briefed, in possession of the papers.</summary>
    AccessStated,

    /// <summary>Saw, took part, decided, signed or measured.</summary>
    FirstHand,

    /// <summary>Was told by those who did.</summary>
    Briefed,

    /// <summary>Passes on what others say.</summary>
    Hearsay,

    /// <summary>Speaks of its own side.</summary>
    OwnSide,

    /// <summary>Speaks of an opponent.</summary>
    Opponent,

    /// <summary>Shows no stake.</summary>
    NoStake,

    /// <summary>The registry or its type says that a state controls it editorially.</summary>
    StateControlled,

    /// <summary>The registry knows it.</summary>
    RegistryKnown,

    /// <summary>Of a type that speaks for itself.</summary>
    SpeaksForItself,

    /// <summary>The statement is a demand, refusal, view or intention of the source's own, for which it is itself the authority.</summary>
    OwnWord,

    /// <summary>The statement is a belief or expectation.</summary>
    Opinion,

    /// <summary>The sentence links to a page.</summary>
    Linked,

    /// <summary>A paper is identified by a date or number.</summary>
    Dated,

    /// <summary>The outlet says that it saw or holds the paper.</summary>
    SeenByOutlet,

    /// <summary>The sentence points to evidence: pictures, papers, data.</summary>
    EvidenceNamed,

    /// <summary>The paragraph says that the outlet could not verify it.</summary>
    Unverified,

    /// <summary>Came through a relay.</summary>
    Relayed,

    /// <summary>The relay has no name.</summary>
    RelayUnnamed,

    /// <summary>The origin behind a relay is unnamed.</summary>
    RelayOfUnnamed,

    /// <summary>A medium that shows no source behind its own report.</summary>
    HiddenOrigin,

    /// <summary>The chain comes back to the article's own outlet.</summary>
    Circular,

    /// <summary>Nobody else in the article makes the claim.</summary>
    SingleOrigin,

    /// <summary>At least two independent origins make the claim.</summary>
    TwoOrigins,

    /// <summary>At least three independent origins make the claim.</summary>
    ThreeOrigins,

    /// <summary>At least two of the origins are named.</summary>
    TwoNamedOrigins,

    /// <summary>A document or study in the article bears the claim out.</summary>
    WithDocument,

    /// <summary>Another statement of the article contradicts it.</summary>
    Contradicted,

    /// <summary>The best letter against it is better than the best letter for it.</summary>
    ContradictedByStronger,

    /// <summary>The best letter against it is worse than the best letter for it.</summary>
    ContradictedByWeaker,

    /// <summary>The attributing words are neutral.</summary>
    NeutralCue,

    /// <summary>The attributing verb adds weight: <c>revealed</c>, <c>كشف</c>.</summary>
    BoostingCue,

    /// <summary>The attributing verb casts doubt: <c>claimed</c>, <c>زعم</c>.</summary>
    DoubtingCue,

    /// <summary>The attributing verb implies guilt: <c>admitted</c>, <c>اعترف</c>.</summary>
    ConcedingCue,

    /// <summary>The cue accuses.</summary>
    AccusingCue,

    /// <summary>The cue denies.</summary>
    DenyingCue,

    /// <summary>The outlet says that it has learned something and names nobody.</summary>
    LearnedCue,

    /// <summary>No attributing words.</summary>
    NoCue,

    /// <summary>The attribution comes only behind a long content.</summary>
    LateAttribution,

    /// <summary>The content runs on for several sentences without a new attribution.</summary>
    FarAttribution,

    /// <summary>The content evaluates.</summary>
    Evaluative,

    /// <summary>The content names a grave wrong.</summary>
    SeriousAllegation,

    /// <summary>The content calls somebody names.</summary>
    Pejorative,

    /// <summary>Stands in the article's lead.</summary>
    InLead,

    /// <summary>Stands in the headline.</summary>
    InHeadline,

    /// <summary>Has the letter A, B or C (what happened).</summary>
    FairLetter,

    /// <summary>Has the letter D or E.</summary>
    WeakLetter,

    /// <summary>Has the letter F.</summary>
    CannotBeJudged,
}
