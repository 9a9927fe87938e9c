using System.Globalization;
using System.IO.Compression;
using System.Text;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>Web archives (WARC, ISO 28500): each stored page is an article with the address that it came from.</summary>
internal static class WarcReader
{
    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/"u8);

    public static void Read(Input input, ReadContext context)
    {
        ReadOnlyMemory<byte> rest = input.Bytes;
        int pages = 0;
        int records = 0;
        while (TakeHead(ref rest) is { } head)
        {
            context.Stop.ThrowIfCancellationRequested();
            records++;
            if (!long.TryParse(head.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length) || length > rest.Length)
            {
                context.Report(Damaged(), input.Location);
                break;
            }

            ReadOnlyMemory<byte> block = rest[..(int)length];
            rest = rest[(int)length..];
            if (head.GetValueOrDefault("warc-type") is "response" or "resource" && Page(head, block, context) is { } page)
            {
                pages++;
                string target = head.GetValueOrDefault("warc-target-uri", "").Trim('<', '>');
                Parts.Read(
                    input, target, () => page.Body, context, page.Charset, Uri.TryCreate(target, UriKind.Absolute, out Uri? address) ? address : null);
            }
        }

        if (records == 0)
        {
            throw Damaged();
        }

        if (pages == 0 && context.Problems.Count == 0)
        {
            throw new InputException(ProblemKind.NoArticleText);
        }
    }

    private static (byte[] Body, string? Charset)? Page(Dictionary<string, string> head, ReadOnlyMemory<byte> block, ReadContext context)
    {
        string type = head.GetValueOrDefault("content-type", "");
        if (!type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
        {
            return IsPage(type) ? (block.ToArray(), Charset(type)) : null;
        }

        ReadOnlyMemory<byte> rest = block;
        Dictionary<string, string>? answer = TakeHead(ref rest);
        if (answer is null || answer.GetValueOrDefault("") is not { } status || !status.Contains(" 200", StringComparison.Ordinal)
            || !IsPage(answer.GetValueOrDefault("content-type", "")))
        {
            return null;
        }

        byte[] body = rest.ToArray();
        if (answer.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase))
        {
            body = Unchunk(body);
        }

        return (Decompress(body, answer.GetValueOrDefault("content-encoding", ""), context), Charset(answer.GetValueOrDefault("content-type", "")));
    }

    private static bool IsPage(string type) =>
        type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase);

    private static string? Charset(string type)
    {
        int at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : type[(at + 8)..].Split(';')[0];
    }

    private static byte[] Decompress(byte[] body, string encoding, ReadContext context)
    {
        using Stream? stream = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "deflate" => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => null,
        };
        try
        {
            return stream is null ? body : ZipGuard.Expand(stream, body.Length, context);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            // Some crawlers store the body expanded and leave the header as it was.
            return body;
        }
    }

    private static byte[] Unchunk(byte[] body)
    {
        using MemoryStream joined = new();
        int at = 0;
        while (at < body.Length)
        {
            int end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (end < 0 || !int.TryParse(Encoding.ASCII.GetString(body, at, end).Split(';')[0].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int size)
                || size < 0)
            {
                // Stored already joined, as some crawlers do.
                return joined.Length == 0 ? body : joined.ToArray();
            }

            at += end + 2;
            int take = Math.Min(size, body.Length - at);
            joined.Write(body, at, take);
            at += take + 2;
            if (size == 0)
            {
                break;
            }
        }

        return joined.ToArray();
    }

    /// <summary>Takes a block of header lines off <paramref name="rest"/>, its first line under the empty name; null at the end.</summary>
    private static Dictionary<string, string>? TakeHead(ref ReadOnlyMemory<byte> rest)
    {
        ReadOnlySpan<byte> bytes = rest.Span;
        int start = 0;
        while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        int end = bytes[start..].IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        Dictionary<string, string> head = new(StringComparer.Ordinal);
        foreach (string line in Encoding.UTF8.GetString(bytes.Slice(start, end)).Split("\r\n"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (head.Count == 0)
            {
                head[""] = line;
            }
            else if (colon > 0)
            {
                head[line[..colon].Trim().ToLowerInvariant()] = line[(colon + 1)..].Trim();
            }
        }

        rest = rest[(start + end + 4)..];
        return head;
    }

    private static InputException Damaged() => new(ProblemKind.Damaged, MessageArgument.Text("format", "WARC"));
}
