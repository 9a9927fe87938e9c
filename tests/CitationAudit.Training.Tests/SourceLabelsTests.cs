using CitationAudit.Training.Sources;
using CsCheck;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class SourceLabelsTests
{
    [Fact]
    public void Statements_are_labelled_in_their_order_from_numbers_and_ranges()
    {
        SourceLabels labels = SourceLabels.Read(["# A comment", "", "a1\t2-4\tnamed-official\tAnn Moe", "a1\t1,5\timpersonal\t", "b2\t1\twitness\tresidents"]);
        Assert.Equal([(null, "impersonal"), ("Ann Moe", "named-official"), ("Ann Moe", "named-official"), ("Ann Moe", "named-official"), (null, "impersonal")], labels.Of("a1", 5));
        Assert.Equal([("residents", "witness")], labels.Of("b2", 1));
    }

    [Theory]
    [InlineData("other", 1)]
    [InlineData("a1", 1)]
    [InlineData("a1", 2)]
    [InlineData("a1", 4)]
    public void An_article_whose_statements_are_not_all_labelled_has_no_labels(string article, int statements) =>
        Assert.Null(SourceLabels.Read(["a1\t1,3\twitness\tresidents"]).Of(article, statements));

    [Theory]
    [InlineData("a1\t1\twitness", "line 2: \"a1\t1\twitness\" is no article, statements, type and entity parted by tabs")]
    [InlineData("\t1\twitness\tx", "line 2: \"\t1\twitness\tx\" is no article, statements, type and entity parted by tabs")]
    [InlineData("a1\t1,0\twitness\tx", "line 2: \"0\" is no number of a statement and no range of such")]
    [InlineData("a1\t3-2\twitness\tx", "line 2: \"3-2\" is no number of a statement and no range of such")]
    [InlineData("a1\t1-2-3\twitness\tx", "line 2: \"1-2-3\" is no number of a statement and no range of such")]
    [InlineData("a1\t\twitness\tx", "line 2: \"\" is no number of a statement and no range of such")]
    [InlineData("a1\t1,2,1\twitness\tx", "line 2: statement 1 of a1 has a label already")]
    public void A_wrong_line_is_named_with_what_is_wrong(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => SourceLabels.Read(["# A comment", line])).Message);

    [Fact]
    public void Any_grouping_of_statements_comes_back_as_it_was_written() => Gen.Int[0, 3].Array[1, 30].Sample(
        owners =>
        {
            string[] lines =
            [
                .. owners.Select((owner, at) => (owner, at)).GroupBy(pair => pair.owner)
                    .Select(group => $"a\t{string.Join(',', group.Select(pair => pair.at + 1))}\ttype-{group.Key}\t{(group.Key == 0 ? "" : $"entity {group.Key}")}"),
            ];
            Assert.Equal([.. owners.Select(owner => (owner == 0 ? null : $"entity {owner}", $"type-{owner}"))], SourceLabels.Read(lines).Of("a", owners.Length));
        },
        iter: 200);
}
