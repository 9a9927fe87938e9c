using System.Diagnostics;
using System.Globalization;
using CitationAudit.Ingest;

namespace CitationAudit.Benchmarks.Html;

/// <summary>Reads a folder of pages as the tool does, for the scorer and for the clock.</summary>
internal static class PageMeasure
{
    private const int WarmUps = 3;

    public static int Run(string folder, string output)
    {
        (string Name, byte[] Bytes)[] pages =
            [.. Directory.GetFiles(Path.Combine(folder, "pages"), "*.html.gz").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), MarkedPage.Expand(path)))];
        double megabytes = pages.Sum(page => (long)page.Bytes.Length) / 1e6;
        ArticleReader reader = new();
        for (int round = 0; round <= WarmUps; round++)
        {
            using StreamWriter lines = new(output);
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            Stopwatch clock = Stopwatch.StartNew();
            foreach ((string name, byte[] bytes) in pages)
            {
                using MemoryStream stream = new(bytes);
                foreach (Text.Article article in reader.Read(stream, name).Articles)
                {
                    lines.WriteLine(ExtractedArticle.From(article).ToJson());
                }
            }

            double processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round + 1}: {megabytes:0.0} MB, {megabytes / clock.Elapsed.TotalSeconds:0.0} MB/s by the clock, {megabytes / processor:0.0} MB/s of processor time"));
        }

        return 0;
    }
}
