using System.Collections.Immutable;
using System.Diagnostics;
using CitationAudit.Extraction;
using CitationAudit.Text;
using CitationAudit.Training;

namespace CitationAudit.Gold;

/// <summary>
/// Measures how fast a language's articles are divided and read for statements, on one core: words a second of processor time, so that other
/// programs on the machine do not count but by the cache that they take, and the megabytes held after all rounds. The same articles in one paragraph show whether time
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
        int words = 0;
        double[] speeds = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            (words, double seconds) = Measure(text, extractor, articles);
            speeds[round] = words / seconds;
        }

        Array.Sort(speeds);
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: {words} words, {speeds[^1]:F0} words a second in the best round, {speeds[Rounds / 2]:F0} in the median one, {GC.GetTotalMemory(true) / 1048576} MB held"));
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
