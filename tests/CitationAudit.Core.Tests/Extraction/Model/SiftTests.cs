using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using Reading = CitationAudit.Extraction.Model.Reading;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>The first looks at words are for speed: what they pass over, the model would not have taken for a cue.</summary>
public sealed class SiftTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Passes_over_no_cue_that_the_model_would_take_and_most_other_words(string code)
    {
        PackFolders folders = PackFolders.BuiltIn;
        LanguagePack pack = LanguageLoader.Load(folders, code);
        StatementModel model = Assert.IsType<StatementModel>(StatementModelLoader.Load(folders, code));
        TraitReader reader = new(model.Words, EvidenceLoader.Load(folders, pack, broad: false));
        PatternExtractor patterns = new(pack.Cues, pack.Patterns);
        (int words, int looked, int cues) = (0, 0, 0);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, $"*.{code}.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Article article = new() { Id = file, Text = Plain(file), Language = code, Origin = new ArticleOrigin(file, "text/plain") };
            Document document = new TextAnalyser(pack.Text).Analyse(article);
            ImmutableArray<Statement> advice = model.Advised ? patterns.Extract(document) : [];
            Traits traits = reader.Read(document, advice);
            float[] sift = CueReader.SiftOdds(model.Weights, traits);
            CueReader.Sift(traits, sift, float.NegativeInfinity);
            float[] odds = CueReader.Odds(model.Weights, model.Layers?.Cues, traits);
            CueReader.SetLevels(traits, odds);
            List<Reading> readings = CueReader.Read(model.Weights, traits, odds, CueReader.LeastOdds);
            foreach (int taken in CueReader.Select(readings, CueReader.Judge(model.Weights, model.Layers?.Statements, traits, readings), model.Threshold))
            {
                cues++;
                int cue = readings[taken].Cue.First;
                Assert.True(sift[cue] >= model.Sift, $"{file}: {document.Tokens[cue].Normal}");
                Assert.True(odds[cue] >= model.Look, $"{file}: {document.Tokens[cue].Normal}");
            }

            words += traits.MayBeCue.Count(may => may);
            looked += sift.Count(value => value >= model.Sift);
        }

        Assert.True(cues > 0, "no cue was found in any article");
        Assert.InRange(looked, cues, words / 2);
    }

    /// <summary>The text of a file, without the letters that say in some files how each line stands.</summary>
    private static string Plain(string file) => string.Join('\n', File.ReadLines(file).Select(line => line is [_, '\t', ..] ? line[2..] : line));
}
