using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>What the cue lexicon tells the model of a token.</summary>
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

    private static string[] Observe(ITokenEvidence layer, string text)
    {
        Document document = new TextAnalyser(s_arabic.Text).Analyse(new Article { Id = "t", Text = text, Language = "ar", Origin = new ArticleOrigin("-", "text/plain") });
        ushort[] values = new ushort[document.Tokens.Length];
        layer.Observe(document, values);
        return Array.ConvertAll(values, layer.NameOf);
    }
}
