using System.Collections.Immutable;
using System.Globalization;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Writes laid-out documents as PDF/A: fonts embedded and subset, text copyable, outline, links, attachment.</summary>
public static class PdfWriter
{
    /// <summary>Lays a document out and writes it.</summary>
    /// <exception cref="TypesettingException">A font or a picture cannot be read.</exception>
    public static LaidOutDocument Write(PageDocument document, FontLibrary fonts, Stream output)
    {
        var laid = new Typesetter(fonts).Lay(document);
        Write(laid, output);
        return laid;
    }

    /// <summary>Writes a document that has been laid out. The same document gives the same bytes.</summary>
    public static void Write(LaidOutDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var names = document.Destinations.Keys.Order(StringComparer.Ordinal)
            .Select((name, i) => (name, Id: "d" + i.ToString(CultureInfo.InvariantCulture)))
            .ToImmutableDictionary(n => n.name, n => n.Id);
        using var encoder = new GlyphEncoder();
        foreach (var page in document.Pages)
            encoder.Note(page.Root);
        encoder.Build();
        using var buffer = new MemoryStream();
        Draw(document, names, encoder, buffer);
        byte[] drawn = PdfIdentity.MakeReproducible(buffer.ToArray());
        using var update = new PdfUpdate(drawn);
        PdfCompletion.Complete(update, document, names, encoder.Fonts);
        output.Write(update.ToBytes());
    }

    private static void Draw(LaidOutDocument document, ImmutableDictionary<string, string> names, GlyphEncoder encoder, Stream output)
    {
        var info = document.Source.Info;
        var metadata = new SKDocumentPdfMetadata
        {
            Title = info.Title,
            Author = info.Author,
            Subject = info.Subject,
            Keywords = info.Keywords,
            Creator = info.Creator,
            Producer = "Skia/PDF",
            Creation = info.Created.UtcDateTime,
            Modified = info.Created.UtcDateTime,
            PdfA = true,
            RasterDpi = 300,
            EncodingQuality = 101, // above 100 keeps pictures lossless
        };
        using var stream = new SKManagedWStream(output);
        using var pdf = SKDocument.CreatePdf(stream, metadata);
        using var painter = new PagePainter(names, encoder);
        foreach (var page in document.Pages)
        {
            var canvas = pdf.BeginPage(page.Size.Width, page.Size.Height);
            painter.Paint(canvas, page);
            pdf.EndPage();
        }
        pdf.Close();
    }
}
