using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Formats;

/// <summary>Rich Text Format 1.9: paragraphs, headings by style or outline, tables, footnotes, links; pictures and objects are passed over.</summary>
internal static class RtfReader
{
    public static bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);

    public static void Read(Input input, ReadContext context)
    {
        Draft draft = new();
        new RtfParser(input.Bytes.ToArray(), draft, context).Run();
        context.Add(draft.Finish(input, "application/rtf", context.Options));
    }
}
