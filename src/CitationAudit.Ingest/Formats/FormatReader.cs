using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Pdf;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>Finds what an input is by its content and hands it to its reader.</summary>
internal static class FormatReader
{
    public static void Read(Input input, ReadContext context)
    {
        ReadOnlySpan<byte> bytes = input.Bytes.Span;
        if (bytes.IsEmpty)
        {
            throw new InputException(ProblemKind.Empty);
        }

        if (Container(bytes) is { } read)
        {
            read(input, context);
            return;
        }

        if (KnownBinary.Name(bytes) is { } kind)
        {
            throw new InputException(ProblemKind.Unsupported, MessageArgument.Text("format", kind));
        }

        string beginning = Beginning(bytes);
        if (FeedReader.Recognises(beginning))
        {
            FeedReader.Read(input, context);
            return;
        }

        if (HtmlReader.Recognises(beginning))
        {
            HtmlReader.Read(input, context);
            return;
        }

        ReadText(TextDecoder.Decode(bytes, input.Charset).Text, input, context);
    }

    private static Action<Input, ReadContext>? Container(ReadOnlySpan<byte> bytes) =>
        bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] ? ZipReader.Read
        : GzipReader.Recognises(bytes) ? GzipReader.Read
        : PdfReader.Recognises(bytes) ? PdfReader.Read
        : RtfReader.Recognises(bytes) ? RtfReader.Read
        : WarcReader.Recognises(bytes) ? WarcReader.Read
        : MailReader.Recognises(bytes) ? MailReader.Read
        : null;

    // Enough of the input to see what it is, in any encoding; a sequence cut at the end does not matter.
    private static string Beginning(ReadOnlySpan<byte> bytes) =>
        TextDecoder.DecodeLeniently(bytes[..Math.Min(bytes.Length, 4096)], null).Text;

    private static void ReadText(string text, Input input, ReadContext context)
    {
        if (JsonArticleReader.Recognises(text))
        {
            JsonArticleReader.Read(text, input, context);
        }
        else if (MarkdownReader.Recognises(text, input.Name))
        {
            MarkdownReader.Read(text, input, context);
        }
        else
        {
            PlainTextReader.Read(text, input, context);
        }
    }
}
