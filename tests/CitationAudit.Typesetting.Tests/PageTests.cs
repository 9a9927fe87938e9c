using SkiaSharp;

namespace CitationAudit.Typesetting.Tests;

public sealed class PageTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    private static readonly TypeStyle Body = new() { Size = 10 };

    /// <summary>A line of this style is 13.8 points high in left-to-right text, so ten of them fill a page.</summary>
    private static readonly PageSetup TenLines = new() { Size = new PageSize(300, 238.1f), Top = 50, Bottom = 50, Inner = 50, Outer = 50 };

    [Fact]
    public void No_page_begins_or_ends_with_a_lonely_line()
    {
        Assert.Equal([9, 3], PageLengths(Lines(9), Lines(3)));
        Assert.Equal([8, 3], PageLengths(Lines(8), Lines(3)));
        Assert.Equal([9, 2], PageLengths(Lines(11)));
        Assert.Equal([9, 4], PageLengths(Lines(9), Lines(4)));
    }

    [Fact]
    public void A_heading_goes_with_what_follows()
    {
        var pages = Pages(Lines(9), new KeepWithNext(Lines(1, "H")), Lines(4));
        Assert.Equal("H1", Probe.Lines(pages[1])[0]);
        // A chain of headings goes together.
        pages = Pages(Lines(8), new KeepWithNext(Lines(1, "H")), new KeepWithNext(Lines(1, "S")), Lines(4));
        Assert.Equal(["H1", "S1"], Probe.Lines(pages[1]).Take(2));
        // When it all fills the page anyhow, it stays.
        pages = Pages(new KeepWithNext(Lines(10, "H")), Lines(2));
        Assert.Equal("H1", Probe.Lines(pages[0])[0]);
    }

    [Fact]
    public void What_is_kept_together_goes_over_whole_unless_no_page_holds_it()
    {
        Assert.Equal([6, 6], PageLengths(Lines(6), new KeepTogether(Lines(6))));
        Assert.Equal([10, 10, 5], PageLengths(new KeepTogether(Lines(25))));
        Assert.Equal([3, 10, 5], PageLengths(Lines(3), new KeepTogether(Lines(15))));
    }

    [Fact]
    public void Page_breaks_and_sections_begin_pages_and_make_no_empty_ones()
    {
        Assert.Equal([2, 3], PageLengths(Lines(2), new PageBreak(), Lines(3)));
        Assert.Equal([2, 3], PageLengths(new PageBreak(), Lines(2), new PageBreak(), new PageBreak(), Lines(3)));
        var two = Lay(TextDirection.LeftToRight, new PageSection(Lines(1)), new PageSection(Lines(1)));
        Assert.Equal(2, two.Pages.Length);
    }

    [Fact]
    public void A_low_row_is_never_broken_and_a_high_one_may_be()
    {
        TableRow Row(int n) => TableRow.Of(Lines(n));
        var style = new TableStyle { CellPadding = default };
        Assert.Equal([8, 3], PageLengths(new Table { Columns = [TrackSize.Relative(1)], Rows = [Row(8), Row(3)], Style = style }));
        Assert.Equal([10, 4], PageLengths(new Table { Columns = [TrackSize.Relative(1)], Rows = [Row(6), Row(8)], Style = style }));
        Assert.Equal([7, 5], PageLengths(new Table { Columns = [TrackSize.Relative(1)], Rows = [Row(7), Row(2) with { KeepWithNext = true }, Row(3)], Style = style }));
    }

    [Fact]
    public void Rows_and_tables_begin_at_the_right_in_right_to_left_text()
    {
        Component[] cells = [Paragraph.Of("first", Body), Paragraph.Of("second", Body)];
        Component[] both = [
            Row.Of(4, new RowItem(TrackSize.Fixed(100), cells[0]), new RowItem(TrackSize.Fixed(40), cells[1])),
            new Table { Columns = [TrackSize.Fixed(100), TrackSize.Fixed(60)], Rows = [TableRow.Of(cells)] }];
        foreach (var component in both)
        {
            var left = Lay(TextDirection.LeftToRight, new PageSection(component)).Pages[0];
            Assert.True(Probe.Line(left, "first").Bounds.Left < Probe.Line(left, "second").Bounds.Left);
            var right = Lay(TextDirection.RightToLeft, new PageSection(component)).Pages[0];
            Assert.True(Probe.Line(right, "first").Bounds.Left > Probe.Line(right, "second").Bounds.Left);
            Assert.InRange(Probe.Line(right, "first").Bounds.Right, right.Body.Right - 6, right.Body.Right + 0.01f);
            var turned = Lay(TextDirection.RightToLeft, new PageSection(new Directed(TextDirection.LeftToRight, component))).Pages[0];
            Assert.True(Probe.Line(turned, "first").Bounds.Left < Probe.Line(turned, "second").Bounds.Left);
        }
    }

    [Fact]
    public void Cells_may_span_columns()
    {
        var table = new Table
        {
            Columns = [TrackSize.Fixed(60), TrackSize.Fixed(80), TrackSize.Relative(1)],
            Rows = [new TableRow { Cells = [new TableCell(Paragraph.Of("wide", Body)) { Columns = 2 }, new TableCell(Paragraph.Of("last", Body))] }],
        };
        var page = Lay(TextDirection.LeftToRight, new PageSection(table)).Pages[0];
        Assert.Equal(140, page.Boxes.First(b => b.Kind == BoxKind.Cell).Bounds.Width, 0.01f);
        Assert.Equal(page.Body.Left + 145, Probe.Line(page, "last").Bounds.Left, 0.01f);
    }

    [Fact]
    public void A_footnote_stands_on_the_page_of_its_mark()
    {
        var note = new Footnote("*", Body, Paragraph.Of("NOTE", Body));
        var pages = Pages(Lines(9), Paragraph.Of(new TextRun("marked", Body), note), Lines(2));
        var page = Assert.Single(pages, p => Probe.Lines(p).Contains("NOTE"));
        Assert.Contains("marked*", Probe.Lines(page));
        Assert.Equal(page.Body.Bottom, Probe.Line(page, "NOTE").Bounds.Bottom, 0.1f);
        LayoutRules.Check(Lay(TextDirection.LeftToRight, new PageSection(Column.Of(Lines(9), Paragraph.Of(new TextRun("marked", Body), note), Lines(2))) { Page = TenLines }));
    }

    [Fact]
    public void Footnotes_that_no_page_holds_go_over()
    {
        var notes = Enumerable.Range(1, 30).Select(n => (Inline)new Footnote($"{n}", Body, Paragraph.Of($"note {n}", Body)));
        var laid = Lay(TextDirection.RightToLeft, new PageSection(Paragraph.Of([new TextRun("text", Body), .. notes])) { Page = TenLines });
        LayoutRules.Check(laid);
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"note {n}"), laid.Pages.SelectMany(p => Probe.Lines(p)).Where(l => l.StartsWith("note", StringComparison.Ordinal)));
    }

    [Fact]
    public void Margin_notes_stand_beside_their_line_in_the_outer_margin_and_never_over_another()
    {
        foreach (var direction in (TextDirection[])[TextDirection.LeftToRight, TextDirection.RightToLeft])
        {
            var inlines = Enumerable.Range(1, 4).SelectMany(n => (Inline[])[new TextRun("word ", Body), new MarginNote($"{n}", Body)]);
            var laid = Lay(direction, new PageSection(Column.Of(new Spacer(40), Paragraph.Of([.. inlines]))));
            var page = laid.Pages[0];
            var notes = page.Boxes.Where(b => b.Kind == BoxKind.MarginNote).ToList();
            Assert.Equal(4, notes.Count);
            Assert.All(notes, n => Assert.True(direction == TextDirection.LeftToRight ? n.Bounds.Left >= page.Body.Right : n.Bounds.Right <= page.Body.Left));
            Assert.Equal(page.Boxes.First(b => b.Kind == BoxKind.Line).Bounds.Top, notes[0].Bounds.Top, 0.1f);
            LayoutRules.Check(laid);
        }
    }

    [Fact]
    public void Facing_pages_change_the_binding_side()
    {
        var setup = TenLines with { Inner = 90, Outer = 30, FacingPages = true };
        var english = Lay(TextDirection.LeftToRight, new PageSection(Lines(15)) { Page = setup });
        Assert.Equal([90, 30], english.Pages.Select(p => p.Body.Left));
        var arabic = Lay(TextDirection.RightToLeft, new PageSection(Lines(25)) { Page = setup });
        Assert.Equal([30, 90], arabic.Pages.Take(2).Select(p => p.Body.Left));
    }

    [Fact]
    public void Contents_and_references_know_their_pages_and_digits()
    {
        var chapters = Enumerable.Range(1, 12).SelectMany(n => (Component[])[
            new KeepWithNext(new Destination($"c{n}", Paragraph.Of($"Chapter {n}", Body)) { Title = $"Chapter {n}" }), Lines(7)]);
        var section = new PageSection(Column.Of([new Contents(Body), .. chapters]))
        {
            Page = TenLines,
            Footer = Paragraph.Of(new PageNumber(Body), new TextRun("/", Body), new PageCount(Body)),
        };
        var laid = new Typesetter(fonts.Library).Lay(new PageDocument { Sections = [section], Digits = DigitStyle.ArabicIndic });
        Assert.Empty(laid.Problems);
        Assert.Equal(12, laid.Outline.Length);
        for (int n = 1; n <= 12; n++)
        {
            int page = laid.Destinations[$"c{n}"];
            Assert.Contains($"Chapter {n}", Probe.Lines(laid.Pages[page - 1]));
            Assert.Contains(laid.Pages.SelectMany(p => Probe.Lines(p)), l => l == $"Chapter {n}{Digits(page)}");
        }
        Assert.Equal(laid.Pages.Select(p => $"{Digits(p.Number)}/{Digits(laid.Pages.Length)}"), laid.Pages.Select(p => Probe.Lines(p)[^1]));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        var laid = Lay(TextDirection.LeftToRight, new PageSection(Paragraph.Of(new TextRun("x", Body) { Link = LinkTarget.To("nowhere") })));
        Assert.Equal(["A link leads to “nowhere”, which is not in the document."], laid.Problems.ToArray());
        Assert.Null(LinkTarget.ToUri("javascript:alert(1)"));
        Assert.Equal("https://example.org/%D8%A3", LinkTarget.ToUri("https://example.org/أ")?.Uri);
    }

    [Fact]
    public void Pictures_are_made_smaller_to_fit_and_never_distorted()
    {
        using var bitmap = new SKBitmap(400, 100);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var picture = Image.FromBytes(data.ToArray());
        var page = Lay(TextDirection.LeftToRight, new PageSection(picture) { Page = TenLines }).Pages[0];
        var bounds = page.Boxes.Single(b => b.Kind == BoxKind.Drawing).Bounds;
        Assert.Equal((200, 50), (bounds.Width, bounds.Height));
        Assert.Throws<TypesettingException>(() => Image.FromBytes("GIF89a"u8));
        Assert.Throws<TypesettingException>(() => Image.FromBytes([0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0]));
    }

    [Fact]
    public void A_line_higher_than_a_page_is_told()
    {
        var laid = Lay(TextDirection.LeftToRight, new PageSection(Paragraph.Of("A", Body with { Size = 900 })) { Page = TenLines });
        Assert.Contains("does not fit", Assert.Single(laid.Problems), StringComparison.Ordinal);
    }

    private static string Digits(int n) => string.Concat($"{n}".Select(c => (char)(c - '0' + '٠')));

    /// <summary>A paragraph of so many lines.</summary>
    private static Paragraph Lines(int count, string prefix = "L") => Paragraph.Of(string.Join('\n', Enumerable.Range(1, count).Select(n => $"{prefix}{n}")), Body);

    private int[] PageLengths(params Component[] body) => [.. Pages(body).Select(p => Probe.Lines(p).Length)];

    private LaidOutPage[] Pages(params Component[] body) => [.. Lay(TextDirection.LeftToRight, new PageSection(Column.Of(body)) { Page = TenLines }).Pages];

    private LaidOutDocument Lay(TextDirection direction, params PageSection[] sections) =>
        new Typesetter(fonts.Library).Lay(new PageDocument { Direction = direction, Sections = [.. sections] });
}
