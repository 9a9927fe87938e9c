using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>RSS and Atom feeds: an article for each entry, of its whole content where the feed carries it and otherwise of its summary.</summary>
internal static class FeedReader
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>True where the text begins as a feed does.</summary>
    public static bool Recognises(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text[..Math.Min(text.Length, 4096)].TrimStart();
        if (start is not ['<', ..])
        {
            return false;
        }

        int root = start.StartsWith("<?xml", StringComparison.Ordinal) ? Math.Max(0, start.IndexOf("?>", StringComparison.Ordinal)) : 0;
        ReadOnlySpan<char> after = start[root..];
        return after.IndexOf("<rss", StringComparison.Ordinal) is >= 0 and < 1000
            || after.IndexOf("<rdf:RDF", StringComparison.Ordinal) is >= 0 and < 1000
            || (after.IndexOf("<feed", StringComparison.Ordinal) is >= 0 and < 1000 && after.Contains("http://www.w3.org/2005/Atom", StringComparison.Ordinal));
    }

    public static void Read(Input input, ReadContext context)
    {
        XElement root = Parse(input);
        XElement head = Child(root, "channel") ?? root;
        string? outlet = PageMetadata.Clean(Child(head, "title")?.Value);
        string? language = Child(head, "language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value;
        int number = 0;
        foreach (XElement entry in root.Descendants().Where(element => element.Name.LocalName is "item" or "entry"))
        {
            context.Stop.ThrowIfCancellationRequested();
            string place = string.Create(CultureInfo.InvariantCulture, $"{input.Location}[{number}]");
            number++;
            try
            {
                context.Add(Article(entry, place, Identifier.Of(input, number), context, outlet, language));
            }
            catch (InputException exception) when (exception.Kind != ProblemKind.TooManyArticles)
            {
                context.Report(exception, place);
            }
        }

        if (number == 0)
        {
            throw new InputException(ProblemKind.Empty);
        }
    }

    private static Article Article(XElement entry, string place, string id, ReadContext context, string? outlet, string? language)
    {
        string? url = Link(entry);
        Uri? address = Uri.TryCreate(url, UriKind.Absolute, out Uri? stated) ? stated : null;
        ArticleComposer composer = new();
        foreach ((BlockKind kind, IReadOnlyList<Run> runs) in Fragment.Blocks(Markup(entry), context, address))
        {
            composer.Add(kind, runs);
        }

        string text = composer.ToString();
        WordCheck.Require(text);
        string[] authors = [.. entry.Elements().Where(element => element.Name.LocalName is "creator" or "author")
            .Select(element => Byline.Tidy(Child(element, "name")?.Value ?? element.Value)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return new Article
        {
            Id = PageMetadata.Clean((Child(entry, "guid") ?? Child(entry, "id"))?.Value) ?? id,
            Title = PageMetadata.Clean(Child(entry, "title")?.Value) ?? "",
            Text = text,
            Language = ArticleLanguage.Choose(context.Options, language, text),
            Outlet = outlet,
            Author = authors.Length == 0 ? null : string.Join(", ", authors),
            Date = ArticleDate.Parse((Child(entry, "pubDate") ?? Child(entry, "published") ?? Child(entry, "date"))?.Value),
            Modified = ArticleDate.Parse(Child(entry, "updated")?.Value),
            Section = PageMetadata.Clean(Child(entry, "category")?.Value),
            Url = url,
            Blocks = composer.Blocks,
            Links = composer.Links,
            Origin = new ArticleOrigin(place, "application/xml"),
        };
    }

    private static string? Link(XElement entry)
    {
        XElement? link = entry.Elements().FirstOrDefault(element => element.Name.LocalName == "link" && (string?)element.Attribute("rel") is null or "alternate");
        return Address.Absolute((string?)link?.Attribute("href") ?? link?.Value, null);
    }

    private static string Markup(XElement entry)
    {
        XElement? content = entry.Element(XName.Get("encoded", Content)) ?? Child(entry, "content") ?? Child(entry, "description") ?? Child(entry, "summary");
        if (content is null)
        {
            return "";
        }

        // Atom's xhtml content is elements; its text content is no markup, and a sign such as < in it must stay one.
        return (string?)content.Attribute("type") switch
        {
            "xhtml" => string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            "text" => new StringBuilder("<p>").Append(System.Net.WebUtility.HtmlEncode(content.Value)).Append("</p>").ToString(),
            _ => content.Value,
        };
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static XElement Parse(Input input)
    {
        // No definitions are read and nothing outside is loaded.
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 0, IgnoreComments = true };
        try
        {
            using StringReader text = new(TextDecoder.DecodeLeniently(input.Bytes.Span, input.Charset).Text);
            using XmlReader reader = XmlReader.Create(text, settings);
            return XDocument.Load(reader).Root ?? throw new InputException(ProblemKind.Empty);
        }
        catch (XmlException)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "RSS"));
        }
    }
}
