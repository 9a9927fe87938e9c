namespace CitationAudit.Report;

/// <summary>The digits of a report; one style for the whole of it.</summary>
public enum DigitStyle
{
    /// <summary>0123456789.</summary>
    Latin,

    /// <summary>٠١٢٣٤٥٦٧٨٩.</summary>
    ArabicIndic,
}
