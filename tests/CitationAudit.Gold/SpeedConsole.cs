using System.Collections.Immutable;
using System.Diagnostics;
using CitationAudit.Extraction;
using CitationAudit.Text;
using CitationAudit.Training;

namespace CitationAudit.Gold;

/// <summary>
/// Measures how fast a language's articles are divided and read for statements, on one core: words a second of processor time, so that other
/// programs on the machine do not count, and the megabytes held after each round. The same articles in one paragraph show whether time
/// grows with length alone.
/// </summary>
internal static class SpeedConsole
{
    // By then the runtime has compiled what is used often for good.
    private const int WarmUp = 20;
    private const int Rounds = 25;
    private const int BlockLength = 1_000_000;

    public static void Run(TextAnalyser text, IStatementExtractor extractor, ImmutableArray<GoldArticle> articles)
    {
        ImmutableArray<Article> apart = [.. articles.Select(gold => gold.Article)];
        string longest = string.Join(' ', apart.Select(article => article.Text.Replace('\n', ' ')));
        ImmutableArray<Article> block = [apart[0] with { Text = longest[..Math.Min(longest.Length, BlockLength)] }];
        for (int round = 0; round < WarmUp; round++)
        {
            Measure(text, extractor, apart);
        }

        Report("articles", text, extractor, apart);
        Report("one paragraph", text, extractor, block);
    }

    private static void Report(string name, TextAnalyser text, IStatementExtractor extractor, ImmutableArray<Article> articles)
    {
        double best = 0;
        List<double> all = [];
        for (int round = 0; round < Rounds; round++)
        {
            (int words, double seconds) = Measure(text, extractor, articles);
            all.Add(words / seconds);
            best = Math.Max(best, words / seconds);
        }

        all.Sort();
        Console.WriteLine(FormattableString.Invariant($"{name}: best {best:F0}, median {all[all.Count / 2]:F0}"));
    }

    private static (int Words, double Seconds) Measure(TextAnalyser text, IStatementExtractor extractor, ImmutableArray<Article> articles)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        int words = 0;
        foreach (Article article in articles)
        {
            Document document = text.Analyse(article);
            extractor.Extract(document);
            foreach (Token token in document.Tokens)
            {
                words += token.IsWord ? 1 : 0;
            }
        }

        process.Refresh();
        return (words, (process.TotalProcessorTime - before).TotalSeconds);
    }
}
