using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>What is read of a statement's pointer to its source before anybody decides whom it means.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("The quay was open, said Karim Haddad.", "said", "Karim Haddad", "Karim Haddad")]
    [InlineData("The quay was open, the harbour said on Friday.", "the harbour", "said on Friday", "the harbour")]
    [InlineData("The quay was open, many said of it.", "many", "said of", "many")]
    public void A_source_and_a_cue_that_were_exchanged_are_changed_back(string text, string source, string cue, string read)
    {
        Mention mention = Only(text, "The quay", source, cue, "The quay was open");
        Assert.Equal(read, mention.Span.Of(text));
        Assert.Equal(read, Assert.NotNull(mention.Phrase?.Span).Of(text));
    }

    [Theory]
    [InlineData("Here 45% of voters said the quay was open.", "sentence")]
    [InlineData("Here 45 percent of voters said the quay was open.", "sentence")]
    [InlineData("Here voters said the quay was open. Two percent did not.", "paragraph")]
    [InlineData("Here voters said the quay was open.\n\nTwo percent did not.", "none")]
    [InlineData("Here voters said the quay was open.\n\nTwo percent did not. Then 3% came. It was 4%. Then 5% left. It was 6%.", "article")]
    public void A_figure_near_a_mention_is_told(string text, string shares) =>
        Assert.Equal(shares, Only(text, "Here", "voters", "said", "the quay was open").Shares);

    [Theory]
    [InlineData("The crew, both of whom said the quay was open, left.", "both of whom", "Pronoun")]
    [InlineData("The crew left; some of them said the quay was open.", "some of them", "Pronoun")]
    [InlineData("The crew left; some of its members said the quay was open.", "some of its members", "Noun")]
    [InlineData("The crew left; men of Sund said the quay was open.", "men of Sund", "Noun")]
    public void Some_of_those_meant_before_are_no_description(string text, string source, string kind) =>
        Assert.Equal(kind, Only(text, "The crew", source, "said", "the quay was open").Kind.ToString());

    [Fact]
    public void The_words_around_a_cue_without_a_source_are_told_to_whoever_says_whether_it_hides_one()
    {
        Mention mention = Only("The quay was open, sparking fears of a flood.", "The quay", null, "fears of", "a flood");
        Assert.Equal(("sparking", "a"), mention.AroundCue);
        Assert.Contains("before=sparking", HiddenFeatures.Of(mention, false));
        Assert.Contains("after=a", HiddenFeatures.Of(mention, false));
    }

    /// <summary>The only mention of an English text with one statement.</summary>
    private static Mention Only(string text, string near, string? source, string cue, string content)
    {
        Document document = Packs.Read(Packs.English, text);
        Statement statement = Packs.Mark(document, near, source, cue, content);
        return Assert.Single(Casting.Read(document, [statement], new PhraseReader(Packs.English.Sources), []).Mentions);
    }
}
