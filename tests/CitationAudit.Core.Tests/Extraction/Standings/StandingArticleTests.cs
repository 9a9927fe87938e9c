using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Tests.Extraction.Patterns;
using CitationAudit.Text;

namespace CitationAudit.Tests.Extraction.Standings;

/// <summary>
/// Articles of our own, each sentence of which was marked by hand: A attributed, U unanswered, N no claim; H and B are a heading and a
/// byline, which are no claims by their block. They measure roughly; the bound is what the patterns and the judge reach together.
/// </summary>
public class StandingArticleTests
{
    [Theory]
    [InlineData("bridge.ar.txt", 1.0)]
    [InlineData("water.ar.txt", 0.9)]
    [InlineData("market.en.txt", 0.85)]
    public void Sentences_stand_as_a_reader_marked_them(string file, double least)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "standings", file));
        string text = string.Join("\n\n", lines.Select(line => line.Split('\t')[1]));
        (Document document, ImmutableArray<Statement> statements) = PatternSample.Run(text, file.Split('.')[1], titled: true);
        ImmutableArray<SentenceStanding> standings =
            new StandingJudge(PatternSample.Pack(file.Split('.')[1]).Standings).Judge(document, StatementSelection.Default.Take(statements));
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
