using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Benchmarks.Html;

/// <summary>A page with what its article must and must not hold, its blocks' features, and labels for those blocks that are told.</summary>
internal sealed class MarkedPage
{
    // Blocks that only their place speaks for count less than marked ones; chosen in five folds.
    private const float BetweenWanted = 0.2f;
    private const float ShortBetween = 0.05f;
    private const float InMenus = 0.05f;

    private MarkedPage(string file, PageTree tree, PageMetadata metadata, string[] wanted, string[] unwanted)
    {
        BlockFeatures features = new(tree, metadata.Title);
        File = file;
        Tree = tree;
        Metadata = metadata;
        Wanted = wanted;
        Unwanted = unwanted;
        Values = new float[tree.Blocks.Count][];
        Labels = new bool[tree.Blocks.Count];
        Weights = new float[tree.Blocks.Count];
        for (int at = 0; at < Values.Length; at++)
        {
            Values[at] = new float[BlockFeatures.Names.Count];
            features.Write(at, Values[at]);
        }

        string[] texts = [.. tree.Blocks.Select(block => Flat(block.Text))];
        Mark(texts, unwanted, label: false);
        Mark(texts, wanted, label: true);
        MarkByPlace();
    }

    /// <summary>The page's file name.</summary>
    public string File { get; }

    public PageTree Tree { get; }

    public PageMetadata Metadata { get; }

    public string[] Wanted { get; }

    public string[] Unwanted { get; }

    public float[][] Values { get; }

    public bool[] Labels { get; }

    /// <summary>How much each block's label counts; 0 where it has none.</summary>
    public float[] Weights { get; }

    public static List<MarkedPage> ReadAll(string folder)
    {
        List<MarkedPage> pages = [];
        using JsonDocument gold = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        foreach (JsonProperty entry in gold.RootElement.EnumerateObject())
        {
            string file = entry.Value.GetProperty("file").GetString() ?? "";
            byte[] bytes = Expand(Path.Combine(folder, "pages", file));
            string markup = TextDecoder.DecodeLeniently(bytes, HtmlCharset.Find(bytes)).Text;
            IHtmlDocument document = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(markup);
            PageTree tree = PageTree.Read(document, 512, CancellationToken.None);
            PageMetadata metadata = PageMetadata.Read(document, PageFacts.Read(document, CancellationToken.None), null);
            pages.Add(new MarkedPage(file, tree, metadata, Segments(entry.Value, "with"), Segments(entry.Value, "without")));
        }

        return pages;
    }

    public static byte[] Expand(string path)
    {
        using GZipStream stream = new(System.IO.File.OpenRead(path), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Segments(JsonElement entry, string name) =>
        [.. entry.GetProperty(name).EnumerateArray().Select(segment => Flat(segment.GetString() ?? ""))];

    private void Mark(string[] texts, string[] segments, bool label)
    {
        foreach (string segment in segments)
        {
            for (int at = 0; at < texts.Length; at++)
            {
                if (texts[at].Contains(segment, StringComparison.Ordinal))
                {
                    Labels[at] = label;
                    Weights[at] = 1;
                }
            }
        }
    }

    private void MarkByPlace()
    {
        // What lies between the first and the last wanted block inside the smallest element that holds them all is mostly wanted too.
        int[] wanted = [.. Enumerable.Range(0, Values.Length).Where(at => Weights[at] == 1 && Labels[at])];
        if (wanted.Length > 1)
        {
            PageNode around = Tree.Nodes[Tree.Blocks[wanted[0]].Node];
            while (around.EndBlock <= wanted[^1] && around.Parent >= 0)
            {
                around = Tree.Nodes[around.Parent];
            }

            for (int at = wanted[0]; at < wanted[^1]; at++)
            {
                PageBlock block = Tree.Blocks[at];
                if (Weights[at] == 0 && block.LinkDensity < 0.5 && !block.InLink && block.Phrase == PhraseKind.None)
                {
                    bool isPlain = block.IsProse && block.Tag == BlockTag.Paragraph;
                    Labels[at] = true;
                    Weights[at] = isPlain ? BetweenWanted : ShortBetween;
                }
            }
        }

        for (int at = 0; at < Values.Length; at++)
        {
            if (Weights[at] == 0 && (Tree.Nodes[Tree.Blocks[at].Node].Around & (Surroundings.Nav | Surroundings.Footer)) != 0)
            {
                Weights[at] = InMenus;
            }
        }
    }
}
