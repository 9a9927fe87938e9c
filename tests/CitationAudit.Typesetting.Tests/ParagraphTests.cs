namespace CitationAudit.Typesetting.Tests;

public sealed class ParagraphTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    private static readonly TypeStyle Body = new() { Size = 10 };
    private static readonly Color Tint = Color.Gray(0.8f);

    [Fact]
    public void Lines_end_where_all_of_them_together_are_filled_best()
    {
        // Filled one after the other, the first line would take “said” and leave the second short.
        var page = Lay(Paragraph.Of("The harbour authority said on Sunday that the terminal would open in spring.", Body), width: 130);
        Assert.Equal(["The harbour authority", "said on Sunday that the", "terminal would open in", "spring."], Probe.Lines(page).ToArray());
        Assert.Equal(["The harbour authority said"], Probe.Lines(Lay(Paragraph.Of("The harbour authority said", Body), width: 130)).ToArray());
    }

    [Fact]
    public void A_word_that_no_line_holds_is_cut_between_clusters_only()
    {
        string cluster = "e\u0301\u0323";
        var page = Lay(Paragraph.Of(string.Concat(Enumerable.Repeat(cluster, 60)), Body), width: 50);
        Assert.True(Probe.Lines(page).Length > 3);
        Assert.All(Probe.Lines(page), line => Assert.Equal(0, line.Length % cluster.Length));
    }

    [Fact]
    public void A_mark_over_part_of_an_Arabic_word_keeps_its_joins()
    {
        var whole = Lay(Paragraph.Of("المستشفى", Body), rightToLeft: true);
        var marked = Lay(Paragraph.Of(new TextRun("المس", Body), new TextRun("تش", Body with { Color = Tint }) { Highlight = new Highlight { Fill = Tint } }, new TextRun("فى", Body)), rightToLeft: true);
        Assert.Equal(Probe.Glyphs(whole).ToArray(), Probe.Glyphs(marked).ToArray());
        var tint = Assert.Single(Probe.Inks<FillInk>(marked));
        var word = Probe.Line(marked, "المستشفى").Bounds;
        Assert.InRange(tint.Ink.Area.Width, word.Width * 0.1f, word.Width * 0.5f);
        Assert.True(tint.X + tint.Ink.Area.Left > word.Left && tint.X + tint.Ink.Area.Right < word.Right);
    }

    [Fact]
    public void A_change_to_bold_inside_a_word_keeps_the_joining_forms()
    {
        var joined = Lay(Paragraph.Of(new TextRun("بيـ", Body), new TextRun("ت", Body with { Bold = true })), rightToLeft: true);
        var apart = Lay(Paragraph.Of("ت", Body with { Bold = true }), rightToLeft: true);
        Assert.NotEqual(Probe.Glyph(apart, 'ت').Glyph, Probe.Glyph(joined, 'ت').Glyph);
    }

    [Fact]
    public void Half_a_ligature_is_marked_by_half()
    {
        var sans = Body with { Font = "sans" };
        var page = Lay(Paragraph.Of(new TextRun("ل", sans), new TextRun("ا", sans) { Highlight = new Highlight { Fill = Tint } }), rightToLeft: true);
        var line = Probe.Line(page, "لا").Bounds;
        var (tint, x, _) = Assert.Single(Probe.Inks<FillInk>(page));
        Assert.Equal(line.Width / 2, tint.Area.Width, 0.01f);
        Assert.Equal(line.Left, x + tint.Area.Left, 0.01f);
    }

    [Fact]
    public void An_isolated_grade_is_not_turned_round_in_Arabic()
    {
        var page = Lay(Paragraph.Of(new TextRun("الدرجة ", Body), new TextRun("B+", Body) { Isolated = true }, new TextRun(" فقط", Body)), rightToLeft: true);
        Assert.True(Probe.Glyph(page, 'B').X < Probe.Glyph(page, '+').X);
        Assert.Equal(["الدرجة B+ فقط"], Probe.Lines(page).ToArray());
        var helped = Lay(Paragraph.Of($"الدرجة {BidiText.IsolateLeftToRight("B+")} فقط", Body), rightToLeft: true);
        Assert.True(Probe.Glyph(helped, 'B').X < Probe.Glyph(helped, '+').X);
    }

    [Fact]
    public void Brackets_are_mirrored_in_right_to_left_text()
    {
        var arabic = Lay(Paragraph.Of("(أب)", Body), rightToLeft: true);
        Assert.True(Probe.Glyph(arabic, '(').X > Probe.Glyph(arabic, ')').X);
        var latin = Lay(Paragraph.Of("(ab)", Body with { Font = "sans" }));
        Assert.True(Probe.Glyph(latin, '(').X < Probe.Glyph(latin, ')').X);
    }

    [Fact]
    public void Justified_lines_are_filled_unless_that_would_tear_them()
    {
        var prose = Lay(new Paragraph { Inlines = [new TextRun(Sample.Arabic.Prose, Body)], Alignment = Alignment.Justify }, width: 300, rightToLeft: true);
        var lines = prose.Boxes.Where(b => b.Kind == BoxKind.Line).ToList();
        Assert.All(lines.SkipLast(1), line => Assert.Equal(300, line.Bounds.Width, 0.01f));
        Assert.True(lines[^1].Bounds.Width < 290);
        Assert.All(lines, line => Assert.Equal(350, line.Bounds.Right, 0.01f));

        var torn = Lay(new Paragraph { Inlines = [new TextRun("a bb Donaudampfschifffahrtsgesellschaft", Body)], Alignment = Alignment.Justify }, width: 190);
        Assert.Equal(["a bb", "Donaudampfschifffahrtsgesellschaft"], Probe.Lines(torn).ToArray());
        Assert.True(torn.Boxes.First(b => b.Text == "a bb").Bounds.Width < 40);
    }

    [Theory]
    [InlineData(Alignment.Start, false, 50)]
    [InlineData(Alignment.End, true, 50)]
    [InlineData(Alignment.Start, true, -1)]
    [InlineData(Alignment.End, false, -1)]
    public void Start_and_end_follow_the_direction(Alignment alignment, bool rightToLeft, float left)
    {
        var page = Lay(new Paragraph { Inlines = [new TextRun("ab", Body)], Alignment = alignment }, width: 300, rightToLeft: rightToLeft);
        var bounds = Probe.Line(page, "ab").Bounds;
        if (left < 0)
            Assert.Equal(350, bounds.Right, 0.01f);
        else
            Assert.Equal(left, bounds.Left, 0.01f);
    }

    [Fact]
    public void No_line_ends_between_a_word_and_its_mark()
    {
        var mark = new ShapedMark(MarkShape.Circle, "12", Body);
        for (float width = 75; width < 150; width += 3)
        {
            var page = Lay(Paragraph.Of(new TextRun("the words of a spokesman", Body), mark, new TextRun(" and others", Body)), width);
            var circle = page.Boxes.Single(b => b.Kind == BoxKind.Drawing).Bounds;
            var line = page.Boxes.Single(b => b.Kind == BoxKind.Line && b.Text.Contains("spokesman", StringComparison.Ordinal)).Bounds;
            Assert.True(line.Contains(circle));
        }
    }

    [Fact]
    public void A_leader_pushes_what_follows_to_the_end_of_the_line()
    {
        foreach (bool rightToLeft in (bool[])[false, true])
        {
            var page = Lay(Paragraph.Of(new TextRun("Heading", Body), new Leader(Body), new TextRun("7", Body)), width: 300, rightToLeft: rightToLeft);
            Assert.Equal(300, Probe.Line(page, "Heading7").Bounds.Width, 0.01f);
            Assert.Equal(rightToLeft, Probe.Glyph(page, '7').X < Probe.Glyph(page, 'H').X);
        }
    }

    [Fact]
    public void Each_script_is_set_in_the_family_made_for_it()
    {
        var page = Lay(Paragraph.Of("Reuters قالت (رويترز) 12 😀 ☃", Body), rightToLeft: true);
        var families = Probe.Inks<GlyphInk>(page).SelectMany(i => i.Ink.Text.Select(c => (c, i.Ink.Face.Family.Name))).ToLookup(p => p.c, p => p.Name);
        Assert.Equal("source-serif", families['R'].First());
        Assert.All("ق()1", c => Assert.Equal("amiri", families[c].First()));
        Assert.Equal("emoji", families["😀"[0]].First());
        Assert.Contains(families['☃'].First(), (string[])["symbols", "symbols-2", "emoji"]);
    }

    [Fact]
    public void A_character_that_no_font_has_shows_as_a_box()
    {
        var page = Lay(Paragraph.Of("a\u1780\U00012000b", Body));
        Assert.Equal(2, Probe.Inks<MissingInk>(page).Count());
        Assert.True(Probe.Glyph(page, 'b').X - Probe.Glyph(page, 'a').X > 15);
    }

    [Fact]
    public void A_paragraph_may_find_its_direction_by_itself()
    {
        var page = Lay(new Paragraph { Inlines = [new TextRun("مرحبا abc", Body)], Direction = TextDirection.Auto }, width: 300);
        Assert.Equal(350, Probe.Line(page, "مرحبا abc").Bounds.Right, 0.01f);
    }

    [Fact]
    public void Latin_and_Arabic_cells_of_a_row_stand_on_one_line()
    {
        var page = Lay(Row.Of(5, new RowItem(TrackSize.Relative(1), Paragraph.Of("B+", Body)), new RowItem(TrackSize.Relative(1), Paragraph.Of("درجة", Body))), rightToLeft: true);
        var baselines = Probe.Inks<GlyphInk>(page).Select(i => i.Y + i.Ink.Positions[0].Y).ToList();
        Assert.Equal(baselines[0], baselines[1], 1.5f); // the Arabic letter's own offset from the baseline
    }

    private LaidOutPage Lay(Component component, float width = 300, bool rightToLeft = false)
    {
        var setup = new PageSetup { Size = new PageSize(width + 100, 800), Inner = 50, Outer = 50 };
        var document = new PageDocument
        {
            Direction = rightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Sections = [new PageSection(component) { Page = setup }],
        };
        return new Typesetter(fonts.Library).Lay(document).Pages.Single();
    }
}
