using System.IO.Compression;
using System.Xml;
using CitationAudit.Ingest.Reading;
using DocumentFormat.OpenXml.Packaging;

namespace CitationAudit.Ingest.Formats;

/// <summary>Word documents: paragraphs, headings, tables, footnotes and links; tracked changes as accepted, hidden text left out.</summary>
internal static class DocxReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Read(Input input, ZipArchive archive, ReadContext context)
    {
        // The library expands parts by itself; so every part is expanded here first, against the limits.
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            _ = ZipGuard.Expand(entry, context);
        }

        Draft draft = new();
        try
        {
            OpenSettings settings = new() { MaxCharactersInPart = context.Options.MaxExpandedBytes, AutoSave = false };
            using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(input.Bytes.ToArray()), isEditable: false, settings);
            DocxWalker walker = new(document, draft, context);
            walker.Run();
            draft.Title = document.PackageProperties.Title;
            draft.Author ??= Named(document.PackageProperties.Creator);
            draft.Modified = document.PackageProperties.Modified is { } modified ? DateOnly.FromDateTime(modified) : null;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or XmlException or InvalidOperationException or FormatException
            or IOException or InvalidDataException or ArgumentException or KeyNotFoundException or NullReferenceException or InvalidCastException)
        {
            // The library throws all of these on damaged packages; NullReferenceException where a required part is missing.
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "DOCX"));
        }

        context.Add(draft.Finish(input, MediaType, context.Options));
    }

    // Word fills in the account's name when it has no better; a made-up one is no byline.
    private static string? Named(string? creator) =>
        string.IsNullOrWhiteSpace(creator) || creator is "Unknown" or "Author" or "User" or "python-docx" or "Administrator" ? null : creator.Trim();
}
