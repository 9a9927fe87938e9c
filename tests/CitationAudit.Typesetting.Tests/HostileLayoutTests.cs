using CsCheck;

namespace CitationAudit.Typesetting.Tests;

public sealed class HostileLayoutTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    private static readonly TypeStyle Body = new() { Size = 11 };

    public static TheoryData<string> Texts => new(
        new string('x', 5000),
        new string('ب', 5000),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 300)),
        string.Concat(Enumerable.Repeat("e\u0301\u0323\u0308", 1500)),
        string.Concat(Enumerable.Repeat("\u202E\u202Bשלום abc \u202Aمرحبا ", 10)) + new string('\u202C', 20),
        string.Concat(Enumerable.Range(0, 10).Select(i => (i % 2 == 0 ? "\u2067" : "\u2066") + (i % 2 == 0 ? "عربي (" : "latin ["))) + new string('\u2069', 10),
        string.Concat(Enumerable.Repeat(Sample.Arabic.Prose + " ", 60)),
        string.Concat(Enumerable.Repeat(Sample.English.Prose + " ", 60)),
        "",
        "   ",
        "\n\n\n",
        "\r\n\t\v\f\u0085\u2028\u2029\u0000\u0007",
        "\uD800 lone \uDC00 surrogates \uFFFE\uFFFF",
        "https://example.org/a/very/long/address?with=many&parameters=" + new string('q', 400),
        "漢字かな交じり文" + new string('漢', 300),
        "ไทย ภาษาไทยไม่มีช่องว่าง हिन्दी मराठी \U0001F1E6\U0001F1F7 \U000E0001");

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_leaves_its_box_in_any_width_or_direction(string text)
    {
        // A letter to a line is enough for texts of five thousand letters; longer ones would only be slow.
        foreach (float width in text.Length > 5000 ? (float[])[60, 475] : [4, 60, 475])
        {
            foreach (var direction in (TextDirection[])[TextDirection.LeftToRight, TextDirection.RightToLeft])
            {
                var frame = new Frame(new Paragraph { Inlines = [new TextRun(text, Body)], Alignment = Alignment.Justify }) { Width = width, Padding = Edges.All(3), Borders = Borders.All(new Stroke(1, Color.Black)) };
                var laid = Lay(direction, new PageSection(frame) { Page = new PageSetup { Size = new PageSize(595, 2000) } });
                LayoutRules.Check(laid);
                Assert.Empty(laid.Problems);
                Assert.Equal(Letters(text), Letters(LayoutRules.Text(laid)));
            }
        }
    }

    [Fact]
    public void Any_text_in_any_table_keeps_to_its_cells()
    {
        var word = Gen.OneOf(
            Gen.String[Gen.Char['ء', 'ي'], 0, 30], Gen.String[Gen.Char['a', 'z'], 0, 60], Gen.String[0, 8],
            Pick("B+", "\u2067", "\u2069", "\u202E", "12.5%", "👍🏽", "(", "]", "\n", "ـ", "لا", "كَتَبَ"));
        var text = word.Array[0, 25].Select(words => string.Join(' ', words));
        var rows = text.Array[1, 4].Array[1, 12];
        rows.Sample(
            cells =>
            {
                foreach (var direction in (TextDirection[])[TextDirection.LeftToRight, TextDirection.RightToLeft])
                {
                    var table = new Table
                    {
                        Columns = [TrackSize.Auto, TrackSize.Relative(1), TrackSize.Fixed(40), TrackSize.Auto],
                        Header = [TableRow.Of(Paragraph.Of("head", Body))],
                        Rows = [.. cells.Select(row => TableRow.Of([.. row.Select(t => (Component)Paragraph.Of(t, Body))]))],
                    };
                    var laid = Lay(direction, new PageSection(table) { Page = new PageSetup { Size = new PageSize(300, 260), Inner = 30, Outer = 30 } });
                    LayoutRules.Check(laid);
                }
            },
            iter: 40,
            seed: "0000KcdBLj_1");
    }

    [Fact]
    public void A_table_of_two_hundred_rows_repeats_its_head_on_every_page_and_loses_no_row()
    {
        var table = new Table
        {
            Columns = [TrackSize.Fixed(50), TrackSize.Relative(1)],
            Header = [TableRow.Of(Paragraph.Of("HEAD", Body), Paragraph.Of("who", Body))],
            Rows = [.. Enumerable.Range(1, 200).Select(n => TableRow.Of(Paragraph.Of($"#{n}", Body), Paragraph.Of(Sample.Arabic.Prose, Body)))],
        };
        var laid = Lay(TextDirection.RightToLeft, new PageSection(table));
        LayoutRules.Check(laid);
        Assert.True(laid.Pages.Length > 10);
        Assert.All(laid.Pages, page => Assert.Equal("HEAD", page.Boxes.First(b => b.Kind == BoxKind.Line).Text));
        Assert.Equal(
            Enumerable.Range(1, 200).Select(n => $"#{n}"),
            laid.Pages.SelectMany(p => p.Boxes).Where(b => b.Kind == BoxKind.Line && b.Text.StartsWith('#')).Select(b => b.Text));
    }

    [Fact]
    public void Marks_and_notes_keep_to_a_column_that_is_too_narrow_for_them()
    {
        Inline[] inlines = [
            new ShapedMark(MarkShape.Hexagon, "123456", Body) { Link = LinkTarget.To("a") }, new TextRun("كلمة", Body), new ShapedMark(MarkShape.Pill, "B+", Body),
            new Anchor("a"), new MarginNote("1234567890 1234567890", Body), new Footnote("*", Body, Paragraph.Of("note", Body)), new Leader(Body), new PageReference("a", Body)];
        foreach (float width in (float[])[3, 12, 30, 90])
        {
            var laid = Lay(TextDirection.RightToLeft, new PageSection(new Frame(Paragraph.Of(inlines)) { Width = width }));
            LayoutRules.Check(laid);
            Assert.Empty(laid.Problems);
        }
    }

    [Fact]
    public void Everything_empty_makes_one_empty_page()
    {
        Component[] empties = [
            Column.Of(), Row.Of(3), new Table(), new Table { Columns = [TrackSize.Auto], Rows = [new TableRow()] }, new Paragraph(), Paragraph.Of("", Body),
            new Frame(Column.Of()), new Contents(Body), new Bar(), new WriteInLines(0, 20, new Stroke(1, Color.Black)), new Spacer(0),
            new Destination("d", Column.Of()), new KeepTogether(Column.Of()), new KeepWithNext(Column.Of())];
        foreach (var empty in empties)
        {
            var laid = Lay(TextDirection.RightToLeft, new PageSection(empty) { Header = empty, Footer = empty });
            Assert.Single(laid.Pages);
            LayoutRules.Check(laid);
        }
        LayoutRules.Check(Lay(TextDirection.LeftToRight, new PageSection(Column.Of(empties))));
        Assert.Empty(new Typesetter(fonts.Library).Lay(new PageDocument()).Pages);
    }

    [Fact]
    public void The_samples_keep_the_rules_in_both_languages()
    {
        foreach (bool arabic in (bool[])[true, false])
        {
            var laid = new Typesetter(fonts.Library).Lay(Sample.Document(arabic, sections: 8));
            LayoutRules.Check(laid);
            Assert.Empty(laid.Problems);
        }
    }

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private LaidOutDocument Lay(TextDirection direction, PageSection section) =>
        new Typesetter(fonts.Library).Lay(new PageDocument { Direction = direction, Sections = [section] });

    /// <summary>The text without what is never seen.</summary>
    private static string Letters(string text) => string.Concat(text.Where(c =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029')));
}
