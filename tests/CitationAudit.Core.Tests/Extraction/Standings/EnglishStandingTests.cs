using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Tests.Extraction.Standings;

/// <summary>
/// What becomes of the sentences of six articles of our own with the trained model, against a reader's marks: A attributed, U unanswered,
/// N no claim, H a heading. The articles are among those that the model was trained on, so the bound is generous to nobody but a fault.
/// </summary>
public sealed class EnglishStandingTests
{
    private static readonly PackFolders s_folders = PackFolders.BuiltIn;
    private static readonly LanguagePack s_english = LanguageLoader.Load(s_folders, "en");
    private static readonly IStatementExtractor s_extractor = ExtractorLoader.Load(s_folders, s_english, broad: false);

    [Theory]
    [InlineData("museum", 0.8)]
    [InlineData("flood", 0.85)]
    [InlineData("hostage", 0.85)]
    [InlineData("refinery", 0.85)]
    [InlineData("typhoon", 0.8)]
    [InlineData("trains", 0.85)]
    public void Sentences_stand_as_a_reader_marked_them(string name, double least)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "standings", $"{name}.en.txt"));
        string text = string.Join("\n\n", lines.Select(line => line.Split('\t')[1]));
        Document document = new TextAnalyser(s_english.Text).Analyse(new Article
        {
            Id = name,
            Text = text,
            Language = "en",
            Blocks = BlockFinder.Find(text, titled: true),
            Origin = new ArticleOrigin("-", "text/plain"),
        });
        ImmutableArray<SentenceStanding> standings = new StandingJudge(s_english.Standings).Judge(document, StatementSelection.Default.Take(s_extractor.Extract(document)));
        ImmutableArray<string> wrong =
        [
            .. standings
                .Where(standing => standing.Standing != Marked(lines[document.Sentences[standing.Sentence].Paragraph][0]))
                .Select(standing => $"{standing.Standing} ({standing.Why.Key}): {document.Sentences[standing.Sentence].Span.Of(text)}"),
        ];
        Assert.True(standings.Length - wrong.Length >= least * standings.Length, $"{wrong.Length} of {standings.Length} wrong:\n{string.Join('\n', wrong)}");
    }

    private static Standing Marked(char mark) => mark switch
    {
        'A' => Standing.Attributed,
        'U' => Standing.Unanswered,
        _ => Standing.NoClaim,
    };
}
