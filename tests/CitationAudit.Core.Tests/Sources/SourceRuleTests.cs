using CitationAudit.Sources;

namespace CitationAudit.Core.Tests.Sources;

public sealed class SourceRuleTests
{
    [Fact]
    public void Every_Arabic_rule_does_what_its_examples_say() =>
        Assert.Empty(SourceRuleExamples.Failures(Packs.Arabic.Sources, Packs.Arabic.Text).Select(failure => $"{failure.Example.Path}: {failure.Example.Text}: {failure.Found}"));

    [Fact]
    public void Every_English_rule_does_what_its_examples_say() =>
        Assert.Empty(SourceRuleExamples.Failures(Packs.English.Sources, Packs.English.Text).Select(failure => $"{failure.Example.Path}: {failure.Example.Text}: {failure.Found}"));

    [Theory]
    [InlineData("المسؤول", "مسئول")]
    [InlineData("وكالة", "وكاله")]
    [InlineData("مراقبين", "مراقبون")]
    [InlineData("erdoğan", "erdogan")]
    [InlineData("officials", "official")]
    public void Spelling_variants_share_a_key(string one, string other) => Assert.Equal(WordKey.Of(one), WordKey.Of(other));

    [Theory]
    [InlineData("مصر", "مصرف")]
    [InlineData("times", "timely")]
    public void Parts_of_words_do_not(string one, string other) => Assert.NotEqual(WordKey.Of(one), WordKey.Of(other));

    [Theory]
    [InlineData("ء")]
    [InlineData("..")]
    [InlineData("#")]
    public void A_word_that_is_all_hamza_or_signs_is_its_own_key(string word) => Assert.Equal(word, Words.KeyOf(word));

    [Theory]
    [InlineData("غارديان", "جارديان")]
    [InlineData("غوغل", "جوجل")]
    public void Transliterations_share_a_skeleton(string one, string other) => Assert.Equal(WordKey.Skeleton(WordKey.Of(one)), WordKey.Skeleton(WordKey.Of(other)));
}
