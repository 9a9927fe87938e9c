using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>Finds who signs the article.</summary>
internal static partial class Byline
{
    private static readonly string[] Names =
    [
        "author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "creator", "cxenseparse:author",
        "article:author", "og:article:author", "twitter:creator:name",
    ];

    /// <summary>The names, parted by commas, or null.</summary>
    public static string? Find(PageFacts facts, JsonLd linked, string? outlet)
    {
        string[] stated = [.. linked.Authors.Select(Tidy).OfType<string>().Where(name => !IsOutlet(name, outlet))];
        if (stated.Length > 0)
        {
            return string.Join(", ", stated);
        }

        foreach (string name in Names)
        {
            if (Tidy(facts.Meta[name]) is { } author && !IsOutlet(author, outlet))
            {
                return author;
            }
        }

        foreach (IElement element in facts.Signed.Concat(facts.Bylines))
        {
            string words = element.TextContent;
            if (words.Length < 300 && !IsForeign(element) && Tidy(words) is { } author && !IsOutlet(author, outlet))
            {
                return author;
            }
        }

        // A desk or agency that signs as the outlet itself is still what the page states.
        return linked.Authors.Select(Tidy).OfType<string>().FirstOrDefault();
    }

    /// <summary>True for a line that signs: it begins with a signing word and is short.</summary>
    public static bool IsSigned(string line) => line.Length < 120 && Signing().IsMatch(line);

    /// <summary>The bare name or names, or null where the words are no byline.</summary>
    internal static string? Tidy(string? words)
    {
        string name = PageMetadata.Clean(words) ?? "";
        if (name.Contains("://", StringComparison.Ordinal) || name.StartsWith('@'))
        {
            return null;
        }

        name = Signing().Replace(name, "", 1);
        name = Tail().Replace(name, "").Trim(' ', ',', '،', '-', '–', '|', ':', '.', '/', '·', '•');
        int words2 = name.Split(' ').Length;
        return name.Length is < 2 or > 100 || words2 > 9 || !name.Any(char.IsLetter) || NoName().IsMatch(name) || name[0] == '#' ? null : name;
    }

    // Comment forms ask for a name, and comments carry one; many blogs sign in a footer of the article, which is another than the page's.
    private static bool IsForeign(IElement element)
    {
        int depth = 0;
        bool inFooter = false;
        for (IElement? around = element; around is not null && depth < 12; around = around.ParentElement, depth++)
        {
            inFooter |= around.LocalName == "footer";
            if (around.LocalName is "form" or "label" || (around.ClassName is { } name && ForeignName().IsMatch(name))
                || (around.Id is { } id && ForeignName().IsMatch(id)))
            {
                return true;
            }

            if (around.LocalName == "article")
            {
                return false;
            }
        }

        return inFooter;
    }

    private static bool IsOutlet(string name, string? outlet) => outlet is not null && name.Equals(outlet, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\W*(?:(?:written|story|words|report(?:ing|ed)?|posted|published|text)\s+by|by|author|von|autor(?:in)?|par|por|di|door|av|autore?|كتبت?(?:ها|ه)?|بقلم|إعداد|اعداد|تحرير|الكاتب(?:ة)?|تأليف|(?:تقرير|المصدر)(?=\s*[:：/\-–]))(?:\s*[:：/\-–]\s*|\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex Signing();

    [GeneratedRegex(@"\s*(?:[\w.+-]+@[\w.-]+\.\w+|@\w+|\||•|·|\b(?:updated|published|posted|last\s+updated|on)\b\s|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tail();

    [GeneratedRegex(@"comment|kommentar|respond|related|recommend|sidebar|widget", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignName();

    [GeneratedRegex(@"^(?:publisher|name\W|admin|administrator|staff|unknown|none|null|undefined|anonymous|follow|share|comments?|\d+)$|\b(?:cookies?|subscribe|newsletter|sign\s+in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
