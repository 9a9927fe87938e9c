using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Gold;

/// <summary>
/// Prints an article's sentences with what became of each, for marking by hand: <c>standings FILE CODE</c>. Where the lines of the file carry
/// marks already (a letter and a tab: A attributed, U unanswered, anything else no claim), it says how many agree, and which do not.
/// </summary>
internal static class PatternsStandings
{
    public static int Run(string file, string code)
    {
        LanguagePack pack = LanguageLoader.Load(PackFolders.BuiltIn, code);
        string[] lines = File.ReadAllLines(file);
        bool marked = lines.All(line => line is [_, '\t', ..]);
        string text = marked ? string.Join("\n\n", lines.Select(line => line[2..])) : File.ReadAllText(file);
        Document document = new TextAnalyser(pack.Text).Analyse(new Article
        {
            Id = file,
            Text = text,
            Language = code,
            Blocks = BlockFinder.Find(text, titled: true),
            Origin = new ArticleOrigin(file, "text/plain"),
        });
        IStatementExtractor extractor = ExtractorLoader.Load(PackFolders.BuiltIn, pack, broad: false);
        ImmutableArray<Statement> statements = StatementSelection.Default.Take(extractor.Extract(document));
        ImmutableArray<SentenceStanding> standings = new StandingJudge(pack.Standings).Judge(document, statements);
        int right = 0;
        foreach (SentenceStanding standing in standings)
        {
            Sentence sentence = document.Sentences[standing.Sentence];
            bool agrees = marked && standing.Standing == Marked(lines[sentence.Paragraph][0]);
            right += agrees ? 1 : 0;
            Console.WriteLine($"{(marked && !agrees ? "! " : "")}{standing.Standing}\t{standing.Why.Key}\t{sentence.Span.Of(text)}");
        }

        if (marked)
        {
            Console.WriteLine($"{right} of {standings.Length} sentences as marked");
        }

        return 0;
    }

    private static Standing Marked(char mark) => mark switch
    {
        'A' => Standing.Attributed,
        'U' => Standing.Unanswered,
        _ => Standing.NoClaim,
    };
}
