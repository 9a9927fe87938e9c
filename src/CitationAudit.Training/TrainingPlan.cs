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

    /// <summary>How often an article counts: more than once for the few of a guideline or house that matters most.</summary>
    public Func<GoldArticle, int> Repeats { get; init; } = _ => 1;

    /// <summary>Which articles the printed figures and the threshold are of; the others are only learnt from, as articles written for training are.</summary>
    public Func<GoldArticle, bool> Measures { get; init; } = _ => true;

    /// <summary>Weights beyond it are cut when they are rounded to a byte.</summary>
    public float LargestWeight { get; init; } = 4;

    /// <summary>Weights smaller than it are dropped: they decide nothing and fill the table.</summary>
    public float LeastWeight { get; init; } = 0.05f;

    /// <summary>The share of annotated cues that may be passed over at first sight, for speed.</summary>
    public double SiftLoss { get; init; } = 0.012;

    /// <summary>The share of rightly found statements whose cues may be too unlikely for a look at their readings, for speed.</summary>
    public double LookLoss { get; init; } = 0.002;

    /// <summary>How much of the sum of both F1 may be given away for a lower threshold.</summary>
    public double Leeway { get; init; } = 0.001;

    /// <summary>
    /// The plan for a corpus that is large and noisy: features must be met more often, fewer passes, and a share of the features is left out
    /// at random at each step. Chosen on the English training articles.
    /// </summary>
    public static TrainingPlan Large { get; } = new()
    {
        Folds = 4,
        Leeway = 0.002,
        Cues = new(6, 0.1f, 0.0005f, 3, 1, 0.3f, 0.01f),
        Choices = new(5, 0.1f, 0.0005f, 3, 2, 0.3f),
        Statements = new(8, 0.05f, 0.001f, 4, 3, 0.1f),
    };

    internal LearnerSettings Sift { get; init; } = new(4, 0.1f, 0.0005f, 2, 4);

    internal LearnerSettings Cues { get; init; } = new(14, 0.05f, 0.0005f, 2, 1, 0.4f, Voices: 3);

    internal LearnerSettings Choices { get; init; } = new(12, 0.1f, 0.0005f, 2, 2, 0.4f, Voices: 3);

    /// <summary>How the hidden layers learn, where there are word vectors.</summary>
    internal LayerSettings Layers { get; init; } = new(5, 0.02f, 0.4f, 0.3f, 0.15f, 5);

    /// <summary>How it is learnt which of a cue's readings is right as a whole, where no layer of evidence parses.</summary>
    internal LearnerSettings Wholes { get; init; } = new(10, 0.05f, 0.002f, 3, 5, 0.4f, Voices: 2);

    internal LearnerSettings Statements { get; init; } = new(12, 0.02f, 0.003f, 4, 3, 0.5f, Voices: 3);
}
