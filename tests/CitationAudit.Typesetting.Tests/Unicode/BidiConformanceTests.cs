using System.Globalization;
using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting.Tests.Unicode;

public class BidiConformanceTests
{
    [Fact]
    public void Every_line_of_BidiTest_holds()
    {
        int[] levels = [], order = [];
        int cases = 0;
        foreach (string line in UnicodeData.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = Numbers(line[8..]);
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = Numbers(line[9..]);
            else if (line.Length > 0 && line[0] is not ('#' or '@'))
                cases += Check(line, levels, order);
        }
        Assert.Equal(770241, cases);
    }

    [Fact]
    public void Every_line_of_BidiCharacterTest_holds()
    {
        int cases = 0;
        foreach (string line in UnicodeData.Lines("BidiCharacterTest.txt"))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split(';');
            var codes = UnicodeData.CodePoints(fields[0]);
            var classes = codes.Select(CharacterData.Instance.Bidi).ToArray();
            string text = string.Concat(codes.Select(char.ConvertFromUtf32));
            byte level = fields[1] switch { "0" => 0, "1" => 1, _ => Bidi.ParagraphLevel(text) ?? 0 };
            Assert.Equal(byte.Parse(fields[2], CultureInfo.InvariantCulture), level);
            AssertLevels(line, classes, codes, level, Numbers(fields[3]), Numbers(fields[4]));
            cases++;
        }
        Assert.Equal(91707, cases);
    }

    /// <summary>Levels or places; -1 is an x, for a character that rule X9 removes.</summary>
    private static int[] Numbers(string text) => [
        .. text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(n => n == "x" ? -1 : int.Parse(n, CultureInfo.InvariantCulture))];

    private static int Check(string line, int[] levels, int[] order)
    {
        var parts = line.Split(';');
        var classes = parts[0].Trim().Split(' ').Select(Enum.Parse<BidiClass>).ToArray();
        int set = int.Parse(parts[1], CultureInfo.InvariantCulture), cases = 0;
        for (int bit = 0; bit < 3; bit++)
        {
            if ((set >> bit & 1) == 0)
                continue;
            byte level = bit switch { 0 => Bidi.FirstStrong(classes, 0, classes.Length) ?? 0, 1 => 0, _ => 1 };
            AssertLevels(line, classes, new int[classes.Length], level, levels, order);
            cases++;
        }
        return cases;
    }

    private static void AssertLevels(string line, BidiClass[] classes, int[] codes, byte level, int[] levels, int[] order)
    {
        var got = Bidi.Resolve(classes, codes, level);
        Bidi.ResetWhitespace(classes, got, level);
        for (int i = 0; i < got.Length; i++)
        {
            if (levels[i] >= 0 && levels[i] != got[i])
                Assert.Fail($"{line}: level {got[i]} at {i}, expected {levels[i]}");
        }
        int at = 0;
        foreach (int i in Bidi.VisualOrder(got))
        {
            if (levels[i] >= 0 && (at == order.Length || order[at++] != i))
                Assert.Fail($"{line}: {i} stands at {at - 1}, expected {string.Join(' ', order)}");
        }
        Assert.Equal(order.Length, at);
    }
}
