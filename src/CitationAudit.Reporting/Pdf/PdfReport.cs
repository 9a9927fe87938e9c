using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>Prints a report: PDF/A-2b, or PDF/A-3b with the audit attached. The same report gives the same bytes.</summary>
public static class PdfReport
{
    // Marks that stand in for page numbers while the wording around them is made.
    private const char Page = '\uE000';
    private const char Pages = '\uE001';

    /// <summary>Writes the PDF and says how its pages are laid out.</summary>
    public static LaidOutDocument Write(ReportDocument document, PdfChoices choices, FontLibrary fonts, Stream output)
    {
        LaidOutDocument laid = Lay(document, choices, fonts);
        PdfWriter.Write(laid, output);
        return laid;
    }

    /// <summary>Lays the pages out without writing them.</summary>
    public static LaidOutDocument Lay(ReportDocument document, PdfChoices choices, FontLibrary fonts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(fonts);
        Typesetter typesetter = new(fonts);
        return document.Edition.Compact
            ? CompactPage.Fit(document, (shorter, scale) => typesetter.Lay(Compose(shorter, choices, scale)))
            : typesetter.Lay(Compose(document, choices, 1));
    }

    private static PageDocument Compose(ReportDocument document, PdfChoices choices, float scale)
    {
        PdfStyles styles = new(choices.Theme, scale, document.Edition.Compact);
        PdfBlocks blocks = new(document, styles);
        PageSetup page = document.Edition.Compact
            ? new() { Size = choices.Paper, Top = 30, Bottom = 44, Inner = 40, Outer = 40, EdgeDistance = 22 }
            : new() { Size = choices.Paper };
        Component footer = Footer(document, styles);
        Component header = Header(document, choices.Theme, styles);
        ImmutableArray<PageSection>.Builder sections = ImmutableArray.CreateBuilder<PageSection>();
        foreach (ImmutableArray<SectionBlocks> run in Runs(document.Sections))
        {
            bool first = sections.Count == 0;
            Typesetting.Column body = Body(run, blocks, styles, first ? Masthead(document, choices.Theme, styles) : null);
            sections.Add(new PageSection(body) { Page = page, Header = first ? null : header, Footer = footer });
        }

        return new PageDocument
        {
            Info = new DocumentInfo
            {
                Title = document.Title,
                Subject = document.Kind,
                Author = choices.Theme.House ?? "",
                Creator = document.Maker,
                Language = document.Tongue.Code,
                Created = document.MadeAt,
            },
            Direction = PdfBlocks.Direction(document.Tongue),
            Digits = document.Strings.Language.Digits == Report.DigitStyle.Latin ? Typesetting.DigitStyle.Western : Typesetting.DigitStyle.ArabicIndic,
            Attachment = choices.Audit,
            Sections = sections.ToImmutable(),
        };
    }

    /// <summary>The sections in runs, each of which begins on a new page.</summary>
    private static IEnumerable<ImmutableArray<SectionBlocks>> Runs(ImmutableArray<SectionBlocks> sections)
    {
        int from = 0;
        for (int at = 1; at <= sections.Length; at++)
        {
            if (at == sections.Length || sections[at].NewPage)
            {
                yield return sections[from..at];
                from = at;
            }
        }
    }

    private static Typesetting.Column Body(ImmutableArray<SectionBlocks> sections, PdfBlocks blocks, PdfStyles styles, Component? masthead)
    {
        ImmutableArray<Component>.Builder parts = ImmutableArray.CreateBuilder<Component>();
        if (masthead is not null)
        {
            parts.Add(masthead);
        }

        foreach (SectionBlocks section in sections)
        {
            parts.Add(section.Title.Length > 0 ? blocks.Title(section) : new Destination(section.Id, new Spacer(0)));
            parts.Add(blocks.Set(section.Blocks));
        }

        return new Typesetting.Column { Spacing = styles.Points(8), Children = parts.ToImmutable() };
    }

    private static Frame Masthead(ReportDocument document, Theme theme, PdfStyles styles)
    {
        Paragraph kind = new() { Inlines = [new TextRun(document.Kind, styles.Heading(3) with { Color = styles.Accent })] };
        Paragraph house = new() { Inlines = [new TextRun(theme.House ?? "", styles.Label)], Alignment = Alignment.End };
        Component badge = theme.Logo is string logo
            ? Typesetting.Column.Of(2, Image.FromBytes(File.ReadAllBytes(logo)) with { Height = styles.Points(34), Alignment = Alignment.End }, house)
            : house;
        return new Frame(Typesetting.Row.Of(
            10,
            new RowItem(TrackSize.Relative(1), kind) { Vertical = VerticalAlignment.Bottom },
            new RowItem(TrackSize.Relative(1), badge) { Vertical = VerticalAlignment.Bottom }))
        {
            Padding = new Edges(0, 0, 0, styles.Points(4)),
            Borders = Borders.None with { Bottom = new Stroke(2, styles.Primary) },
        };
    }

    private static Typesetting.Row Header(ReportDocument document, Theme theme, PdfStyles styles) => Typesetting.Row.Of(
        12,
        new RowItem(TrackSize.Relative(1), Paragraph.Of(theme.House is string house ? $"{house} · {document.Kind}" : document.Kind, styles.Running)),
        new RowItem(TrackSize.Relative(2), new Paragraph
        {
            Inlines = [new TextRun(Sections.Excerpt.Of(document.Subject, 70), styles.Running with { Language = document.ArticleTongue.Code }) { Isolated = true }],
            Alignment = Alignment.End,
        }));

    private static Typesetting.Row Footer(ReportDocument document, PdfStyles styles)
    {
        string made = document.Strings.Render(Message.Of("page.made-by", MessageArgument.Text("maker", document.Maker)));
        string wording = document.Strings.Render(Message.Of(
            "page.of", MessageArgument.Text("page", Page.ToString()), MessageArgument.Text("pages", Pages.ToString())));
        ImmutableArray<Typesetting.Inline>.Builder number = ImmutableArray.CreateBuilder<Typesetting.Inline>();
        int from = 0;
        for (int at = 0; at < wording.Length; at++)
        {
            if (wording[at] is Page or Pages)
            {
                number.Add(new TextRun(wording[from..at], styles.Running));
                number.Add(wording[at] == Page ? new PageNumber(styles.Running) : new PageCount(styles.Running));
                from = at + 1;
            }
        }

        number.Add(new TextRun(wording[from..], styles.Running));
        return Typesetting.Row.Of(
            12,
            new RowItem(TrackSize.Relative(1), Paragraph.Of(made, styles.Running)),
            new RowItem(TrackSize.Relative(1), new Paragraph { Inlines = number.ToImmutable(), Alignment = Alignment.End }));
    }
}
