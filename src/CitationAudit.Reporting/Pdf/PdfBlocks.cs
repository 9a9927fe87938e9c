using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>Turns the blocks of a report into components of the typesetter.</summary>
internal sealed class PdfBlocks
{
    private readonly PdfStyles _styles;
    private readonly PdfInlines _inlines;
    private readonly PdfTables _tables;
    private readonly ReportDocument _document;
    private int _headings;

    public PdfBlocks(ReportDocument document, PdfStyles styles)
    {
        (_document, _styles) = (document, styles);
        _inlines = new PdfInlines(styles, document.Tongue);
        _tables = new PdfTables(styles, _inlines);
    }

    public static TextDirection Direction(Tongue tongue) => tongue.RightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    public Typesetting.Column Set(ImmutableArray<Block> blocks) => new()
    {
        Spacing = _styles.Points(7),
        Children = [.. blocks.Select((block, at) => Introduces(blocks, at) ? new KeepWithNext(Set(block)) : Set(block))],
    };

    /// <summary>True for the small words on how to read the table that comes next: with the heading alone they would be the last on a page.</summary>
    private static bool Introduces(ImmutableArray<Block> blocks, int at) =>
        blocks[at] is TextBlock { Kind: ParagraphKind.Small } && at + 1 < blocks.Length && blocks[at + 1] is Blocks.Table;

    /// <summary>A section's title, a destination of the outline and the contents.</summary>
    public Component Title(SectionBlocks section) => new KeepWithNext(new Destination(section.Id, new Frame(new Paragraph
    {
        Inlines = _inlines.Set([new Words(section.Title)], _styles.Heading(2)),
    })
    {
        Padding = new Edges(0, _styles.AboveSection, 0, _styles.Points(3)),
        Borders = Borders.None with { Bottom = _styles.Line },
    })
    {
        Title = section.Title,
        Level = 1,
    });

    private Component Set(Block block) => block switch
    {
        Heading heading => SetHeading(heading),
        TextBlock text => Text(text),
        Margined margined => SetMargined(margined),
        Quote quote => new Directed(Direction(quote.Tongue ?? _document.Tongue), new Frame(new Paragraph
        {
            Inlines = _inlines.Set(quote.Inlines, _styles.Body, quote.Tongue),
        })
        {
            Padding = Edges.Of(_styles.Points(8), _styles.Points(1)),
            Borders = Borders.None with { Start = new Stroke(2, Color.Gray(0.6f)) },
        }),
        Note note => new Frame(Set(note.Blocks))
        {
            Padding = Edges.Of(_styles.Points(9), _styles.Points(5)),
            Borders = Edge(note.Kind),
        },
        Together together => new Typesetting.KeepTogether(Set(together.Blocks)),
        Blocks.Columns columns => new Typesetting.Row
        {
            Spacing = _styles.Points(20),
            Items = [.. columns.Parts.Select(part => new RowItem(TrackSize.Relative(part.Width), Set(part.Blocks)))],
        },
        Blocks.Table table => _tables.Set(table),
        BarChart chart => Chart(chart),
        Facts facts => SetFacts(facts),
        Figures figures => new Typesetting.Row
        {
            Spacing = _styles.Points(12),
            Items = [.. figures.Items.Select(figure => new RowItem(TrackSize.Relative(1), SetFigure(figure)))],
        },
        ItemList list => SetList(list),
        WriteIn lines => new Typesetting.KeepTogether(Typesetting.Column.Of(
            _styles.Points(2),
            Plain(lines.Label, _styles.Label),
            new WriteInLines(lines.Lines, _styles.Points(22), _styles.WriteLine))),
        Signatures signatures => new Typesetting.KeepTogether(new Typesetting.Row
        {
            Spacing = _styles.Points(18),
            Items = [.. signatures.Labels.Select(label => new RowItem(
                TrackSize.Relative(1),
                Typesetting.Column.Of(_styles.Points(2), new Spacer(_styles.Points(30)), new Rule(_styles.WriteLine), Plain(label, _styles.Small))))],
        }),
        Blocks.Contents contents => Typesetting.Column.Of(
            _styles.Points(4),
            Plain(contents.Title, _styles.Heading(3)),
            new Typesetting.Contents(_styles.Body) { MaxLevel = 1, Spacing = _styles.Points(2) }),
        _ => throw new NotSupportedException($"A block of type {block.GetType().Name} has no form in print."),
    };

    private KeepWithNext SetHeading(Heading heading)
    {
        TypeStyle style = _styles.Heading(heading.Level);
        Component paragraph = new Frame(new Paragraph
        {
            Inlines = _inlines.Set(heading.Inlines, style, heading.Tongue),
            Direction = heading.Tongue is null ? null : Direction(heading.Tongue),
        })
        {
            Padding = new Edges(0, _styles.Points(heading.Level > 2 ? 5 : 0), 0, 0),
        };
        if (heading.Level <= 2)
        {
            return new KeepWithNext(heading.Anchor is string anchor ? new Destination(anchor, paragraph) : paragraph);
        }

        string name = heading.Anchor ?? string.Create(CultureInfo.InvariantCulture, $"heading-{++_headings}");
        return new KeepWithNext(new Destination(name, paragraph) { Title = Words(heading.Inlines), Level = 2 });
    }

    private static string Words(ImmutableArray<Blocks.Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Words words => words.Text,
        Emphasis emphasis => Words(emphasis.Inlines),
        Code code => code.Text,
        _ => "",
    }));

    private Paragraph Text(TextBlock text, bool margin = false)
    {
        Tongue? tongue = text.Tongue;
        return new Paragraph
        {
            Inlines = _inlines.Set(text.Inlines, _styles.Of(text.Kind), tongue, margin),
            Direction = tongue is null ? null : Direction(tongue),
            Alignment = text.Kind is ParagraphKind.Body or ParagraphKind.Lead or ParagraphKind.Article ? Alignment.Justify : Alignment.Start,
        };
    }

    private Component SetMargined(Margined margined) => margined.Body.Kind == ParagraphKind.ArticleHeading
        ? new KeepWithNext(Beside(margined))
        : Beside(margined);

    private Directed Beside(Margined margined) => new(
        Direction(margined.Body.Tongue ?? _document.Tongue),
        new Typesetting.Row
        {
            Spacing = _styles.Points(6),
            Items =
            [
                new RowItem(TrackSize.Fixed(_styles.Points(20)), new Paragraph { Inlines = _inlines.Set(margined.Margin, _styles.Small) }),
                new RowItem(TrackSize.Relative(1), Text(margined.Body, margin: true)),
            ],
        });

    private Typesetting.KeepTogether Chart(BarChart chart)
    {
        ImmutableArray<Component>.Builder bars = ImmutableArray.CreateBuilder<Component>();
        bars.Add(new KeepWithNext(Plain(chart.Title, _styles.Label)));
        foreach (Blocks.Bar bar in chart.Bars)
        {
            Fill fill = bar.Style is MarkStyle style ? PdfMarks.Bar(style) : Fill.Solid(_styles.Primary);
            bars.Add(new Typesetting.Row
            {
                Spacing = _styles.Points(6),
                Items =
                [
                    new RowItem(TrackSize.Relative(1.25f), Plain(bar.Label, _styles.Cell)) { Vertical = VerticalAlignment.Middle },
                    new RowItem(TrackSize.Relative(1f), new Typesetting.Bar
                    {
                        Parts = [new BarPart((float)Math.Clamp(bar.Share, 0, 1), fill)],
                        Height = _styles.Points(9),
                    }) { Vertical = VerticalAlignment.Middle },
                    new RowItem(TrackSize.Relative(0.55f), Plain(bar.Value, _styles.Cell)) { Vertical = VerticalAlignment.Middle },
                ],
            });
        }

        return new Typesetting.KeepTogether(new Typesetting.Column { Spacing = _styles.Points(3), Children = bars.ToImmutable() });
    }

    private Typesetting.Table SetFacts(Facts facts) => new()
    {
        Columns = [TrackSize.Relative(1.1f), TrackSize.Relative(3.4f)],
        Rows =
        [
            .. facts.Items.Select(fact => TableRow.Of(
                Plain(fact.Name, _styles.Small),
                Value(fact.Value))),
        ],
        Style = new TableStyle { CellPadding = Edges.Of(0, _styles.Points(3)), RowRule = _styles.Hairline, Outline = null },
    };

    private Paragraph Value(ImmutableArray<Blocks.Inline> value) => new() { Inlines = _inlines.Set(value, _styles.Cell) };

    private Frame SetFigure(Figure figure) => new(Typesetting.Column.Of(
        0,
        Plain(figure.Value, _styles.Value),
        Plain(figure.Label, _styles.Small)))
    {
        Padding = new Edges(0, _styles.Points(3), 0, 0),
        Borders = Borders.None with { Top = new Stroke(2, _styles.Primary) },
    };

    private Typesetting.Column SetList(ItemList list) => new()
    {
        Spacing = _styles.Points(3),
        Children = [.. list.Items.Select((item, at) => (Component)new Typesetting.Row
        {
            Spacing = _styles.Points(5),
            Items =
            [
                new RowItem(TrackSize.Fixed(_styles.Points(list.Marker == ListMarker.Bullet ? 9 : 16)), Marker(list.Marker, at)),
                new RowItem(TrackSize.Relative(1), new Paragraph { Inlines = _inlines.Set(item, _styles.Body) }),
            ],
        })],
    };

    private Paragraph Marker(ListMarker marker, int at) => marker switch
    {
        ListMarker.Number => Plain(_document.Strings.Number(at + 1) + ".", _styles.Body),
        ListMarker.Box => new Paragraph { Inlines = _inlines.Set([new TickBox()], _styles.Body) },
        _ => Plain("•", _styles.Body),
    };

    private Borders Edge(NoteKind kind) => kind switch
    {
        NoteKind.Error => Borders.All(_styles.Hairline) with { Start = new Stroke(5, _styles.Accent) },
        NoteKind.Warning => Borders.All(_styles.Hairline) with { Start = new Stroke(2.5f, _styles.Accent) },
        _ => Borders.All(_styles.Hairline) with { Start = new Stroke(2.5f, Color.Gray(0.5f)) },
    };

    private Paragraph Plain(string text, TypeStyle style) => new() { Inlines = _inlines.Set([new Words(text)], style) };
}
