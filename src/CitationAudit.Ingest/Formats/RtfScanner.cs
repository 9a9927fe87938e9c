using System.Globalization;
using System.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Parts an RTF file into groups, control words and bytes of text. Line ends and binary data are passed over.</summary>
internal sealed class RtfScanner(byte[] bytes)
{
    // RTF 1.9, "Control word": at most 32 letters and a number of at most ten digits.
    private const int LongestWord = 32;
    private const int LongestNumber = 11;

    private int _at;


    public RtfToken Next()
    {
        while (_at < bytes.Length)
        {
            byte unit = bytes[_at++];
            switch (unit)
            {
                case (byte)'{':
                    return new RtfToken(RtfTokenKind.Open);
                case (byte)'}':
                    return new RtfToken(RtfTokenKind.Close);
                case (byte)'\\':
                    if (Control() is { } token)
                    {
                        return token;
                    }

                    break;
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    return new RtfToken(RtfTokenKind.Literal, unit);
            }
        }

        return new RtfToken(RtfTokenKind.End);
    }

    private RtfToken? Control()
    {
        if (_at >= bytes.Length)
        {
            return null;
        }

        byte unit = bytes[_at];
        if (char.IsAsciiLetter((char)unit))
        {
            return Word();
        }

        _at++;
        return unit switch
        {
            (byte)'\'' => Escaped(),
            (byte)'\\' or (byte)'{' or (byte)'}' => new RtfToken(RtfTokenKind.Literal, unit),
            _ => new RtfToken(RtfTokenKind.Symbol, unit),
        };
    }

    private RtfToken? Escaped()
    {
        if (_at + 1 < bytes.Length && byte.TryParse(Encoding.ASCII.GetString(bytes, _at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out byte escaped))
        {
            _at += 2;
            return new RtfToken(RtfTokenKind.Literal, escaped);
        }

        return null;
    }

    private RtfToken? Word()
    {
        int start = _at;
        while (_at < bytes.Length && char.IsAsciiLetter((char)bytes[_at]) && _at - start < LongestWord)
        {
            _at++;
        }

        string word = Encoding.ASCII.GetString(bytes, start, _at - start);
        int from = _at;
        while (_at < bytes.Length && (char.IsAsciiDigit((char)bytes[_at]) || (_at == from && bytes[_at] == '-')) && _at - from < LongestNumber)
        {
            _at++;
        }

        int? number = int.TryParse(Encoding.ASCII.GetString(bytes, from, _at - from), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
        if (_at < bytes.Length && bytes[_at] == ' ')
        {
            _at++;
        }

        if (word != "bin")
        {
            return new RtfToken(RtfTokenKind.Word, Word: word, Number: number);
        }

        _at = (int)Math.Min(bytes.Length, (long)_at + Math.Max(0, number ?? 0));
        return null;
    }
}
