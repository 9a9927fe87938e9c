using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Gold;

/// <summary>Prints an article's sentences with what became of each, for marking by hand.</summary>
internal static class PatternsStandings
{
    public static int Run(string file, string code)
    {
        LanguagePack pack = LanguageLoader.Load(PackFolders.BuiltIn, code);
        string text = File.ReadAllText(file);
        Document document = new TextAnalyser(pack.Text).Analyse(new Article
        {
            Id = file,
            Text = text,
            Language = code,
            Blocks = BlockFinder.Find(text, titled: true),
            Origin = new ArticleOrigin(file, "text/plain"),
        });
        var statements = StatementSelection.Default.Take(new PatternExtractor(pack.Cues, pack.Patterns).Extract(document));
        foreach (SentenceStanding standing in new StandingJudge(pack.Standings).Judge(document, statements))
        {
            Console.WriteLine($"{standing.Standing}\t{standing.Why.Key}\t{document.Sentences[standing.Sentence].Span.Of(text)}");
        }

        return 0;
    }
}
