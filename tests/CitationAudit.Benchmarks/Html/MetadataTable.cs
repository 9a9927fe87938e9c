using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Ingest;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Benchmarks.Html;

/// <summary>
/// What the reader takes for title, author and date of each page, beside what each of the page's own statements says: how often they
/// agree, differ, or only one speaks. Pages on which they do not agree are listed, to be looked at.
/// </summary>
internal static class MetadataTable
{
    private static readonly string[] Fields = ["title", "author", "date"];

    public static int Run(string folder)
    {
        Dictionary<(string Field, string Source), int[]> counts = [];
        int[] found = new int[Fields.Length];
        int pages = 0;
        ArticleReader reader = new();
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "pages"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            byte[] bytes = MarkedPage.Expand(path);
            using MemoryStream stream = new(bytes);
            if (reader.Read(stream, Path.GetFileName(path)).Articles is not [Article article, ..])
            {
                Console.WriteLine($"{Path.GetFileName(path)}\tnot read");
                continue;
            }

            pages++;
            using IHtmlDocument document = new HtmlParser().ParseDocument(TextDecoder.DecodeLeniently(bytes, HtmlCharset.Find(bytes)).Text);
            string?[] read = [article.Title, article.Author, article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            List<string> line = [];
            for (int field = 0; field < Fields.Length; field++)
            {
                found[field] += string.IsNullOrEmpty(read[field]) ? 0 : 1;
                bool differs = false;
                List<string> said = [];
                foreach ((string source, string? value) in Statements(document, Fields[field]))
                {
                    int[] count = counts.TryGetValue((Fields[field], source), out int[]? known) ? known : counts[(Fields[field], source)] = new int[4];
                    int outcome = Outcome(read[field], value);
                    count[outcome]++;
                    differs |= outcome is 1 or 2;
                    said.Add($"{source}={value}");
                }

                if (differs)
                {
                    line.Add($"{Fields[field]}: {read[field] ?? "-"} | {string.Join(" | ", said)}");
                }
            }

            if (line.Count > 0)
            {
                Console.WriteLine($"{Path.GetFileName(path)}\n    {string.Join("\n    ", line)}");
            }
        }

        Console.WriteLine($"{pages} pages; found: {string.Join(", ", Fields.Select((field, at) => $"{field} {found[at]}"))}");
        foreach (((string field, string source), int[] count) in counts.OrderBy(entry => entry.Key))
        {
            Console.WriteLine($"{field,-7} {source,-10} agree {count[0],3}  differ {count[1],3}  missed {count[2],3}  silent {count[3],3}");
        }

        return 0;
    }

    private static int Outcome(string? read, string? stated) =>
        string.IsNullOrWhiteSpace(stated) ? 3
        : string.IsNullOrEmpty(read) ? 2
        : Agree(read, stated) ? 0 : 1;

    private static bool Agree(string read, string stated)
    {
        string left = Letters(read);
        string right = Letters(stated);
        return left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
    }

    private static string Letters(string text) => new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    private static IEnumerable<(string Source, string? Value)> Statements(IHtmlDocument document, string field)
    {
        PageFacts facts = PageFacts.Read(document, CancellationToken.None);
        JsonLd linked = PageMetadata.Read(document, facts, null).Linked;
        return field switch
        {
            "title" =>
            [
                ("json-ld", linked.Headline), ("open-graph", facts.Meta["og:title"]), ("window", document.Title),
                ("heading", facts.Headlines.Count == 1 ? PageMetadata.Clean(facts.Headlines[0].TextContent) : null),
            ],
            "author" => [("json-ld", linked.Authors.Length == 0 ? null : string.Join(", ", linked.Authors)), ("meta", facts.Meta["author"]), ("byline", Shown(facts.Signed))],
            _ =>
            [
                ("json-ld", Day(linked.Published)), ("meta", Day(facts.Meta["article:published_time"])),
                ("time", facts.Times.Count > 0 ? Day(facts.Times[0].GetAttribute("datetime")) : null),
            ],
        };
    }

    private static string? Shown(List<IElement> elements) =>
        elements.Count == 0 ? null : PageMetadata.Clean(elements[0].GetAttribute("content") ?? elements[0].TextContent);

    private static string? Day(string? written) => ArticleDate.Parse(written)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
