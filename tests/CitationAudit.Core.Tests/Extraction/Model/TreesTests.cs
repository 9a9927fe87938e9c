using CitationAudit.Extraction.Model;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>How far phrases reach and how they are linked to a cue.</summary>
public sealed class TreesTests
{
    // 0 The 1 mayor 2 has 3 said 4 prices 5 fell
    private static readonly Trees s_trees = new([1, 3, 3, -1, 5, 3], [1, 0, 2, 9, 0, 4], subject: 0);

    [Fact]
    public void Links_the_widest_phrase_that_begins_at_a_token()
    {
        Assert.Equal(3, s_trees.HeadOf(new Run(2, 4)));
        Assert.Equal(69u, s_trees.Link(0, 3));
        Assert.Equal(1u, s_trees.Link(1, 3));
        Assert.Equal(5u, s_trees.Link(4, 3));
        Assert.Equal(1u, s_trees.SubjectOf(3));
        Assert.Equal(3u, s_trees.SubjectOf(2));
    }

    [Fact]
    public void Tells_a_whole_phrase_from_one_cut_short()
    {
        Assert.Equal(0u, s_trees.Fit(4, 6, more: false));
        Assert.Equal(7u, s_trees.Fit(4, 5, more: true));
    }

    [Fact]
    public void Reads_a_chain_as_long_as_a_book()
    {
        const int Length = 300_000;
        Trees trees = new([.. Enumerable.Range(0, Length).Select(at => at - 1)], new byte[Length], subject: -1);
        Assert.Equal(0u, trees.Fit(7, Length, more: false));
    }

    [Fact]
    public void Holds_every_phrase_inside_its_heads() => Gen.Int[0, 1_000_000].Array[1, 60].Sample(
        lots =>
        {
            // Each token hangs on an earlier one or on none: no circles.
            int[] heads = [.. lots.Select((lot, at) => (lot % (at + 1)) - 1)];
            Trees trees = new(heads, new byte[heads.Length], subject: 0);
            Assert.All(Enumerable.Range(0, heads.Length), at => Assert.InRange(trees.Link(at, heads.Length - 1), 0u, 79u));
        },
        iter: 100);
}
