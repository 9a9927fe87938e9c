using System.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>Recognises UTF-16 without a byte order mark: the high bytes of Latin and Arabic letters and of spaces are few and known.</summary>
internal static class WideGuess
{
    /// <summary>The encoding, or null where the bytes do not look like UTF-16.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, 4096)];
        int little = 0;
        int big = 0;
        for (int at = 0; at + 1 < sample.Length; at += 2)
        {
            little += IsUnit(sample[at + 1], sample[at]) ? 1 : 0;
            big += IsUnit(sample[at], sample[at + 1]) ? 1 : 0;
        }

        int units = sample.Length / 2;
        // 19 of 20 units must fit one order and at most half of them the other; a judgement tried on both languages.
        return little * 20 >= units * 19 && big * 2 <= units ? Encoding.Unicode
            : big * 20 >= units * 19 && little * 2 <= units ? Encoding.BigEndianUnicode
            : null;
    }

    // Latin text and white space (00), Arabic (06, and its presentation forms FB-FE), general punctuation (20).
    private static bool IsUnit(byte high, byte low) => high switch
    {
        0 => low is >= 0x20 or 0x09 or 0x0A or 0x0D,
        0x06 => true,
        0x20 => low is >= 0x10 and < 0x70,
        0xFB or 0xFC or 0xFD => true,
        0xFE => low != 0xFF,
        _ => false,
    };
}
