using CitationAudit.Extraction;

namespace CitationAudit.Packs.Tests;

public class CueLoaderTests
{
    [Fact]
    public void A_cue_is_read_with_its_forms_and_frames()
    {
        CueLexicon lexicon = Load("""{"inflection": "english", "cues": [{"lemma": "deny", "verb": ["deny"], "act": "says", "stance": "boosting", "takes": ["clause", "object"], "with": ["of"]}]}""");
        CueMatch match = Assert.Single(lexicon.Find("denied"));
        Assert.Equal(
            (CueKind.Verb, Act.Says, CueStance.Boosting, Complements.Clause | Complements.Object | Complements.Preposition, "of"),
            (match.Kind, match.Cue.Act, match.Cue.Stance, match.Cue.Complements, Assert.Single(match.Cue.Prepositions)));
    }

    [Theory]
    [InlineData("""{"inflection": "latin", "cues": []}""", "$.inflection: is \"latin\" (allowed: arabic, english, none)")]
    [InlineData("""{"inflection": "english", "cues": [{"lemma": "say"}]}""", "$.cues[0]: has no form (allowed: verb, relay, participle, verbs, participles, nouns, adverbials, echoes, impersonals, relays)")]
    [InlineData("""{"inflection": "none", "cues": [{"lemma": "say", "verb": ["say"]}]}""", "$.cues[0].verb: cannot be inflected: the file's inflection is \"none\" (allowed: forms listed one by one)")]
    [InlineData("""{"inflection": "arabic", "cues": [{"lemma": "قال", "verb": ["قال"]}]}""", "$.cues[0].verb: has 1 parts (allowed: perfect, imperfect and, where it differs, the short stem)")]
    [InlineData("""{"inflection": "english", "cues": [{"lemma": "say", "verbs": ["say"], "takes": ["song"]}]}""", "$.cues[0].takes[0]: is \"song\" (allowed: clause, quote, object, infinitive, person, adjacent)")]
    [InlineData("""{"inflection": "english", "cues": [{"lemma": "say", "verbs": ["say"], "act": "sings"}]}""", "$.cues[0].act: is \"sings\" (allowed: says, believes, intends, asks, orders, feels)")]
    [InlineData("""{"inflection": "english", "cues": [{"lemma": "say", "verbs": ["say"]}, {"lemma": "say", "verbs": ["said"]}]}""", "$.cues[1].lemma: the lemma \"say\" stands twice")]
    [InlineData("""{"inflection": "english", "cues": [{"lemma": "say", "verbs": ["say"], "tense": "past"}]}""", "$.cues[0].tense: unknown key \"tense\" (allowed: act, adverbials, echoes, impersonals, lemma, nouns, participle, participles, relay, relays, stance, takes, verb, verbs, with)")]
    public void A_mistake_is_reported_with_its_place(string json, string expected)
    {
        PackException error = Assert.Throws<PackException>(() => Load(json));
        Assert.EndsWith(": " + expected, Assert.Single(error.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_adds_lemmas_and_replaces_those_of_the_same_name()
    {
        using TemporaryPack pack = new();
        string own = pack.Write("own.json", """{"inflection": "english", "cues": [{"lemma": "say", "verb": ["say", "said"]}, {"lemma": "deny", "verb": ["deny"]}]}""");
        string overlay = pack.Write("overlay.json", """{"inflection": "english", "cues": [{"lemma": "say", "verbs": ["sayeth"], "stance": "doubting"}, {"lemma": "opine", "verb": ["opine"]}]}""");
        CueLexicon lexicon = CueLoader.Load([own, overlay]);
        Assert.Equal(["say", "deny", "opine"], lexicon.Cues.Select(cue => cue.Lemma));
        Assert.Empty(lexicon.Find("said"));
        Assert.Equal(CueStance.Doubting, Assert.Single(lexicon.Find("sayeth")).Cue.Stance);
    }

    private static CueLexicon Load(string json)
    {
        using TemporaryPack pack = new();
        return CueLoader.Load([pack.Write("cues.json", json)]);
    }
}
