namespace CitationAudit.Grading;

/// <summary>The lists of words that the rules need of a language (<c>seeds/languages/&lt;code&gt;/wording.json</c>).</summary>
public enum WordList
{
    /// <summary>Attributing verbs that add weight.</summary>
    Boosting,

    /// <summary>Attributing verbs that cast doubt.</summary>
    Doubting,

    /// <summary>Attributing verbs that imply guilt.</summary>
    Conceding,

    /// <summary>Cues that accuse.</summary>
    Accusing,

    /// <summary>Cues that deny.</summary>
    Denying,

    /// <summary>Cues of demands, refusals, promises and welcomes: the source's own will.</summary>
    OwnWill,

    /// <summary>Words that make what a body says of itself an intention: <c>will</c>, <c>لن</c>.</summary>
    Commitment,

    /// <summary>Cues by which an outlet says that it has learned something.</summary>
    Learned,

    /// <summary>Labels that condemn whom they name.</summary>
    Loaded,

    /// <summary>Words that put a name in doubt: <c>so-called</c>, <c>ما يسمى</c>.</summary>
    SoCalled,

    /// <summary>Words that evaluate rather than report.</summary>
    Evaluative,

    /// <summary>Words of grave wrongs.</summary>
    Serious,

    /// <summary>Words by which an author guesses.</summary>
    Hedges,

    /// <summary>Phrases that tell that the other side was asked.</summary>
    Reply,

    /// <summary>Phrases that tell that something could not be verified.</summary>
    Unverified,

    /// <summary>Nouns for unnamed sources and experts that say nothing alone.</summary>
    BareNouns,

    /// <summary>Words beside them that add nothing: <c>several</c>, <c>عدد من</c>.</summary>
    Fillers,

    /// <summary>A single unnamed source: <c>the source</c>, <c>المصدر</c>.</summary>
    SingularSource,

    /// <summary>Words for evidence that can be looked at.</summary>
    Evidence,

    /// <summary>Phrases by which an outlet says that it saw a paper.</summary>
    Seen,

    /// <summary>Phrases that tell how a source knows.</summary>
    Access,

    /// <summary>Words that make a number a quantity: <c>million</c>, <c>بالمئة</c>.</summary>
    Magnitudes,

    /// <summary>Words without content of their own, left out where headline and text are compared.</summary>
    Stop,
}
