using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>What Skia leaves out of a PDF: the text of the glyphs, the outline, the language, the reading direction, the attachment.</summary>
internal static class PdfCompletion
{
    public static void Complete(PdfUpdate pdf, LaidOutDocument document, ImmutableDictionary<string, string> names, IReadOnlyCollection<EmbeddedFont> fonts)
    {
        MapText(pdf, fonts);
        int root = pdf.Trailer.Reference("Root");
        var catalog = pdf.Dictionary(root);
        var source = document.Source;
        catalog["Lang"] = Literal(source.Info.Language);
        string direction = source.Direction == TextDirection.RightToLeft ? "R2L" : "L2R";
        catalog["ViewerPreferences"] = $"<</Direction/{direction}/DisplayDocTitle true>>";
        if (document.Outline.Length > 0)
        {
            catalog["Outlines"] = $"{WriteOutline(pdf, document.Outline, names)} 0 R";
            catalog["PageMode"] = "/UseOutlines";
        }
        if (source.Attachment is { } attachment)
        {
            int file = WriteAttachment(pdf, attachment, source.Info.Created);
            catalog["AF"] = $"[{file} 0 R]";
            catalog["Names"] = $"<</EmbeddedFiles<</Names[{Unicode(attachment.Name)} {file} 0 R]>>>>";
            MakePart3(pdf, catalog.Reference("Metadata"));
        }
        pdf.Write(root, catalog.ToString());
    }

    /// <summary>Skia takes a glyph's text from a font's own character table, which knows no ligatures and no forms; ours is exact.</summary>
    private static void MapText(PdfUpdate pdf, IReadOnlyCollection<EmbeddedFont> fonts)
    {
        foreach (var dictionary in pdf.Dictionaries().Where(d => d["Type"] == "/Font" && d["Subtype"] == "/Type0"))
        {
            // A subset's name is the font's behind six letters and a plus sign.
            string name = dictionary["BaseFont"] ?? "";
            var font = fonts.FirstOrDefault(f => name.EndsWith("+" + f.Name, StringComparison.Ordinal))
                ?? throw new InvalidDataException($"The PDF has a font “{name}” that was not asked for.");
            pdf.Write(dictionary.Reference("ToUnicode"), new PdfDictionary(), font.ToUnicode());
        }
    }

    /// <summary>A text string in UTF-16, which needs no escapes.</summary>
    private static string Unicode(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static string Literal(string ascii) => $"({ascii.Replace(@"\", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)})";

    /// <summary>Writes the outline as a tree: an entry hangs on the last one before it of a smaller level.</summary>
    private static int WriteOutline(PdfUpdate pdf, ImmutableArray<OutlineEntry> entries, ImmutableDictionary<string, string> names)
    {
        int root = pdf.Reserve();
        int n = entries.Length;
        var numbers = entries.Select(_ => pdf.Reserve()).ToArray();
        var parent = new int[n];
        var children = new List<int>[n + 1];
        for (int i = 0; i <= n; i++)
            children[i] = [];
        for (int i = 0; i < n; i++)
        {
            int above = i - 1;
            while (above >= 0 && entries[above].Level >= entries[i].Level)
                above = parent[above];
            parent[i] = above;
            children[above < 0 ? n : above].Add(i);
        }
        for (int i = 0; i < n; i++)
        {
            var siblings = children[parent[i] < 0 ? n : parent[i]];
            int place = siblings.IndexOf(i);
            var item = new StringBuilder($"<</Title {Unicode(entries[i].Title)}/Parent {(parent[i] < 0 ? root : numbers[parent[i]])} 0 R");
            item.Append(CultureInfo.InvariantCulture, $"/Dest /{names[entries[i].Destination]}");
            if (place > 0)
                item.Append(CultureInfo.InvariantCulture, $"/Prev {numbers[siblings[place - 1]]} 0 R");
            if (place < siblings.Count - 1)
                item.Append(CultureInfo.InvariantCulture, $"/Next {numbers[siblings[place + 1]]} 0 R");
            if (children[i].Count > 0)
                item.Append(CultureInfo.InvariantCulture, $"/First {numbers[children[i][0]]} 0 R/Last {numbers[children[i][^1]]} 0 R/Count -{children[i].Count}");
            pdf.Write(numbers[i], item.Append(">>").ToString());
        }
        pdf.Write(root, $"<</Type/Outlines/First {numbers[children[n][0]]} 0 R/Last {numbers[children[n][^1]]} 0 R/Count {children[n].Count}>>");
        return root;
    }

    private static int WriteAttachment(PdfUpdate pdf, Attachment attachment, DateTimeOffset created)
    {
        int stream = pdf.Reserve(), file = pdf.Reserve();
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(attachment.Content.AsSpan());
        string date = created.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var dictionary = new PdfDictionary
        {
            ["Type"] = "/EmbeddedFile",
            ["Subtype"] = "/" + Name(attachment.MediaType),
            ["Filter"] = "/FlateDecode",
            ["Params"] = $"<</Size {attachment.Content.Length}/ModDate(D:{date}Z)>>",
        };
        pdf.Write(stream, dictionary, packed.ToArray());
        pdf.Write(file, $"<</Type/Filespec/F{Unicode(attachment.Name)}/UF{Unicode(attachment.Name)}/AFRelationship/Data"
            + $"/Desc{Unicode(attachment.Description)}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>");
        return file;
    }

    /// <summary>A PDF name: what is neither letter nor digit is written as its number.</summary>
    private static string Name(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b =>
        char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'.' ? ((char)b).ToString() : $"#{b:X2}"));

    /// <summary>PDF/A-2 forbids attachments that are no PDF; part 3 allows them and is otherwise the same.</summary>
    private static void MakePart3(PdfUpdate pdf, int metadata)
    {
        string xmp = Encoding.UTF8.GetString(pdf.Stream(metadata));
        const string Part2 = "<pdfaid:part>2</pdfaid:part>";
        if (!xmp.Contains(Part2, StringComparison.Ordinal))
            throw new InvalidDataException("The PDF's metadata does not say PDF/A-2.");
        var dictionary = new PdfDictionary { ["Type"] = "/Metadata", ["Subtype"] = "/XML" };
        pdf.Write(metadata, dictionary, Encoding.UTF8.GetBytes(xmp.Replace(Part2, "<pdfaid:part>3</pdfaid:part>", StringComparison.Ordinal)));
    }
}
