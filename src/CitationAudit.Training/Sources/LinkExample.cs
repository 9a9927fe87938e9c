namespace CitationAudit.Training.Sources;

/// <summary>One choice of the linker: whom a mention means.</summary>
/// <param name="Candidates">The features of every candidate; the last one is somebody new.</param>
/// <param name="Right">Which candidates are right.</param>
/// <param name="Costs">What the choice of each candidate would cost; zero for the right ones.</param>
internal sealed record LinkExample(string[][] Candidates, bool[] Right, double[] Costs);
