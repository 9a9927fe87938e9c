using System.IO.Compression;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>Expands compressed entries within the limits. What an archive says of its sizes is never believed.</summary>
internal static class ZipGuard
{
    // Small entries of white space compress a thousandfold and harm nobody.
    private const int RatioFree = 1 << 20;

    /// <summary>Opens an archive; throws <see cref="InputException"/> where it is damaged.</summary>
    public static ZipArchive Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            ZipArchive archive = new(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            // The directory is read only when it is first asked for; damage must show here.
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "ZIP"));
        }
    }

    /// <summary>The expanded bytes of an entry.</summary>
    public static byte[] Expand(ZipArchiveEntry entry, ReadContext context)
    {
        if (entry.IsEncrypted)
        {
            throw new InputException(ProblemKind.Encrypted);
        }

        try
        {
            using Stream stream = entry.Open();
            return Expand(stream, entry.CompressedLength, context);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "ZIP"));
        }
    }

    /// <summary>All that a decompressing stream gives, within the limits.</summary>
    public static byte[] Expand(Stream stream, long stored, ReadContext context)
    {
        using MemoryStream expanded = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            context.Stop.ThrowIfCancellationRequested();
            context.Expand(read);
            expanded.Write(buffer, 0, read);
            if (expanded.Length > RatioFree && expanded.Length > Math.Max(1, stored) * context.Options.MaxExpansionRatio)
            {
                throw new InputException(
                    ProblemKind.ExpandsTooFar, "ingest.expands-too-far.ratio", MessageArgument.Number("ratio", context.Options.MaxExpansionRatio));
            }
        }

        return expanded.ToArray();
    }
}
