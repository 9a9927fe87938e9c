using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Tests.Text;

public sealed class CodePointsTests
{
    [Fact]
    public void A_pair_counts_once_and_a_lone_half_as_one()
    {
        CodePoints points = new("a😀b\uD83Dc");
        Assert.Equal([0, 1, 2, 2, 3, 4, 5], Enumerable.Range(0, 7).Select(points.Of));
        Assert.Equal(new TextSpan(1, 3), points.Of(new TextSpan(1, 4)));
        Assert.Equal([0, 1, 3, 4, 5, 6], CodePoints.UnitOffsets("a😀b\uD83Dc"));
    }

    [Fact]
    public void Both_ways_agree_on_any_text() => Gen.OneOf(Gen.Char, Gen.Char['\uD800', '\uDFFF']).Array[0, 40].Select(units => new string(units)).Sample(text =>
    {
        CodePoints points = new(text);
        int[] units = CodePoints.UnitOffsets(text);
        Assert.Equal(Enumerable.Range(0, units.Length), units.Select(points.Of));
    });
}
