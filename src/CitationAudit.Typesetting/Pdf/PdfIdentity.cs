using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CitationAudit.Typesetting;

/// <summary>
/// Skia gives each file an identity made of the time. Here it is made of the file itself, so that the same document gives the
/// same bytes; lengths stay, so no offset moves.
/// </summary>
internal static partial class PdfIdentity
{
    public static void MakeReproducible(byte[] pdf)
    {
        using var file = new PdfUpdate(pdf);
        int metadata = file.Dictionary(file.Trailer.Reference("Root")).Reference("Metadata");
        string xmp = Encoding.Latin1.GetString(file.Stream(metadata));
        string[] old = [
            .. Uuids().Matches(xmp).Select(m => m.Groups[1].Value),
            .. HexStrings().Matches(file.Trailer["ID"] ?? "").Select(m => m.Groups[1].Value)];
        var places = old.Distinct().SelectMany(id => Places(pdf, id)).ToList();
        foreach (var (at, length) in places)
            pdf.AsSpan(at, length).Fill((byte)'0');
        string digest = Convert.ToHexStringLower(SHA256.HashData(pdf))[..32];
        string uuid = $"{digest[..8]}-{digest[8..12]}-{digest[12..16]}-{digest[16..20]}-{digest[20..]}";
        foreach (var (at, length) in places)
            Encoding.ASCII.GetBytes(length == uuid.Length ? uuid : digest).CopyTo(pdf.AsSpan(at, length));
    }

    private static IEnumerable<(int At, int Length)> Places(byte[] pdf, string id)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(id);
        for (int at = 0; ; at += bytes.Length)
        {
            int found = pdf.AsSpan(at).IndexOf(bytes);
            if (found < 0)
                yield break;
            yield return (at += found, bytes.Length);
        }
    }

    [GeneratedRegex("uuid:([0-9a-fA-F-]{36})")]
    private static partial Regex Uuids();

    [GeneratedRegex("<([0-9a-fA-F]{32})>")]
    private static partial Regex HexStrings();
}
