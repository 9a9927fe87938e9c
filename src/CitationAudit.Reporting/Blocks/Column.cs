namespace CitationAudit.Reporting.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading; may be empty where <paramref name="Spoken"/> is not.</param>
/// <param name="Width">Its width in relation to the others'.</param>
/// <param name="Align">Where its text stands.</param>
/// <param name="Spoken">What a screen reader says for a heading that is too short or empty; null for the title itself.</param>
public sealed record Column(string Title, float Width, ColumnAlign Align = ColumnAlign.Start, string? Spoken = null);
