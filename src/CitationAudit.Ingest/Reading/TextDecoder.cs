using System.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>
/// Bytes to text: by byte order mark, then by what a header or the page states, then as UTF-8, then by what the bytes look like.
/// Text that is meant to be UTF-8 and is not is refused with the place, never repaired in silence.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes strictly: what is malformed throws an <see cref="InputException"/>.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByteOrderMark(bytes) is { } marked)
        {
            return Strict(bytes[marked.Length..], marked.Encoding, marked.Length);
        }

        if (WideGuess.Guess(bytes) is { } wide)
        {
            return Strict(bytes, wide, 0);
        }

        Encoding? stated = Named(declared);
        if (stated is not null && stated.CodePage != Encoding.UTF8.CodePage)
        {
            return new DecodedText(stated.GetString(bytes), stated.WebName);
        }

        int bad = Utf8Faults.First(bytes);
        if (bad < 0)
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8");
        }

        if (stated is null && LegacyGuess.Guess(bytes) is { } legacy)
        {
            return new DecodedText(legacy.GetString(bytes), legacy.WebName);
        }

        throw Malformed("UTF-8", bytes, bad, 0);
    }

    /// <summary>Decodes what must give something: malformed sequences become U+FFFD, as browsers do.</summary>
    public static DecodedText DecodeLeniently(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrderMark(bytes) is { } marked)
        {
            return new DecodedText(marked.Encoding.GetString(bytes[marked.Length..]), marked.Encoding.WebName);
        }

        Encoding? stated = Named(declared);
        if (WideGuess.Guess(bytes) is { } wide)
        {
            stated = wide;
        }
        else if (Utf8Faults.First(bytes) < 0)
        {
            // Valid UTF-8 with letters beyond ASCII is never anything else by chance; plain ASCII is the same in all.
            stated = stated is { CodePage: 50220 or 50221 or 50222 or 52936 } ? stated : Encoding.UTF8;
        }
        else if (stated is null || stated.CodePage == Encoding.UTF8.CodePage)
        {
            stated = LegacyGuess.Guess(bytes) ?? stated ?? Encoding.UTF8;
        }

        return new DecodedText(stated.GetString(bytes), stated.WebName);
    }

    /// <summary>The encoding of a label, or null for an unknown one. Labels mean what browsers take them for.</summary>
    public static Encoding? Named(string? label)
    {
        string name = label?.Trim().Trim('"', '\'').ToLowerInvariant() ?? "";
        if (name.Length == 0)
        {
            return null;
        }

        try
        {
            // The WHATWG Encoding Standard: pages that say Latin 1 are windows-1252; UTF-16 in a meta element is not.
            return name switch
            {
                "utf8" or "utf-8" or "unicode" => Encoding.UTF8,
                "iso-8859-1" or "latin1" or "ascii" or "us-ascii" or "l1" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
                "arabic" or "iso_8859-6" or "asmo-708" => CodePagesEncodingProvider.Instance.GetEncoding(28596),
                "cp1256" or "x-cp1256" => CodePagesEncodingProvider.Instance.GetEncoding(1256),
                _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
            };
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // An unknown label is as good as none, and so is UTF-7, which neither browsers nor .NET decode.
            return null;
        }
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding encoding, int skipped)
    {
        Encoding strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return new DecodedText(strict.GetString(bytes), encoding.WebName);
        }
        catch (DecoderFallbackException exception)
        {
            throw Malformed(encoding.WebName.ToUpperInvariant(), bytes, FirstFault(bytes, encoding, exception), skipped);
        }
    }

    // The decoder reports an unpaired surrogate only at the unit behind it, so that place is found again here.
    private static int FirstFault(ReadOnlySpan<byte> bytes, Encoding encoding, DecoderFallbackException exception)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage)
        {
            return Utf8Faults.First(bytes);
        }

        if (encoding.CodePage != Encoding.Unicode.CodePage && encoding.CodePage != Encoding.BigEndianUnicode.CodePage)
        {
            return Math.Max(0, exception.Index);
        }

        int high = encoding.CodePage == Encoding.Unicode.CodePage ? 1 : 0;
        int at = 0;
        while (at + 1 < bytes.Length)
        {
            bool leads = (bytes[at + high] & 0xFC) == 0xD8;
            bool paired = leads && at + 3 < bytes.Length && (bytes[at + 2 + high] & 0xFC) == 0xDC;
            if (!paired && (bytes[at + high] & 0xF8) == 0xD8)
            {
                return at;
            }

            at += paired ? 4 : 2;
        }

        return at;
    }

    private static InputException Malformed(string encoding, ReadOnlySpan<byte> bytes, int offset, int skipped) => new(
        ProblemKind.MalformedEncoding,
        MessageArgument.Text("encoding", encoding),
        MessageArgument.Number("offset", offset + skipped),
        MessageArgument.Text("bytes", Convert.ToHexString(bytes[offset..Math.Min(bytes.Length, offset + 4)])));
}
