using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Tests.Extraction.Patterns;
using CitationAudit.Text;

namespace CitationAudit.Tests.Extraction.Standings;

/// <summary>
/// Articles of our own, each sentence of which was marked by hand: A attributed, U unanswered, N no claim; H and B are a heading and a
/// byline, which are no claims by their block (a headline that names its source is attributed). They measure roughly; the bounds are what
/// the patterns or the model reach together with the judge.
/// </summary>
public class StandingArticleTests
{
    [Theory]
    [InlineData("bridge.ar.txt", 1.0)]
    [InlineData("water.ar.txt", 0.9)]
    [InlineData("market.en.txt", 0.85)]
    public void Sentences_stand_as_a_reader_marked_them(string file, double least) => Measure(file, least, PatternSample.Extract);

    // The shipped model, on articles that it was not trained on.
    [Theory]
    [InlineData("bridge.ar.txt", 0.9)]
    [InlineData("water.ar.txt", 0.9)]
    [InlineData("hospital.ar.txt", 0.9)]
    [InlineData("derby.ar.txt", 0.9)]
    [InlineData("dam.ar.txt", 0.9)]
    [InlineData("app.ar.txt", 0.9)]
    public void Sentences_stand_as_marked_by_what_the_model_finds(string file, double least) =>
        Measure(file, least, (document, pack) => ExtractorLoader.Load(PackFolders.BuiltIn, pack, broad: false).Extract(document));

    private static void Measure(string file, double least, Func<Document, LanguagePack, ImmutableArray<Statement>> extract)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "standings", file));
        string text = string.Join("\n\n", lines.Select(line => line.Split('\t')[1]));
        LanguagePack pack = PatternSample.Pack(file.Split('.')[1]);
        Document document = PatternSample.Analyse(text, pack, titled: true);
        ImmutableArray<SentenceStanding> standings =
            new StandingJudge(pack.Standings).Judge(document, StatementSelection.Default.Take(extract(document, pack)));
        int right = 0;
        List<string> wrong = [];
        foreach (SentenceStanding standing in standings)
        {
            Sentence sentence = document.Sentences[standing.Sentence];
            Standing wanted = lines[sentence.Paragraph][0] switch
            {
                'A' => Standing.Attributed,
                'U' => Standing.Unanswered,
                _ => Standing.NoClaim,
            };
            right += standing.Standing == wanted ? 1 : 0;
            if (standing.Standing != wanted)
            {
                wrong.Add($"{standing.Standing} ({standing.Why.Key}): {sentence.Span.Of(text)}");
            }
        }

        Assert.True(right >= least * standings.Length, string.Join('\n', wrong));
    }
}
