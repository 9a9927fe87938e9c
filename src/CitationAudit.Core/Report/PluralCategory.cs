namespace CitationAudit.Report;

/// <summary>The plural forms that languages have, by their names in CLDR.</summary>
public enum PluralCategory
{
    /// <summary>None at all, where a language has a form of its own for it.</summary>
    Zero,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>A few: in Arabic 3 to 10.</summary>
    Few,

    /// <summary>Many: in Arabic 11 to 99.</summary>
    Many,

    /// <summary>The general form, which every language has.</summary>
    Other,
}
