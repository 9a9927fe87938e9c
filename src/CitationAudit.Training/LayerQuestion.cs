namespace CitationAudit.Training;

/// <summary>A question that a hidden layer learns to answer.</summary>
/// <param name="Words">The words at the places.</param>
/// <param name="Rows">The features' rows.</param>
/// <param name="Answer">The right answer.</param>
internal readonly record struct LayerQuestion(ushort[] Words, ushort[] Rows, bool Answer);
