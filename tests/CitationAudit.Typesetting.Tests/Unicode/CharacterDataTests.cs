using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting.Tests.Unicode;

/// <summary>The table that is built in says what Unicode's files say.</summary>
public class CharacterDataTests
{
    private static readonly CharacterData Data = CharacterData.Instance;

    [Fact]
    public void Bidi_classes_are_those_of_Unicode() =>
        Compare("extracted/DerivedBidiClass.txt", (code, value) => Data.Bidi(code).ToString() == value);

    [Fact]
    public void Line_break_classes_are_those_of_Unicode() =>
        Compare("LineBreak.txt", (code, value) => Data.LineBreak(code).ToString() == value);

    [Fact]
    public void Cluster_classes_are_those_of_Unicode() => Compare(
        "auxiliary/GraphemeBreakProperty.txt",
        (code, value) => Data.Grapheme(code).ToString() == value.Replace("_", "", StringComparison.Ordinal));

    [Fact]
    public void Widths_are_those_of_Unicode() =>
        Compare("EastAsianWidth.txt", (code, value) => Data.IsWide(code) == value is "F" or "W" or "H");

    [Fact]
    public void Categories_are_those_of_Unicode() => Compare(
        "extracted/DerivedGeneralCategory.txt",
        (code, value) => Data.IsCombining(code) == value is "Mn" or "Mc" && Data.IsUnassigned(code) == (value == "Cn"));

    [Fact]
    public void Scripts_are_those_of_Unicode()
    {
        var tags = UnicodeData.Lines("Scripts.txt").Length == 0 ? [] : File.ReadLines("/usr/share/unicode/PropertyValueAliases.txt")
            .Select(l => l.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)).Where(f => f[0] == "sc").ToDictionary(f => f[2], f => f[1]);
        Compare("Scripts.txt", (code, value) => Data.Script(code) == tags[value]);
    }

    [Fact]
    public void Brackets_are_those_of_Unicode() => Compare(
        "BidiBrackets.txt",
        (code, value) => Data.Closer(code) == UnicodeData.CodePoints(value)[0] || Data.Opener(code) == UnicodeData.CodePoints(value)[0]);

    private static void Compare(string file, Func<int, string, bool> isRight)
    {
        int compared = 0;
        foreach (string line in UnicodeData.Lines(file))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2)
                continue;
            var ends = fields[0].Split("..").Select(e => UnicodeData.CodePoints(e)[0]).ToArray();
            for (int code = ends[0]; code <= ends[^1]; code++, compared++)
            {
                if (!isRight(code, fields[1]))
                    Assert.Fail($"U+{code:X4} in {file}: {fields[1]}");
            }
        }
        Assert.True(compared > 100);
    }
}
