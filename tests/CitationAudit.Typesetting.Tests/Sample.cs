using System.Text;

namespace CitationAudit.Typesetting.Tests;

/// <summary>A document that uses everything, in Arabic and English, with texts of the project's own.</summary>
internal static class Sample
{
    public static readonly Color Ink = Color.FromHex("#202028");
    public static readonly Color Accent = Color.FromHex("#123A6B");
    public static readonly Color Tint = Color.Gray(0.88f);

    public static readonly TypeStyle Body = new() { Size = 10.5f, Color = Ink };
    public static readonly TypeStyle Bold = Body with { Bold = true };
    public static readonly TypeStyle Small = new() { Font = "sans", Size = 8, Color = Color.Gray(0.3f) };
    public static readonly TypeStyle Label = new() { Font = "sans", Size = 9, Color = Ink };
    public static readonly TypeStyle Heading = new() { Size = 16, Bold = true, Color = Accent };
    public static readonly TypeStyle Title = new() { Size = 26, Bold = true, Color = Accent };

    public static PageDocument Document(bool arabic, int sections = 3)
    {
        var words = arabic ? Arabic : English;
        var body = new List<Component>
        {
            Paragraph.Of(words.Title, Title),
            new Spacer(4),
            new Rule(new Stroke(1.2f, Accent)),
            new Spacer(10),
            new Contents(Body),
            new Spacer(12),
            Marked(words),
            new Spacer(8),
            Ledger(words, 12),
            new Spacer(12),
            Chart(words),
            new Spacer(12),
            Worksheet(words),
        };
        for (int i = 1; i <= sections; i++)
        {
            body.Add(new Spacer(14));
            body.Add(new KeepWithNext(new Destination($"section-{i}", Paragraph.Of($"{words.Section} {i}", Heading)) { Title = $"{words.Section} {i}" }));
            body.Add(new Spacer(4));
            for (int k = 0; k < 4; k++)
            {
                body.Add(new Paragraph { Inlines = [new TextRun(words.Prose, Body)], Alignment = Alignment.Justify });
                body.Add(new Spacer(5));
            }
        }
        return new PageDocument
        {
            Info = new DocumentInfo { Title = words.Title, Author = "Desk", Language = arabic ? "ar" : "en", Creator = "Sample", Created = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) },
            Direction = arabic ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Digits = arabic ? DigitStyle.ArabicIndic : DigitStyle.Western,
            Attachment = new Attachment("audit.json", "application/json", [.. Encoding.UTF8.GetBytes("{\"statements\":[]}")]) { Description = words.Title },
            Sections = [new PageSection(new Column { Children = [.. body] })
            {
                Header = Row.Of(8, new RowItem(TrackSize.Relative(1), Paragraph.Of(words.Title, Small)), new RowItem(TrackSize.Auto, Paragraph.Of("CitationAudit", Small))),
                Footer = new Paragraph
                {
                    Alignment = Alignment.Center,
                    Inlines = [new TextRun(words.Page + " ", Small), new PageNumber(Small), new TextRun(" " + words.Of + " ", Small), new PageCount(Small)],
                },
            }],
        };
    }

    private static Paragraph Marked(Words words)
    {
        Inline Mark(int n, MarkShape shape, Pattern pattern = Pattern.Solid) => new ShapedMark(shape, n.ToString(System.Globalization.CultureInfo.InvariantCulture), Body)
        {
            Fill = new Fill(Color.White, pattern, Color.Gray(0.7f)),
            Scale = 1.05f,
            Link = LinkTarget.To($"row-{n}"),
        };
        return new Paragraph
        {
            Alignment = Alignment.Justify,
            Inlines = [
                new TextRun(words.MarkedBefore, Body),
                new TextRun(words.MarkedSpan, Body) { Highlight = new Highlight { Fill = Tint, Underline = Underline.Solid } },
                Mark(1, MarkShape.Circle), new MarginNote(words.Digits[0], Small),
                new TextRun(words.MarkedBetween, Body),
                new TextRun(words.PartOfWord, Body with { Color = Color.FromHex("#8B0000") }) { Highlight = new Highlight { Fill = Tint, Underline = Underline.Wavy } },
                new TextRun(words.RestOfWord, Body),
                Mark(2, MarkShape.Diamond), Mark(3, MarkShape.Triangle), Mark(12, MarkShape.Hexagon), Mark(5, MarkShape.Ring), Mark(6, MarkShape.DoubleSquare),
                Mark(7, MarkShape.Square), Mark(8, MarkShape.InvertedTriangle), Mark(9, MarkShape.Pentagon), Mark(10, MarkShape.DashedCircle), Mark(11, MarkShape.Circle),
                new MarginNote(words.Digits[1], Small),
                new TextRun(words.Grade, Body),
                new TextRun("B+", Bold) { Isolated = true },
                new TextRun(words.MarkedAfter, Body),
                new Footnote(words.Digits[0], Body, Paragraph.Of($"{words.Digits[0]} {words.Note}", Small)),
                new TextRun(" example.org/report-12", Body with { Color = Accent }) { Link = LinkTarget.ToUri("https://example.org/report-12"), Isolated = true },
                new TextRun(" 😀 ☎ \u0F00.", Body),
            ],
        };
    }

    private static Table Ledger(Words words, int rows) => new()
    {
        Columns = [TrackSize.Auto, TrackSize.Relative(1), TrackSize.Fixed(60), TrackSize.Auto],
        Header = [TableRow.Of([.. words.Heads.Select(h => (Component)Paragraph.Of(h, Label with { Bold = true }))]) with { Fill = Fill.Solid(Tint) }],
        Rows = [.. Enumerable.Range(1, rows).Select(n => TableRow.Of(
            Paragraph.Of(new ShapedMark(MarkShape.Circle, n.ToString(System.Globalization.CultureInfo.InvariantCulture), Label)),
            Paragraph.Of(words.Cells[n % words.Cells.Length], Label),
            Paragraph.Of(new TextRun(n % 2 == 0 ? "B+ / C−" : "A", Label) { Isolated = true }),
            Paragraph.Of(new PageReference("section-1", Label))) with { Destination = $"row-{n}" })],
        Style = new TableStyle { RowRule = new Stroke(0.5f, Color.Gray(0.6f)), HeaderRule = new Stroke(1, Ink), Outline = new Stroke(0.8f, Ink), ColumnRule = new Stroke(0.3f, Color.Gray(0.7f)), Stripe = Fill.Solid(Color.Gray(0.96f)) },
    };

    private static KeepTogether Chart(Words words)
    {
        var patterns = Enum.GetValues<Pattern>();
        var rows = patterns.Select((p, i) => (Component)Row.Of(
            8,
            new RowItem(TrackSize.Fixed(110), Paragraph.Of(words.Cells[i % words.Cells.Length], Label)) { Vertical = VerticalAlignment.Middle },
            new RowItem(TrackSize.Relative(1), Bar.Of((8 - i) / 10f, new Fill(Color.Gray(0.95f), p, Color.Gray(0.3f)))) { Vertical = VerticalAlignment.Middle },
            new RowItem(TrackSize.Fixed(30), Paragraph.Of(new TextRun($"{(8 - i) * 10}%", Label) { Isolated = true })) { Vertical = VerticalAlignment.Middle }));
        return new KeepTogether(new Frame(new Column { Children = [.. rows], Spacing = 2 }) { Padding = Edges.All(8), Borders = Borders.All(new Stroke(0.8f, Color.Gray(0.4f))), Radius = 5 });
    }

    private static Frame Worksheet(Words words) => new(Column.Of(
        4,
        Paragraph.Of(new ShapedMark(MarkShape.Square, "", Body), new TextRun(" " + words.Question, Body)),
        new WriteInLines(3, 22, new Stroke(0.5f, Color.Gray(0.5f)))))
    {
        Padding = new Edges(10, 6, 10, 6),
        Borders = new Borders(new Stroke(3, Accent), null, null, null),
        Fill = Fill.Solid(Color.Gray(0.97f)),
    };

    internal sealed record Words(
        string Title, string Section, string Prose, string MarkedBefore, string MarkedSpan, string MarkedBetween, string PartOfWord, string RestOfWord,
        string Grade, string MarkedAfter, string Note, string[] Digits, string[] Heads, string[] Cells, string Question, string Page, string Of);

    public static readonly Words English = new(
        "Who says so: an audit of sourcing", "Section",
        "The harbour authority said on Sunday that the new terminal would open in the spring, while two dockers' unions, citing a safety report that was shown to this newspaper but not published, warned that the cranes had failed their tests three times since 2019. A spokesman declined to say when the next inspection would take place, and the company that built the cranes did not answer questions.",
        "The spokesman said ", "growth reached 3.5% in 2025", " while صحيفة الميناء reported that the ", "under", "standing", " was weak (grade ", "), “by our count”", "The count is that of the harbour office.",
        ["1", "2"], ["No.", "Who says so", "Grade", "Page"],
        ["The harbour authority, in a written statement", "Two union officials who asked not to be named because they feared for their jobs", "A report of the safety board (2019)", "Observers"],
        "Underline every source in the text. Who is not named?", "Page", "of");

    public static readonly Words Arabic = new(
        "من يقول ذلك: تدقيق في إسناد المقال", "القسم",
        "قالت هيئة الميناء يوم الأحد إن المحطة الجديدة ستُفتتح في الربيع، فيما حذّرت نقابتان لعمال الأرصفة، استنادًا إلى تقرير عن السلامة اطّلعت عليه الصحيفة ولم يُنشر، من أن الرافعات أخفقت في اختباراتها ثلاث مرات منذ عام 2019. وامتنع متحدث باسم الهيئة عن تحديد موعد التفتيش المقبل، ولم تردّ الشركة التي صنعت الرافعات على الأسئلة التي وُجّهت إليها.",
        "قال المتحدث باسم الوزارة إن «", "نسبة النمو بلغت 3.5% في عام 2025", "»، فيما ذكرت Harbour Times أن ", "المستش", "فى", " أُغلق (الدرجة ", ") وفق “ما أُحصي”", "الإحصاء منقول عن مكتب الميناء.",
        ["١", "٢"], ["رقم", "من يقول ذلك", "الدرجة", "الصفحة"],
        ["هيئة الميناء في بيان مكتوب", "مسؤولان نقابيان طلبا عدم ذكر اسميهما خوفًا على عملهما في المرفأ", "تقرير مجلس السلامة (2019)", "مراقبون"],
        "ضع خطًّا تحت كل مصدر في النص. من منها لم يُسمَّ؟", "صفحة", "من");
}
