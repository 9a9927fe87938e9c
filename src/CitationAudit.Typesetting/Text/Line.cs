namespace CitationAudit.Typesetting;

/// <summary>One line of a paragraph as a range of its text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the next one begins.</param>
/// <param name="Visible">Where its trailing white space begins.</param>
/// <param name="Width">Natural width up to there.</param>
/// <param name="IsLast">Whether the paragraph or a forced line's end follows, so that it is not justified.</param>
internal readonly record struct Line(int Start, int End, int Visible, float Width, bool IsLast);
