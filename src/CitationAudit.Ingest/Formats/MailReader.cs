using System.Text;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using MimeKit;

namespace CitationAudit.Ingest.Formats;

/// <summary>Mails (EML), mailboxes (mbox) and web pages saved as one file (MHTML).</summary>
internal static class MailReader
{
    private static readonly string[] Telling =
        ["from", "to", "subject", "date", "received", "return-path", "mime-version", "message-id", "delivered-to", "content-type", "x-mozilla-status", "snapshot-content-location"];

    /// <summary>True where the input begins with mail headers, of which at least two are telling ones.</summary>
    public static bool Recognises(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]).TrimStart('\r', '\n', '\uFEFF', 'ï', '»', '¿');
        string[] lines = start.Split('\n');
        int at = lines[0].StartsWith("From ", StringComparison.Ordinal) ? 1 : 0;
        int telling = 0;
        bool isMime = false;
        for (; at < lines.Length; at++)
        {
            string line = lines[at].TrimEnd('\r');
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length == 0)
            {
                break;
            }

            if (line[0] is ' ' or '\t')
            {
                continue;
            }

            if (colon <= 0 || line.AsSpan(0, colon).ContainsAnyExcept(HeaderSigns))
            {
                // The sample may end within a header.
                return telling >= 2 && isMime && at == lines.Length - 1;
            }

            string name = line[..colon].ToLowerInvariant();
            telling += Array.IndexOf(Telling, name) >= 0 ? 1 : 0;
            isMime |= name is "mime-version" or "message-id" or "received" or "content-type" or "return-path" or "date";
        }

        return telling >= 2 && isMime;
    }

    private static readonly System.Buffers.SearchValues<char> HeaderSigns =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static void Read(Input input, ReadContext context)
    {
        bool isMailbox = input.Bytes.Span.StartsWith("From "u8);
        using MemoryStream stream = new(input.Bytes.ToArray());
        ParserOptions options = new() { MaxMimeDepth = Math.Min(context.Options.MaxMarkupDepth, 32) };
        MimeParser parser = new(options, stream, isMailbox ? MimeFormat.Mbox : MimeFormat.Entity);
        int number = 0;
        try
        {
            while (!parser.IsEndOfStream)
            {
                context.Stop.ThrowIfCancellationRequested();
                using MimeMessage message = parser.ParseMessage(context.Stop);
                number++;
                Input one = isMailbox ? input with { Location = $"{input.Location}!{number}", Name = Identifier.Of(input, number) } : input;
                ReadMessage(message, one, context);
            }
        }
        catch (FormatException)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", isMailbox ? "mbox" : "EML"));
        }
    }

    private static void ReadMessage(MimeMessage message, Input input, ReadContext context)
    {
        MimePart[] parts = [.. message.BodyParts.OfType<MimePart>()];
        MimePart? page = Array.Find(parts, part => !part.IsAttachment && part.ContentType.IsMimeType("text", "html"));
        int before = context.Articles.Count + context.Problems.Count;
        if (page is not null && IsSavedPage(message, page))
        {
            ReadPage(page, message, input, context);
            return;
        }

        TextPart? plain = parts.OfType<TextPart>().FirstOrDefault(part => part.IsPlain && !part.IsAttachment);
        if (plain is not null || page is not null)
        {
            ReadBody(message, plain, page as TextPart, input, context);
        }

        foreach (MimePart part in parts.Where(part => part != plain && part != page && (part.IsAttachment || part.FileName is not null)))
        {
            if (part.ContentType.IsMimeType("image", "*") || part.ContentType.IsMimeType("application", "pgp-signature") || part.ContentType.IsMimeType("application", "pkcs7-signature"))
            {
                continue;
            }

            Parts.Read(input, part.FileName ?? "part", () => Decode(part, context), context, part.ContentType.Charset);
        }

        if (context.Articles.Count + context.Problems.Count == before)
        {
            throw new InputException(ProblemKind.Empty);
        }
    }

    // Browsers save pages as multipart/related with the page's address in a header; mails have a sender who is a mailbox.
    private static bool IsSavedPage(MimeMessage message, MimePart page) =>
        message.Headers.Contains("Snapshot-Content-Location")
        || (page.ContentLocation is not null && !message.From.Mailboxes.Any())
        || message.From.ToString().Contains("Saved by", StringComparison.OrdinalIgnoreCase);

    private static void ReadPage(MimePart page, MimeMessage message, Input input, ReadContext context)
    {
        string? written = message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.OriginalString;
        Uri? address = Uri.TryCreate(written, UriKind.Absolute, out Uri? stated) && stated.Scheme is "http" or "https" ? stated : input.Address;
        HtmlReader.Read(input with { Bytes = Decode(page, context), Charset = page.ContentType.Charset, Address = address }, context);
    }

    private static void ReadBody(MimeMessage message, TextPart? plain, TextPart? page, Input input, ReadContext context)
    {
        Draft draft = new()
        {
            Title = PageMetadata.Clean(message.Subject),
            Author = message.From.Mailboxes.FirstOrDefault() is { } sender ? string.IsNullOrWhiteSpace(sender.Name) ? sender.Address : sender.Name : null,
            Date = message.Date == default ? null : DateOnly.FromDateTime(message.Date.DateTime),
            Language = message.Headers["Content-Language"],
        };
        if (draft.Title is not null)
        {
            draft.Add(BlockKind.Title, draft.Title);
        }

        string text = plain is null ? "" : Unflowed(plain, context);
        // Newsletters put a stub or nothing into the plain part; what people read is then the other.
        string markup = page is null ? "" : TextDecoder.DecodeLeniently(Decode(page, context), page.ContentType.Charset).Text;
        List<(BlockKind Kind, IReadOnlyList<Run> Runs)> blocks = markup.Length == 0 ? [] : Fragment.Blocks(markup, context);
        int shown = blocks.Sum(block => block.Runs.Sum(run => run.Words.Length));
        if (text.Length * 2 >= shown)
        {
            foreach (ArticleBlock block in BlockFinder.Find(text, titled: false))
            {
                draft.Add(block.Kind, block.Span.Of(text));
            }
        }
        else
        {
            foreach ((BlockKind kind, IReadOnlyList<Run> runs) in blocks)
            {
                // Most mails repeat their subject as a headline.
                if (PageMetadata.Clean(string.Concat(runs.Select(run => run.Words))) != draft.Title)
                {
                    draft.Add(kind, runs);
                }
            }
        }

        context.Add(draft.Finish(input, "message/rfc822", context.Options));
    }

    private static string Unflowed(TextPart plain, ReadContext context)
    {
        string text = TextDecoder.DecodeLeniently(Decode(plain, context), plain.ContentType.Charset).Text;
        if (!plain.IsFlowed)
        {
            return text;
        }

        // RFC 3676: a line that ends in a space goes on in the next.
        bool deletes = string.Equals(plain.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase);
        string even = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return even.Replace(" \n", deletes ? "" : " ", StringComparison.Ordinal);
    }

    private static byte[] Decode(MimePart part, ReadContext context)
    {
        using MemoryStream decoded = new();
        part.Content?.DecodeTo(decoded, context.Stop);
        context.Expand(decoded.Length);
        return decoded.ToArray();
    }
}
