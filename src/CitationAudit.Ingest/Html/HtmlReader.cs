using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Html;

/// <summary>Web pages. Nothing that a page refers to is ever loaded, and no script runs.</summary>
internal static partial class HtmlReader
{
    /// <summary>The note on articles whose text came out of the page's metadata.</summary>
    public const string FromMetadata = "ingest.note.metadata";

    private static readonly HtmlParserOptions Parsing = new() { IsScripting = false, SkipComments = true };

    /// <summary>True where the text begins as a page, or a piece of one, does.</summary>
    public static bool Recognises(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text[..Math.Min(text.Length, 4096)].TrimStart();
        return start is ['<', ..] && Beginning().IsMatch(start);
    }

    public static void Read(Input input, ReadContext context)
    {
        ReadOnlySpan<byte> bytes = input.Bytes.Span;
        Read(TextDecoder.DecodeLeniently(bytes, input.Charset ?? HtmlCharset.Find(bytes)).Text, input, context);
    }

    public static void Read(string markup, Input input, ReadContext context)
    {
        HtmlParser parser = new(Parsing);
        using IHtmlDocument document = parser.ParseDocument(markup);
        context.Stop.ThrowIfCancellationRequested();
        Uri? address = Uri.TryCreate(Wayback.Original(input.Address?.AbsoluteUri), UriKind.Absolute, out Uri? original) ? original : null;
        PageReading page = PageReading.Read(document, address, context.Options.MaxMarkupDepth, context.Stop);
        if (Walls.AsksFirst(document, page.KeptUnits))
        {
            throw new InputException(ProblemKind.ConsentWall);
        }

        Uri? pageAddress = address ?? (Uri.TryCreate(page.Metadata.Url, UriKind.Absolute, out Uri? canonical) ? canonical : null);
        Uri? baseAddress = Uri.TryCreate(Reading.Address.Absolute(page.Base, pageAddress), UriKind.Absolute, out Uri? stated) ? stated : pageAddress;
        ArticleComposer composer = PageComposer.Compose(page, baseAddress);
        string? note = null;
        if (page.Metadata.Linked.Body is { Length: > 200 } body && IsMissing(body, page.KeptUnits))
        {
            composer = FromBody(page, body);
            note = FromMetadata;
        }

        if (composer.Blocks.All(block => block.Kind is BlockKind.Title or BlockKind.Kicker or BlockKind.Caption))
        {
            throw new InputException(ProblemKind.NoArticleText);
        }

        if (note is null && Walls.IsPaid(page))
        {
            context.Remark(ProblemKind.Paywall, input.Location);
        }

        Add(page, composer, note, input, context);
    }

    private static DateOnly? DateOfDateline(string text, ArticleComposer composer)
    {
        ArticleBlock dateline = composer.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Dateline);
        return dateline.Span.IsEmpty ? null : WrittenDate.Find(dateline.Span.Of(text));
    }

    // The page shows less than half of what its metadata holds.
    private static bool IsMissing(string body, int keptUnits) => keptUnits * 2 < body.Length;

    private static ArticleComposer FromBody(PageReading page, string body)
    {
        ArticleComposer composer = new();
        composer.Add(BlockKind.Title, page.Metadata.Title);
        // Some sites put markup into the property; its tags are cut, its blocks kept.
        string plain = body.Contains('<', StringComparison.Ordinal) ? Tags().Replace(Breaks().Replace(body, "\n\n"), "") : body;
        foreach (ArticleBlock block in BlockFinder.Find(plain, titled: false))
        {
            composer.Add(block.Kind, block.Span.Of(plain));
        }

        return composer;
    }

    private static void Add(PageReading page, ArticleComposer composer, string? note, Input input, ReadContext context)
    {
        PageMetadata metadata = page.Metadata;
        string text = composer.ToString();
        context.Add(new Article
        {
            Id = Identifier.Of(input),
            Title = metadata.Title,
            Text = text,
            Language = ArticleLanguage.Choose(context.Options, metadata.Language, text),
            Outlet = metadata.Outlet,
            Author = metadata.Author ?? PageComposer.Signature(page),
            Date = metadata.Date ?? DateOfDateline(text, composer),
            Modified = metadata.Modified,
            Section = metadata.Section,
            Url = metadata.Url,
            Blocks = composer.Blocks,
            Links = composer.Links,
            Origin = new ArticleOrigin(input.Location, "text/html", note),
        });
    }

    [GeneratedRegex(@"^<(?:!doctype\s+html|html|head|body|title|meta|link|p|div|h[1-6]|article|section|main|header|table|ul|ol|blockquote|figure|span|a|b|strong|em|img|br|center|font|script|style)\b|^(?:<\?xml[^>]*>|<!--.*?-->|<!doctype[^>]*>|\s)+<(?:!doctype\s+html|html|head|body|div|article)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"</(?:p|div|h\d|li|blockquote)>|<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"<[^<>]{1,500}>")]
    private static partial Regex Tags();
}
