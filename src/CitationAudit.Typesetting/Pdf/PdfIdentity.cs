using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CitationAudit.Typesetting;

/// <summary>
/// Skia gives each file an identity made of the time. Here it is made of the file itself, so that the same document gives the
/// same bytes. Nothing before the trailer changes its length, so no offset moves.
/// </summary>
internal static partial class PdfIdentity
{
    // 128 bits as hexadecimal digits; no content of a PDF looks like it.
    private static readonly string Blank = new('0', 32);

    public static byte[] MakeReproducible(byte[] drawn)
    {
        byte[] pdf;
        string[] old;
        using (var file = new PdfUpdate(drawn))
        {
            int metadata = file.Dictionary(file.Trailer.Reference("Root")).Reference("Metadata");
            string xmp = Encoding.Latin1.GetString(file.Stream(metadata));
            old = [.. Uuids().Matches(xmp).Select(m => m.Groups[1].Value).Distinct()];
            pdf = WithBlankId(drawn, file.Trailer["ID"] ?? throw new InvalidDataException("The PDF's trailer has no /ID."));
        }

        var places = old.SelectMany(id => Places(pdf, id)).ToList();
        foreach (var (at, length) in places)
            pdf.AsSpan(at, length).Fill((byte)'0');
        places.AddRange(Places(pdf, Blank, pdf.AsSpan().LastIndexOf("/ID ["u8)));
        string digest = Convert.ToHexStringLower(SHA256.HashData(pdf))[..32];
        string uuid = $"{digest[..8]}-{digest[8..12]}-{digest[12..16]}-{digest[16..20]}-{digest[20..]}";
        foreach (var (at, length) in places)
            Encoding.ASCII.GetBytes(length == uuid.Length ? uuid : digest).CopyTo(pdf.AsSpan(at, length));
        return pdf;
    }

    /// <summary>Skia writes an identity whose bytes happen to be letters as letters, which are fewer: digits have one length always.</summary>
    private static byte[] WithBlankId(byte[] drawn, string id)
    {
        byte[] written = Encoding.Latin1.GetBytes(id);
        int at = drawn.AsSpan().LastIndexOf(written);
        return [.. drawn[..at], .. Encoding.ASCII.GetBytes($"[<{Blank}> <{Blank}>]"), .. drawn[(at + written.Length)..]];
    }

    private static IEnumerable<(int At, int Length)> Places(byte[] pdf, string id, int from = 0)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(id);
        for (int at = from; ; at += bytes.Length)
        {
            int found = pdf.AsSpan(at).IndexOf(bytes);
            if (found < 0)
                yield break;
            yield return (at += found, bytes.Length);
        }
    }

    [GeneratedRegex("uuid:([0-9a-fA-F-]{36})")]
    private static partial Regex Uuids();
}
