using System.IO.Compression;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>A gzip file of anything that is read here.</summary>
internal static class GzipReader
{
    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, ..];

    public static void Read(Input input, ReadContext context)
    {
        if (input.Depth >= context.Options.MaxContainerDepth)
        {
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", context.Options.MaxContainerDepth));
        }

        byte[] expanded;
        try
        {
            using GZipStream stream = new(new MemoryStream(input.Bytes.ToArray()), CompressionMode.Decompress);
            expanded = ZipGuard.Expand(stream, input.Bytes.Length, context);
        }
        catch (InvalidDataException)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "gzip"));
        }

        string name = input.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? input.Name[..^3] : input.Name;
        FormatReader.Read(input with { Bytes = expanded, Name = name, Depth = input.Depth + 1 }, context);
    }
}
