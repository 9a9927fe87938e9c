using static CitationAudit.Tests.Extraction.Patterns.PatternSample;

namespace CitationAudit.Tests.Extraction.Patterns;

public class EnglishPatternTests
{
    [Theory]
    // Order of source, cue and content.
    [InlineData("“The bridge is safe,” said Anna Reed, who built it.", "[q:“The bridge is safe,”] [c:said] [s:Anna Reed, who built it].")]
    [InlineData("“The bridge is safe,” Mr. Reed told reporters on Monday.", "[q:“The bridge is safe,”] [s:Mr. Reed] [c:told] reporters on Monday.")]
    [InlineData("Reed, a city engineer, said the bridge was safe.", "[s:Reed, a city engineer], [c:said] [q:the bridge was safe].")]
    [InlineData("The bridge, Reed said, is safe.", "[q:The bridge], [s:Reed] [c:said], [q:is safe].")]
    [InlineData("The mayor has repeatedly denied that money was lost.", "[s:The mayor] [c:has repeatedly denied] that [q:money was lost].")]
    // Reported questions, refusals, orders.
    [InlineData("Reed asked whether the bridge was safe.", "[s:Reed] [c:asked] whether [q:the bridge was safe].")]
    [InlineData("A spokesman declined to comment.", "[s:A spokesman] [c:declined] [q:to comment].")]
    [InlineData("The council urged Reed to resign.", "[s:The council] [c:urged] Reed [q:to resign].")]
    // Adverbials and passives.
    [InlineData("According to the council, the bridge is safe.", "[c:According to] [s:the council], [q:the bridge is safe].")]
    [InlineData("The bridge is said to be safe.", "[q:The bridge] [c:is said] [q:to be safe].")]
    // What is no attribution.
    [InlineData("The play “Bridges” opened on Monday.", "")]
    [InlineData("John “Rocky” Reed left the hall.", "")]
    [InlineData("The so-called “bridge” fell down.", "")]
    [InlineData("The council met on Monday.", "")]
    [InlineData("The State Department moved.", "")]
    public void A_statement_has_the_spans_of_its_words(string text, string expected) => Assert.Equal(expected, Marked(text, "en"));

    [Fact]
    public void Statements_within_statements_are_marked_each() => Assert.Equal(
        "Reed | told | the council said the bridge was safe\nthe council | said | the bridge was safe",
        Rows("Reed told CNN that the council said the bridge was safe.", "en"));

    [Fact]
    public void A_quotation_goes_on_behind_its_verb() => Assert.Equal(
        "Reed | said | “The bridge is safe,” / “It will last.”",
        Rows("“The bridge is safe,” Reed said. “It will last.”", "en"));

    [Fact]
    public void A_quotation_with_a_verb_of_its_own_does_not_go_on_the_one_before() => Assert.Equal(
        "Reed | said | “The bridge is safe,”\nBlack | said | “It is not,”",
        Rows("“The bridge is safe,” Reed said. “It is not,” Black said.", "en"));

    [Fact]
    public void A_headline_with_a_colon_names_its_speaker() => Assert.Equal(
        "Reed |  | Bridge Will Open Before Winter",
        Rows("Reed: Bridge Will Open Before Winter", "en"));
}
