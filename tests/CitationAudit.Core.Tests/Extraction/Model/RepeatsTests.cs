using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>How often words stand side by side in a text.</summary>
public sealed class RepeatsTests
{
    [Fact]
    public void Counts_a_word_and_its_pair_elsewhere()
    {
        Repeats repeats = RepeatsOf("Ada Moor spoke. Ada Moor left. Ada slept");

        // Ada stands twice elsewhere, once with Moor behind it.
        Assert.Equal(12u + 4 + 2, repeats.After(0));
        Assert.Equal(12u + 2, repeats.After(8));
        // Moor stands once elsewhere, and there behind Ada too.
        Assert.Equal(12u + 4 + 1, repeats.Before(1));
        // Nothing stands before the first word, or behind the last.
        Assert.Equal(0u, repeats.Before(0));
        Assert.Equal(0u, repeats.After(9));
    }

    private static Repeats RepeatsOf(string text)
    {
        Document document = new TextAnalyser(TextRules.None).Analyse(new Article { Id = "t", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") });
        return new TraitReader(WordRules.None, []).Read(document, []).Repeats;
    }
}
