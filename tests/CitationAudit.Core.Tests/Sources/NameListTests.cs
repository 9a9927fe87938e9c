using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

public sealed class NameListTests
{
    private static readonly DateOnly Election = new(2031, 5, 1);

    private static readonly NameGroup Candidate = new("candidate", "political-actor", ["Ann Verhoeven", "Verhoeven"]) { Until = Election.AddDays(-1) };

    private static readonly NameGroup Mayor = new("mayor", "named-official", ["Ann Verhoeven", "Verhoeven"]) { From = Election };

    private static readonly NameGroup Singer = new("singer", "individual", ["Bob Verhoeven"]);

    private static readonly NameList List = new([Candidate, Mayor, Singer]);

    [Fact]
    public void A_group_holds_from_its_first_day_to_its_last()
    {
        Assert.True(Candidate.Holds(Election.AddDays(-1)));
        Assert.False(Candidate.Holds(Election));
        Assert.False(Mayor.Holds(Election.AddDays(-1)));
        Assert.True(Mayor.Holds(Election));
        Assert.True(Singer.Holds(DateOnly.MinValue));
    }

    [Fact]
    public void An_article_without_a_date_is_taken_for_a_recent_one()
    {
        Assert.False(Candidate.Holds(null));
        Assert.True(Mayor.Holds(null));
    }

    [Fact]
    public void Without_a_date_those_who_held_something_once_are_better_than_none()
    {
        Assert.DoesNotContain("listed=candidate", List.Features(EntityOf("Ann Verhoeven"), null));
        NameList past = new([Candidate]);
        Assert.Contains("listed=candidate", past.Features(EntityOf("Ann Verhoeven"), null));
        Assert.Contains("unlisted", past.Features(EntityOf("Ann Verhoeven"), Election));
    }

    [Theory]
    [InlineData("Ann Verhoeven", "listed=mayor")]
    [InlineData("Verhoeven", "listed=mayor")]
    [InlineData("Bob Verhoeven", "listed=singer")]
    [InlineData("Carl Verhoeven", "unlisted")]
    public void A_full_name_goes_before_the_surname_that_it_shares(string name, string feature) =>
        Assert.Contains(feature, List.Features(EntityOf(name), Election));

    [Fact]
    public void What_somebody_was_before_no_longer_counts()
    {
        Assert.DoesNotContain("listed=candidate", List.Features(EntityOf("Ann Verhoeven"), Election));
        Assert.Contains("listed-type=political-actor", List.Features(EntityOf("Ann Verhoeven"), Election.AddDays(-1)));
    }

    [Fact]
    public void Whose_aide_somebody_is_stands_beside_the_name()
    {
        Phrase phrase = PhraseOf("Verhoeven spokeswoman Dora Klein");
        Assert.Equal([("mayor", 0)], List.Beside(phrase).Where(found => found.Group != Candidate).Select(found => (found.Group.Kind, found.Word)));
        Assert.Empty(List.Beside(PhraseOf("Ann Verhoeven")));
    }

    private static Phrase PhraseOf(string text)
    {
        Phrase? phrase = new PhraseReader(Packs.English.Sources).Read(Packs.Read(Packs.English, text), [new TextSpan(0, text.Length)]);
        Assert.NotNull(phrase);
        return phrase;
    }

    private static Entity EntityOf(string name)
    {
        Entity entity = new(-1, null);
        entity.Add(
            new Mention
            {
                Statement = 0,
                Relay = false,
                Kind = MentionKind.Name,
                Phrase = PhraseOf(name),
                Span = new TextSpan(0, name.Length),
                Cue = [],
                CueHits = [],
                Sentence = 0,
                Agreement = Agreement.Unknown,
                Container = -1,
                Quoted = false,
                Class = "person",
            },
            null);
        return entity;
    }
}
