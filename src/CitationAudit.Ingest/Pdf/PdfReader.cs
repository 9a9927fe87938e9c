using System.Text;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace CitationAudit.Ingest.Pdf;

/// <summary>PDF files that hold text.</summary>
internal static class PdfReader
{
    // More pages than any article, or any day's newspaper.
    private const int MostPages = 2000;

    public static bool Recognises(ReadOnlySpan<byte> bytes) =>
        // The header may stand behind a few bytes of garbage; readers accept it within the first kilobyte.
        bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) is >= 0 and < 1000;

    public static void Read(Input input, ReadContext context)
    {
        Draft draft = new();
        List<PdfPage> pages = [];
        int pictures = 0;
        int count = 0;
        try
        {
            FontGuard.Check(input.Bytes.Span);
            ParsingOptions parsing = new() { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = new FontGuard() };
            using PdfDocument document = PdfDocument.Open(input.Bytes.ToArray(), parsing);
            count = document.NumberOfPages;
            for (int number = 1; number <= Math.Min(count, MostPages); number++)
            {
                context.Stop.ThrowIfCancellationRequested();
                Page page = document.GetPage(number);
                pictures += page.NumberOfImages;
                pages.Add(ReadPage(page));
            }

            draft.Title = PageMetadata.Clean(document.Information.Title);
            draft.Author = PageMetadata.Clean(document.Information.Author);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new InputException(ProblemKind.Encrypted);
        }
        catch (Exception exception) when (exception is not (InputException or OperationCanceledException or OutOfMemoryException))
        {
            // The library throws whatever a damaged file leads its code into; all of it means the same to the user.
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "PDF"));
        }

        if (pages.All(page => page.Columns.Count == 0))
        {
            throw pictures > 0
                ? new InputException(ProblemKind.ScannedPdf, MessageArgument.Number("pages", count))
                : new InputException(ProblemKind.Empty);
        }

        RunningHeads.Remove(pages);
        PdfParagraphs paragraphs = new(pages, draft);
        foreach (PdfPage page in pages)
        {
            paragraphs.Add(page);
        }

        paragraphs.Flush();
        context.Add(draft.Finish(input, "application/pdf", context.Options));
    }

    private static PdfPage ReadPage(Page page)
    {
        List<(PdfRectangle Bounds, string Target)> links = [];
        foreach (Hyperlink link in page.GetHyperlinks())
        {
            if (Address.Absolute(link.Uri, null) is { } target)
            {
                links.Add((link.Bounds, target));
            }
        }

        Dictionary<Letter, string> actual = PdfActualText.Read(page, Fold);
        List<PdfGlyph> glyphs = [];
        int right = 0;
        int left = 0;
        foreach (Letter letter in page.Letters)
        {
            string value = actual.GetValueOrDefault(letter, letter.Value);
            if (letter.TextOrientation is not TextOrientation.Horizontal || PdfActualText.IsOpen(value))
            {
                continue;
            }

            PdfGlyph glyph = Glyph(letter, value, links);
            if (!IsOnPage(glyph))
            {
                continue;
            }

            // Some programs print bold by drawing twice.
            if (glyphs.Count > 0 && glyphs[^1].Text == glyph.Text && Math.Abs(glyphs[^1].Left - glyph.Left) < 0.1 * glyph.Size
                && Math.Abs(glyphs[^1].Baseline - glyph.Baseline) < 0.1 * glyph.Size && !string.IsNullOrWhiteSpace(glyph.Text))
            {
                continue;
            }

            glyphs.Add(glyph);
            right += PdfOrder.IsRightToLeft(glyph.Text[0]) ? 1 : 0;
            left += char.IsLetter(glyph.Text[0]) && !PdfOrder.IsRightToLeft(glyph.Text[0]) ? 1 : 0;
        }

        return new PdfPage(PdfLayout.Columns(glyphs, right > left), right > left);
    }

    // The largest page that ISO 32000 (annex C) knows measures 14,400 points; damaged files draw at any number, or at none.
    private static bool IsOnPage(PdfGlyph glyph) =>
        Math.Abs(glyph.Left) < 14_400 && Math.Abs(glyph.Right) < 14_400 && Math.Abs(glyph.Baseline) < 14_400 && glyph.Size < 14_400;

    private static PdfGlyph Glyph(Letter letter, string value, List<(PdfRectangle Bounds, string Target)> links)
    {
        // Vowel signs have no advance; where they stand is where their ink is.
        bool isMark = char.GetUnicodeCategory(value[0]) is System.Globalization.UnicodeCategory.NonSpacingMark;
        double from = isMark ? letter.BoundingBox.Left : Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
        double to = isMark ? letter.BoundingBox.Right : Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        double baseline = letter.StartBaseLine.Y;
        double middle = (from + to) / 2;
        string? target = null;
        foreach ((PdfRectangle bounds, string address) in links)
        {
            if (middle >= bounds.Left && middle <= bounds.Right && baseline >= bounds.Bottom - 1 && baseline <= bounds.Top)
            {
                target = address;
            }
        }

        bool isBold = letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
        return new PdfGlyph(Fold(value), from, to, baseline, Math.Max(1, letter.PointSize), isBold, target);
    }

    private static string Fold(string value)
    {
        StringBuilder folded = new(value.Length);
        foreach (char unit in value)
        {
            folded.Append(unit switch
            {
                '\uFB00' => "ff",
                '\uFB01' => "fi",
                '\uFB02' => "fl",
                '\uFB03' => "ffi",
                '\uFB04' => "ffl",
                '\uFB05' or '\uFB06' => "st",
                '\u00A0' => " ",
                _ => PresentationForms.Fold(unit) ?? unit.ToString(),
            });
        }

        return folded.ToString();
    }
}
