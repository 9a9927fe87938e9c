using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using Reading = CitationAudit.Extraction.Model.Reading;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>A labeller remembers what cues share; what it finds must not depend on what it was asked before.</summary>
public sealed class CueLabellerTests
{
    private const string Arabic = "قال وزير النقل سالم الهادي، الأحد، إن الميناء سيفتح غدا، مضيفا أن العمال \"عادوا إلى أماكنهم\". ونقلت وكالة سند عن مصدر أمني قوله إن الطريق آمن، فيما أكد رئيس البلدية أن المدارس ستغلق، بحسب بيان.";
    private const string English = "\"The port opens tomorrow,\" Transport Minister Salem Hadi said on Sunday, adding that workers \"had returned\". According to a security official, the road is safe, the mayor told reporters, while a union spokesman denied that pay had been agreed.";

    [Theory]
    [InlineData("ar", Arabic)]
    [InlineData("en", English)]
    public void Finds_for_a_cue_the_same_whatever_cues_it_was_asked_about_before(string code, string text)
    {
        (StatementModel model, Traits traits, float[] odds) = Read(code, text);
        CueLabeller shared = new(model.Weights, traits, new RecentLooks());
        int compared = 0;
        for (int at = 0; at < traits.Count; at++)
        {
            if (traits.MayBeCue[at] && odds[at] >= CueReader.LeastOdds)
            {
                CueLabeller alone = new(model.Weights, traits, new RecentLooks());
                Run cue = new(at, alone.EndOfCue(at));
                List<Reading> found = shared.Propose(cue, odds[at]);
                Assert.Equal(alone.Propose(cue, odds[at]), found);
                if (found.Count > 0)
                {
                    Assert.Equal(alone.Choose(found), shared.Choose(found));
                    compared++;
                }
            }
        }

        Assert.InRange(compared, 4, 100);
    }

    [Fact]
    public void Readings_are_looked_for_from_the_odds_that_are_asked_for()
    {
        (StatementModel model, Traits traits, float[] odds) = Read("ar", Arabic);
        float[] likely = [.. odds.Where((value, at) => traits.MayBeCue[at] && value >= CueReader.LeastOdds).Order()];
        float least = likely[likely.Length / 2];

        List<List<Reading>> proposed = CueReader.Propose(model.Weights, traits, odds, least);

        Assert.All(proposed, readings => Assert.True(odds[readings[0].Cue.First] >= least));
        Assert.Contains(proposed, readings => odds[readings[0].Cue.First] == least);
        Assert.True(proposed.Count < CueReader.Propose(model.Weights, traits, odds, CueReader.LeastOdds).Count);
    }

    private static (StatementModel Model, Traits Traits, float[] Odds) Read(string code, string text)
    {
        LanguagePack pack = LanguageLoader.Load(PackFolders.BuiltIn, code);
        StatementModel model = Assert.IsType<StatementModel>(StatementModelLoader.Load(PackFolders.BuiltIn, code));
        Document document = new TextAnalyser(pack.Text).Analyse(new Article { Id = "a", Text = text, Language = code, Origin = new ArticleOrigin("a", "text/plain") });
        Traits traits = new TraitReader(model.Words, EvidenceLoader.Load(PackFolders.BuiltIn, pack, broad: false))
            .Read(document, model.Advised ? new PatternExtractor(pack.Cues, pack.Patterns).Extract(document) : []);
        CueReader.Sift(traits, CueReader.SiftOdds(model.Weights, traits), model.Sift);
        float[] odds = CueReader.Odds(model.Weights, model.Layers?.Cues, traits);
        CueReader.SetLevels(traits, odds);
        return (model, traits, odds);
    }
}
