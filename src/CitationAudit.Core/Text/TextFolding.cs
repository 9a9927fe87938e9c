using System.Globalization;
using System.Text;

namespace CitationAudit.Text;

/// <summary>Folds words to the form in which they are compared (see <see cref="Token.Normal"/>). It works on copies: no offset ever moves.</summary>
public static class TextFolding
{
    private const char Tatweel = '\u0640';

    /// <summary>The normal form of <paramref name="text"/>; folding it again changes nothing.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char unit in text)
        {
            if (PresentationForms.Fold(unit) is { } letters)
            {
                foreach (char letter in letters)
                {
                    Append(folded, letter);
                }
            }
            else
            {
                Append(folded, unit);
            }
        }

        return folded.ToString();
    }

    /// <summary>True for characters that no reader sees: bidirectional controls, joiners, soft hyphens, byte order marks, variation selectors.</summary>
    public static bool IsInvisible(char unit) =>
        unit is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069'
            or '\u00AD' or '\uFEFF' or '\u061C' or '\u034F' or >= '\uFE00' and <= '\uFE0F';

    private static void Append(StringBuilder folded, char unit)
    {
        if (unit < 0x80)
        {
            folded.Append(char.ToLowerInvariant(unit));
            return;
        }

        if (unit == Tatweel || IsInvisible(unit) || IsArabicMark(unit))
        {
            return;
        }

        folded.Append(unit switch
        {
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            // Egyptian usage writes a final ya without dots, so the two are compared as one.
            'ى' or 'ی' or 'ې' => 'ي',
            'ک' or 'ڪ' => 'ك',
            'ھ' or 'ہ' => 'ه',
            '‘' or '’' or 'ʼ' or '‛' => '\'',
            '“' or '”' or '„' or '‟' or '«' or '»' or '〝' or '〞' or '＂' => '"',
            '‐' or '‑' or '‒' => '-',
            '٫' => '.',
            '٬' => ',',
            _ when char.IsDigit(unit) => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(unit)),
            _ => char.ToLowerInvariant(unit),
        });
    }

    /// <summary>True for Arabic vowel signs and other marks over or under letters.</summary>
    internal static bool IsArabicMark(char unit) =>
        unit is >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC'
            or >= '\u06DF' and <= '\u06E4' or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED' or >= '\u08D3' and <= '\u08FF';
}
