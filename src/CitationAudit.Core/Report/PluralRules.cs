using System.Collections.Immutable;

namespace CitationAudit.Report;

/// <summary>
/// Which plural form a whole number takes: the cardinal rules of CLDR (Unicode, supplemental/plurals.xml, release 46) for the languages
/// that reports are printed in.
/// </summary>
public static class PluralRules
{
    private static readonly ImmutableArray<PluralCategory> ArabicForms =
        [PluralCategory.Zero, PluralCategory.One, PluralCategory.Two, PluralCategory.Few, PluralCategory.Many, PluralCategory.Other];

    private static readonly ImmutableArray<PluralCategory> OneAndOther = [PluralCategory.One, PluralCategory.Other];

    /// <summary>The forms that a language's wordings must have.</summary>
    public static ImmutableArray<PluralCategory> Forms(string language) => language == "ar" ? ArabicForms : OneAndOther;

    /// <summary>The form for a number.</summary>
    public static PluralCategory Of(string language, int number)
    {
        if (language != "ar")
        {
            return number == 1 ? PluralCategory.One : PluralCategory.Other;
        }

        return (number, Math.Abs(number % 100)) switch
        {
            (0, _) => PluralCategory.Zero,
            (1, _) => PluralCategory.One,
            (2, _) => PluralCategory.Two,
            (_, >= 3 and <= 10) => PluralCategory.Few,
            (_, >= 11 and <= 99) => PluralCategory.Many,
            _ => PluralCategory.Other,
        };
    }
}
