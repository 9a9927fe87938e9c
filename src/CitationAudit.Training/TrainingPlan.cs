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

    internal LearnerSettings Cues { get; init; } = new((int)T("CUP",12), T("CUR",0.1f), T("CUL",0.0005f), (int)T("CUM",2), T("CUD",0), 1);

    internal LearnerSettings Choices { get; init; } = new((int)T("CHP",10), T("CHR",0.1f), T("CHL",0.0005f), (int)T("CHM",2), T("CHD",0), 2);

    internal LearnerSettings WordClasses { get; init; } = new(10, 0.1f, 0.0005f, 2, 0.2f, 5);

    internal LearnerSettings Readings { get; init; } = new((int)T("RDP",10), T("RDR",0.05f), T("RDL",0.001f), (int)T("RDM",2), T("RDD",0), 4);

    internal LearnerSettings Statements { get; init; } = new((int)T("STP",12), T("STR",0.05f), T("STL",0.001f), (int)T("STM",2), T("STD",0), 3);

    private static float T(string name, float value) => Environment.GetEnvironmentVariable(name) is { } text ? float.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : value;
}
