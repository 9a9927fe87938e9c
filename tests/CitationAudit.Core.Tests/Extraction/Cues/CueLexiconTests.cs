using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Tests.Extraction.Cues;

public class CueLexiconTests
{
    private static readonly LanguagePack Arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");

    private static readonly LanguagePack English = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    private static readonly string[] s_words = ["على", "وعلى", "حد", "قوله", "قال", "وقال", "بحسب", "الجسر", ".", "،", "12", "نقلا", "ونقلا", "عن", "\""];

    [Theory]
    [InlineData("وقالت", "قال", CueKind.Verb, true, false)]
    [InlineData("فسيقول", "قال", CueKind.Verb, true, false)]
    [InlineData("واتهموه", "اتهم", CueKind.Verb, true, true)]
    [InlineData("يراه", "رأى", CueKind.Verb, false, true)]
    [InlineData("مُشيرًا", "أشار", CueKind.Participle, false, false)]
    [InlineData("لإعلان", "أعلن", CueKind.Noun, false, false)]
    [InlineData("اتهاماتها", "اتهامات", CueKind.Noun, false, true)]
    [InlineData("وبحسب", "بحسب", CueKind.Adverbial, true, false)]
    [InlineData("ونقلت", "نقل", CueKind.Relay, true, false)]
    public void Arabic_words_are_found_through_their_clitics(string word, string lemma, CueKind kind, bool conjoined, bool pronoun)
    {
        CueMatch match = Assert.Single(Arabic.Cues.Find(TextFolding.Fold(word)), match => match.Cue.Lemma == lemma && match.Kind == kind);
        Assert.Equal((conjoined, pronoun), (match.Conjoined, match.Pronoun));
    }

    [Theory]
    [InlineData("هناك")]
    [InlineData("الجسر")]
    [InlineData("و")]
    [InlineData("فحسب")]
    public void Words_that_only_look_like_a_form_are_no_cue(string word) => Assert.Empty(Arabic.Cues.Find(TextFolding.Fold(word)));

    [Fact]
    public void Phrases_are_found_before_the_words_in_them()
    {
        Document document = Text.TextSample.Ar("ذلك على حد قوله أمس");
        CueMatch match = Arabic.Cues.Find(document.Tokens, 1, document.Tokens.Length)[0];
        Assert.Equal((CueKind.Echo, 3), (match.Kind, match.Tokens));
    }

    [Fact]
    public void A_phrase_never_reaches_over_the_end_that_it_is_given()
    {
        Document document = Text.TextSample.Ar("ذلك على حد قوله أمس");
        Assert.DoesNotContain(Arabic.Cues.Find(document.Tokens, 1, 3), match => match.Tokens > 2);
    }

    [Fact]
    public void A_document_is_read_as_its_tokens_one_by_one() =>
        Gen.Int[0, s_words.Length - 1].Select(at => s_words[at]).Array[0, 40].Sample(
            words =>
            {
                Document document = Text.TextSample.Ar(string.Join(' ', words));
                ImmutableArray<ImmutableArray<CueMatch>> all = Arabic.Cues.FindAll(document);
                foreach (Sentence sentence in document.Sentences)
                {
                    for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
                    {
                        Assert.Equal(Arabic.Cues.Find(document.Tokens, at, sentence.EndToken), all[at]);
                    }
                }
            },
            iter: 200);

    [Theory]
    [InlineData("claimed", CueStance.Doubting, Act.Says)]
    [InlineData("fears", CueStance.Speculative, Act.Believes)]
    [InlineData("asked", CueStance.Neutral, Act.Asks)]
    [InlineData("urges", CueStance.Neutral, Act.Orders)]
    [InlineData("intends", CueStance.Neutral, Act.Intends)]
    [InlineData("hoped", CueStance.Neutral, Act.Feels)]
    public void A_cue_carries_its_act_and_stance(string word, CueStance stance, Act act)
    {
        CueMatch match = English.Cues.Find(word)[0];
        Assert.Equal((stance, act), (match.Cue.Stance, match.Cue.Act));
    }

    [Theory]
    [InlineData("ar", 200, 4000)]
    [InlineData("en", 200, 800)]
    public void Every_lemma_of_the_packs_is_found_by_a_form_of_its_own(string code, int cues, int forms)
    {
        CueLexicon lexicon = code == "ar" ? Arabic.Cues : English.Cues;
        Assert.True(lexicon.Cues.Length >= cues, $"only {lexicon.Cues.Length} cues");
        Assert.True(lexicon.Forms >= forms, $"only {lexicon.Forms} forms");
        Assert.Equal(lexicon.Cues.Length, lexicon.Cues.Select(cue => cue.Lemma).Distinct().Count());
    }
}
