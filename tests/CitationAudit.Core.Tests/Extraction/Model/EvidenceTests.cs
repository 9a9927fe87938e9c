using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>What the cue lexicon and the source rules tell the model of a token.</summary>
public sealed class EvidenceTests
{
    private static readonly LanguagePack s_arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");

    [Fact]
    public void Names_what_a_cue_form_can_be()
    {
        string[] kinds = Observe(new CueKindEvidence(s_arabic.Cues), "وقال الرجل إن الباب مفتوح، على حد قوله.");
        Assert.Equal("verb, says", kinds[0]);
        Assert.Equal("", kinds[1]);
        Assert.StartsWith("echo", kinds[6], StringComparison.Ordinal);
        Assert.Equal("inside a cue phrase", kinds[7]);
    }

    [Fact]
    public void Gives_all_forms_of_a_cue_its_lemma()
    {
        string[] lemmas = Observe(new CueLemmaEvidence(s_arabic.Cues), "أكدت وتؤكد مؤكدا");
        Assert.Equal(["أكد", "أكد", "أكد"], lemmas);
    }

    [Fact]
    public void Says_which_cues_take_a_person_beside_their_content()
    {
        string[] complements = Observe(new CueComplementEvidence(s_arabic.Cues), "حث الوزير السكان وقال المدير");
        Assert.Contains("person", complements[0], StringComparison.Ordinal);
        Assert.Equal(["", ""], complements[1..3]);
        Assert.DoesNotContain("person", complements[3], StringComparison.Ordinal);
        Assert.Contains("clause", complements[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_words_that_name_sources()
    {
        string[] kinds = Observe(new SourceWordEvidence(s_arabic.Sources), "وزير الخارجية المصري سامح في القاهرة الذي طماطم");
        Assert.Equal("role", kinds[0]);
        Assert.Equal("stop", kinds[4]);
        Assert.Equal("stop", kinds[6]);
        Assert.Equal("", kinds[7]);
    }

    [Theory]
    [InlineData("وزير المالية")]
    [InlineData("ووزير المالية")]
    [InlineData("لوزير المالية")]
    public void Tells_them_with_what_is_written_before_them(string text) =>
        Assert.Equal("role", Observe(new SourceWordEvidence(s_arabic.Sources), text)[0]);

    private static string[] Observe(ITokenEvidence layer, string text)
    {
        Document document = new TextAnalyser(s_arabic.Text).Analyse(new Article { Id = "t", Text = text, Language = "ar", Origin = new ArticleOrigin("-", "text/plain") });
        ushort[] values = new ushort[document.Tokens.Length];
        layer.Observe(document, values);
        return Array.ConvertAll(values, layer.NameOf);
    }
}
