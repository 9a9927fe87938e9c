namespace CitationAudit.Report;

/// <summary>How well the extractor did on a set of annotated articles that it was not trained on; printed with the method.</summary>
/// <param name="Set">Name of the set.</param>
/// <param name="Date">The day of the measurement.</param>
/// <param name="StatementF1">F1 of finding a statement, 0 to 1.</param>
/// <param name="SourceF1">F1 of the source spans, 0 to 1.</param>
/// <param name="TypeAccuracy">Share of right source types among the statements found, 0 to 1.</param>
/// <param name="SameSourceF1">F1 of telling which statements share a source, 0 to 1.</param>
public sealed record MeasuredAccuracy(
    string Set, DateOnly Date, double StatementF1, double SourceF1, double TypeAccuracy, double SameSourceF1);
