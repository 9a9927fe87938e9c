namespace CitationAudit.Grading;

/// <summary>What a step of a policy does to a letter.</summary>
public enum StepEffect
{
    /// <summary>Moves it one or more letters towards A.</summary>
    Up,

    /// <summary>Moves it one or more letters towards E, no lower than the step's floor.</summary>
    Down,

    /// <summary>Lets it be no better than a letter.</summary>
    Cap,

    /// <summary>Takes the letter of what the source says for what happened too.</summary>
    AsSays,

    /// <summary>Changes nothing, but is printed.</summary>
    Note,
}
