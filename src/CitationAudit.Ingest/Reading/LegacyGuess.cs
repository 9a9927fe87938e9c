using System.Text;
using UtfUnknown;

namespace CitationAudit.Ingest.Reading;

/// <summary>
/// Recognises single-byte encodings of the time before Unicode. A guess counts only where the bytes read as words in it, so that a
/// damaged UTF-8 file is said to be damaged instead of turning into another alphabet.
/// </summary>
internal static class LegacyGuess
{
    private const int SampleBytes = 1 << 16;

    /// <summary>The encoding, or null where none makes sense of the bytes.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        (int valid, int invalid) = Utf8Faults.Count(sample);
        if (invalid == 0)
        {
            (valid, invalid) = Utf8Faults.Count(bytes);
            sample = bytes;
        }

        if (valid >= invalid || sample.Contains((byte)0))
        {
            return null;
        }

        Encoding arabicWindows = CodePage(1256);
        Encoding arabicIso = CodePage(28596);
        double windows = ArabicShare(arabicWindows.GetString(sample));
        double iso = ArabicShare(arabicIso.GetString(sample));
        // Both put their Arabic letters in the upper half; the right one makes nearly all of them letters inside words.
        if (Math.Max(windows, iso) >= 0.9)
        {
            return iso > windows ? arabicIso : arabicWindows;
        }

        Encoding western = CodePage(1252);
        if (WesternShare(western.GetString(sample)) >= 0.98)
        {
            return western;
        }

        DetectionDetail? detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return detected is { Confidence: >= 0.6f, Encoding: { IsSingleByte: true } encoding } ? TextDecoder.Named(encoding.WebName) : null;
    }

    private static Encoding CodePage(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) ?? throw new InvalidOperationException($"Code page {page} is missing.");

    /// <summary>Of the characters beyond ASCII, the share that are Arabic letters beside another, or Arabic punctuation.</summary>
    private static double ArabicShare(string text)
    {
        int beyond = 0;
        int fit = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit < 0x80)
            {
                continue;
            }

            beyond++;
            bool beside = IsArabicLetter(Before(text, at)) || IsArabicLetter(After(text, at)) || unit is 'و';
            bool punctuation = unit is '،' or '؛' or '؟' or '«' or '»' or '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '\u00A0' or '\u200C' or '\u200D'
                or '\u200E' or '\u200F';
            fit += (IsArabicLetter(unit) && beside) || punctuation ? 1 : 0;
        }

        return beyond == 0 ? 0 : (double)fit / beyond;
    }

    /// <summary>Of the characters beyond ASCII, the share that are typographic signs or lower-case letters inside Latin words.</summary>
    private static double WesternShare(string text)
    {
        int beyond = 0;
        int fit = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit < 0x80)
            {
                continue;
            }

            beyond++;
            bool letter = unit is >= 'À' and <= 'þ' or 'œ' or 'Œ' or 'š' or 'Š' or 'ž' or 'Ž' && unit is not ('×' or '÷' or 'Ð' or 'Þ' or 'ð' or 'þ');
            bool beside = char.IsAsciiLetter(Before(text, at)) || char.IsAsciiLetter(After(text, at));
            bool sign = unit is '‘' or '’' or '“' or '”' or '„' or '–' or '—' or '…' or '€' or '£' or '«' or '»' or '°' or '©' or '®' or '™' or '•' or '\u00A0'
                or '½' or '¼' or '§' or '¿' or '¡';
            fit += (letter && beside) || sign ? 1 : 0;
        }

        return beyond == 0 ? 0 : (double)fit / beyond;
    }

    private static char Before(string text, int at) => at > 0 ? text[at - 1] : ' ';

    private static char After(string text, int at) => at + 1 < text.Length ? text[at + 1] : ' ';

    private static bool IsArabicLetter(char unit) => unit is >= '\u0621' and <= '\u0652' or 'پ' or 'چ' or 'ژ' or 'گ';
}
