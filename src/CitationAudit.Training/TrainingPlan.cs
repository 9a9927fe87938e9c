namespace CitationAudit.Training;

/// <summary>How a model is trained. The defaults were chosen by cross-validation on the Arabic training articles.</summary>
public sealed record TrainingPlan
{
    /// <summary>Parts into which the articles are dealt, at least 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Threads to train on; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Seed of all that is shuffled.</summary>
    public int Seed { get; init; } = 20;

    /// <summary>Weights beyond it are cut when they are rounded to a byte.</summary>
    public float LargestWeight { get; init; } = 4;

    internal LearnerSettings Cues { get; init; } = new(12, 0.1f, 0.0005f, 2, 1);

    internal LearnerSettings Choices { get; init; } = new(10, 0.1f, 0.0005f, 2, 2);

    internal LearnerSettings Readings { get; init; } = new(10, 0.05f, 0.001f, 2, 4);

    internal LearnerSettings Statements { get; init; } = new(12, 0.05f, 0.001f, 2, 3);
}
