namespace CitationAudit.Extraction;

/// <summary>What the author's choice of the cue says of the content.</summary>
public enum CueStance
{
    /// <summary>Nothing: <c>قال</c>, <c>said</c>.</summary>
    Neutral,

    /// <summary>That it stands firm: <c>أكد</c>, <c>confirmed</c>.</summary>
    Boosting,

    /// <summary>That it is in doubt: <c>زعم</c>, <c>claimed</c>.</summary>
    Doubting,

    /// <summary>That the source gives away what it would rather not: <c>أقر</c>, <c>admitted</c>.</summary>
    Conceding,

    /// <summary>That the source itself guesses: <c>رجح</c>, <c>speculated</c>.</summary>
    Speculative,
}
