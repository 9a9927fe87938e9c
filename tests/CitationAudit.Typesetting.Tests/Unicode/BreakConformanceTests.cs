using System.Text;
using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting.Tests.Unicode;

public class BreakConformanceTests
{
    [Fact]
    public void Every_line_of_LineBreakTest_holds() => Hold(
        "auxiliary/LineBreakTest.txt",
        7654,
        text => [.. LineBreaker.Opportunities(text).Select(o => o != LineBreakOpportunity.None)]);

    [Fact]
    public void Every_line_of_GraphemeBreakTest_holds() => Hold("auxiliary/GraphemeBreakTest.txt", 602, text => GraphemeBreaker.Boundaries(text));

    private static void Hold(string file, int count, Func<string, bool[]> boundaries)
    {
        var failures = new List<string>();
        int cases = 0;
        foreach (string line in UnicodeData.Lines(file))
        {
            string test = line.Split('#')[0].Trim();
            if (test.Length == 0)
                continue;
            cases++;
            var text = new StringBuilder();
            var expected = new List<(int Place, bool Break)>();
            foreach (string token in test.Split(' '))
            {
                if (token is "÷" or "×")
                    expected.Add((text.Length, token == "÷"));
                else
                    text.Append(char.ConvertFromUtf32(UnicodeData.CodePoints(token)[0]));
            }
            var got = boundaries(text.ToString());
            // Nothing is asked of the start of the text, where UAX #14 forbids a break and UAX #29 sees a boundary.
            if (expected.Skip(1).Any(e => got[e.Place] != e.Break))
                failures.Add(line);
        }
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} fail:\n{string.Join('\n', failures.Take(20))}");
        Assert.Equal(count, cases);
    }
}
