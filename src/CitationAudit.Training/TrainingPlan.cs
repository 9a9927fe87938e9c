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

    /// <summary>Weights beyond it are cut when they are rounded to a byte.</summary>
    public float LargestWeight { get; init; } = 4;

    /// <summary>
    /// The plan for a corpus that is large and noisy: features must be met more often, fewer passes, and a share of the features is left out
    /// at random at each step. Chosen on the English training articles.
    /// </summary>
    public static TrainingPlan Large { get; } = new()
    {
        Folds = 2,
        Cues = new(5, 0.1f, 0.0005f, 5, 1, 0.3f, 0.01f),
        Choices = new(4, 0.1f, 0.0005f, 5, 2, 0.3f),
        Statements = new(8, 0.05f, 0.001f, 4, 3, 0.1f),
    };

    internal LearnerSettings Cues { get; init; } = new((int)T("CUP",12), T("CUR",0.1f), T("CUL",0.0005f), (int)T("CUM",2), 1, T("CUD",0));

    internal LearnerSettings Choices { get; init; } = new((int)T("CHP",10), T("CHR",0.1f), T("CHL",0.0005f), (int)T("CHM",2), 2, T("CHD",0));

    internal LearnerSettings WordClasses { get; init; } = new(10, 0.1f, 0.0005f, 2, 5, 0.2f);

    internal LearnerSettings Readings { get; init; } = new((int)T("RDP",10), T("RDR",0.05f), T("RDL",0.001f), (int)T("RDM",2), 4, T("RDD",0));

    internal LearnerSettings Statements { get; init; } = new((int)T("STP",12), T("STR",0.05f), T("STL",0.001f), (int)T("STM",2), 3, T("STD",0));

    private static float T(string name, float value) => Environment.GetEnvironmentVariable(name) is { } text ? float.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : value;
}
