using CitationAudit.Report;

namespace CitationAudit.Reporting.Blocks;

/// <summary>The language and direction of a text.</summary>
/// <param name="Code">BCP 47 primary language subtag.</param>
/// <param name="RightToLeft">True where it reads from right to left.</param>
public sealed record Tongue(string Code, bool RightToLeft)
{
    /// <summary>Of a report language.</summary>
    public static Tongue Of(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(language.Code, language.RightToLeft);
    }
}
