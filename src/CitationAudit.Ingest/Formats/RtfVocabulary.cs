using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>What RTF's control words, style names, character sets and field codes mean here.</summary>
internal static class RtfVocabulary
{
    /// <summary>What a group that <paramref name="word"/> opens holds, or null where the word opens none.</summary>
    public static RtfDestination? Destination(string word, RtfDestination outer) => word switch
    {
        "fonttbl" => RtfDestination.FontTable,
        "stylesheet" => RtfDestination.StyleSheet,
        "info" => RtfDestination.Info,
        "title" when outer == RtfDestination.Info => RtfDestination.Title,
        "author" when outer == RtfDestination.Info => RtfDestination.Author,
        "fldinst" => RtfDestination.FieldCode,
        "footnote" => RtfDestination.Footnote,
        "fldrslt" => RtfDestination.Body,
        "colortbl" or "pict" or "object" or "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf"
            or "ftnsep" or "ftnsepc" or "aftnsep" or "listtable" or "listoverridetable" or "rsidtbl" or "generator" or "xmlnstbl" or "themedata"
            or "datastore" or "latentstyles" or "filetbl" or "revtbl" or "operator" or "company" or "annotation" or "atnid" or "atnauthor"
            or "bkmkstart" or "bkmkend" or "tc" or "xe" or "shppict" or "nonshppict" or "shpinst" or "mmathPr" => RtfDestination.Ignored,
        _ => null,
    };

    /// <summary>The kind of paragraph that a style makes, or null where its name says nothing.</summary>
    public static BlockKind? Kind(string style) => style.Trim().TrimEnd(';').ToLowerInvariant() switch
    {
        "title" => BlockKind.Title,
        "subtitle" => BlockKind.Lead,
        "quote" or "quotations" or "intense quote" => BlockKind.Quotation,
        "caption" => BlockKind.Caption,
        string name when name.StartsWith("heading", StringComparison.Ordinal) => BlockKind.Heading,
        _ => null,
    };

    /// <summary>The sign that a control word stands for.</summary>
    public static string Sign(string word) => word switch
    {
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        _ => "•",
    };

    /// <summary>The address in a hyperlink field's code, or null.</summary>
    public static string? Target(string code)
    {
        string trimmed = code.Trim();
        return trimmed.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase)
            ? Address.Absolute(trimmed["HYPERLINK".Length..].Trim().Split(' ')[0].Trim('"'), null)
            : null;
    }

    /// <summary>The code page of a font's charset. RTF 1.9, "Font table".</summary>
    public static int PageOf(int charset) => charset switch
    {
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => 1252,
    };
}
