namespace CitationAudit.Typesetting;

/// <summary>The digits of the numbers that the typesetter makes: page numbers and references to pages.</summary>
public enum DigitStyle
{
    /// <summary>0123456789.</summary>
    Western,

    /// <summary>٠١٢٣٤٥٦٧٨٩.</summary>
    ArabicIndic,
}
