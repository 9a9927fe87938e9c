using System.IO.Compression;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>ZIP archives of articles, each entry read as its content says. Nothing is ever written to disk.</summary>
internal static class ZipReader
{
    public static void Read(Input input, ReadContext context)
    {
        using ZipArchive archive = ZipGuard.Open(input.Bytes);
        if (archive.GetEntry("word/document.xml") is not null)
        {
            DocxReader.Read(input, archive, context);
            return;
        }

        if (OfficeKind(archive) is { } kind)
        {
            throw new InputException(ProblemKind.Unsupported, MessageArgument.Text("format", kind));
        }

        int before = context.Articles.Count + context.Problems.Count;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            context.Stop.ThrowIfCancellationRequested();
            if (entry.FullName.EndsWith('/') || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || IsHidden(entry.Name))
            {
                continue;
            }

            Parts.Read(input, entry.FullName, () => ZipGuard.Expand(entry, context), context);
        }

        if (context.Articles.Count + context.Problems.Count == before)
        {
            throw new InputException(ProblemKind.Empty);
        }
    }

    // Such as .DS_Store; names that only climb folders are no hidden files.
    private static bool IsHidden(string name) => name is ['.', not ('.' or '/' or '\\'), ..];

    private static string? OfficeKind(ZipArchive archive)
    {
        if (archive.GetEntry("xl/workbook.xml") is not null)
        {
            return "XLSX";
        }

        if (archive.GetEntry("ppt/presentation.xml") is not null)
        {
            return "PPTX";
        }

        return archive.GetEntry("META-INF/manifest.xml") is not null && archive.GetEntry("content.xml") is not null ? "ODF" : null;
    }
}
