namespace CitationAudit.Sources;

/// <summary>A word sequence found.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
/// <param name="Value">What it stands for.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
internal readonly record struct TermHit<T>(T Value, int First, int End);
