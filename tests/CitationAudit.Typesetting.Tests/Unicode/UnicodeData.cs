using System.Globalization;

namespace CitationAudit.Typesetting.Tests.Unicode;

/// <summary>Unicode's own files, from Debian's package <c>unicode-data</c>; a test skips where they are absent.</summary>
internal static class UnicodeData
{
    private const string Folder = "/usr/share/unicode";

    public static string[] Lines(string file)
    {
        string path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"{path} is not here: install the package unicode-data");
        var lines = File.ReadAllLines(path);
        string version = Typesetting.Unicode.CharacterData.Instance.Version;
        Assert.SkipUnless(
            lines[0].Contains(version, StringComparison.Ordinal),
            $"{path} is not of Unicode {version}, which the tables are made from: {lines[0]}");
        return lines;
    }

    public static int[] CodePoints(string hex) =>
        [.. hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
