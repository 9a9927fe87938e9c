namespace CitationAudit.Report;

/// <summary>A language that reports are printed in: one line of <c>templates/languages.json</c>.</summary>
/// <param name="Code">BCP 47 primary language subtag.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="RightToLeft">True where it is written from right to left.</param>
/// <param name="Digits">The digits of its reports.</param>
/// <param name="Months">Id of the month names, such as <c>gulf</c>: the wordings <c>month.&lt;id&gt;.1</c> to <c>.12</c>.</param>
public sealed record ReportLanguage(string Code, string Name, bool RightToLeft, DigitStyle Digits, string Months);
