namespace CitationAudit.Grading;

/// <summary>What a reason does to the judgement that stands when its turn comes.</summary>
public enum ReasonEffect
{
    /// <summary>Sets it: <see cref="Reason.Value"/> is the letter (0 = A … 5 = F) or the support number.</summary>
    Set,

    /// <summary>Moves a letter by <see cref="Reason.Value"/> steps: negative towards A, positive towards E; F does not move.</summary>
    Step,

    /// <summary>Lets it be no better than <see cref="Reason.Value"/>.</summary>
    Cap,

    /// <summary>Changes nothing: recorded because the reader should know it.</summary>
    Note,
}
