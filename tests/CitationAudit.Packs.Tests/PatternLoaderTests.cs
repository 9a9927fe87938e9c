using CitationAudit.Extraction;
using CitationAudit.Languages;

namespace CitationAudit.Packs.Tests;

public class PatternLoaderTests
{
    private const string Rule = """
        {
          "id": "r",
          "mechanism": "source-first",
          "cues": ["verb"],
          "takes": ["clause"],
          "precision": { "value": 0.5, "measured": "here" },
          "match": ["[s:Smith] [c:said] that [q:it rained]."],
          "reject": ["Smith left."]
        }
        """;

    [Fact]
    public void A_rule_is_read_with_its_examples()
    {
        PatternRule rule = Assert.Single(Load($$"""{"rules": [{{Rule}}]}""").Rules);
        Assert.Equal(("r", PatternMechanism.SourceFirst, Complements.Clause, 0.5, "here"), (rule.Id, rule.Mechanism, rule.Complements, rule.Precision, rule.Measured));
        Assert.Equal(7, Assert.Single(rule.Match).Line);
        Assert.Equal("$.rules[0].reject[0]", Assert.Single(rule.Reject).Path);
    }

    [Theory]
    [InlineData("\"source-first\"", "\"guess\"", "$.rules[0].mechanism: is \"guess\" (allowed: cue-first, source-first,")]
    [InlineData("[\"verb\"]", "[]", "$.rules[0]: has no cues")]
    [InlineData("[\"Smith left.\"]", "[]", "$.rules[0].reject: has no example (allowed: at least one)")]
    [InlineData("0.5", "1.5", "$.rules[0].precision.value: is 1.5 (allowed: a number from 0 to 1)")]
    [InlineData("[q:it", "[q:it [s:x", "$.rules[0].match[0]: the mark [q: is not closed")]
    [InlineData("[q:it rained]", "it rained", "$.rules[0].match[0]: marks no content")]
    [InlineData("\"id\": \"r\",", "\"id\": \"r\", \"extra\": 1,", "$.rules[0].extra: unknown key \"extra\"")]
    public void A_mistake_is_reported_with_its_place(string good, string bad, string expected)
    {
        PackException error = Assert.Throws<PackException>(() => Load($$"""{"rules": [{{Rule.Replace(good, bad, StringComparison.Ordinal)}}]}"""));
        Assert.Contains(": " + expected, Assert.Single(error.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_list_must_be_one_that_the_mechanisms_know() =>
        Assert.Contains(
            "$.words.verbs: there is no word list \"verbs\" (allowed: complementizer, opener,",
            Assert.Throws<PackException>(() => Load("""{"words": {"verbs": ["go"]}, "rules": []}""")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_overlay_replaces_a_rule_in_its_place_and_adds_words()
    {
        using TemporaryPack pack = new();
        string own = pack.Write("own.json", $$"""{"words": {"time": ["monday"]}, "rules": [{{Rule}}, {{Rule.Replace("\"r\"", "\"s\"", StringComparison.Ordinal)}}]}""");
        string overlay = pack.Write("overlay.json", $$"""{"words": {"time": ["today"]}, "rules": [{{Rule.Replace("0.5", "0.9", StringComparison.Ordinal)}}]}""");
        PatternPack patterns = PatternLoader.Load([own, overlay]);
        Assert.Equal([("r", 0.9), ("s", 0.5)], patterns.Rules.Select(rule => (rule.Id, rule.Precision)));
        Assert.Equal((WordClasses.Time, WordClasses.Time), (patterns.Words.Of("monday"), patterns.Words.Of("today")));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Every_rule_of_the_packs_marks_its_examples_and_leaves_its_near_misses(string code) =>
        Assert.Empty(PatternExamples.Check(LanguageLoader.Load(PackFolders.BuiltIn, code)));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Every_rule_says_where_its_precision_was_measured(string code)
    {
        LanguagePack language = LanguageLoader.Load(PackFolders.BuiltIn, code);
        Assert.DoesNotContain(language.Patterns.Rules, rule => rule.Measured.Length < 20);
    }

    private static PatternPack Load(string json)
    {
        using TemporaryPack pack = new();
        return PatternLoader.Load([pack.Write("patterns.json", json)]);
    }
}
