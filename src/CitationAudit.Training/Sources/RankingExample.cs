namespace CitationAudit.Training.Sources;

/// <summary>A choice among candidates that a ranking model learns from.</summary>
/// <param name="Candidates">The candidates' features.</param>
/// <param name="Right">Which of them are right; several may be.</param>
/// <param name="Weight">How much the example counts; 1 for a plain one.</param>
/// <param name="Target">True for an example of the target domain: texts and annotators such as those that the model will be used on.</param>
internal sealed record RankingExample(string[][] Candidates, bool[] Right, double Weight, bool Target = false);
