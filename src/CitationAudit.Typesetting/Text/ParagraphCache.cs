using System.Runtime.CompilerServices;

namespace CitationAudit.Typesetting;

/// <summary>Shapes each paragraph once, however often it is measured and placed.</summary>
internal sealed class ParagraphCache(TextShaper shaper)
{
    private readonly Dictionary<Key, ShapedParagraph> _shaped = [];
    private readonly Dictionary<(ShapedParagraph, float, float), List<Line>> _lines = [];
    private readonly Dictionary<(ShapedParagraph, int, LineSettings), PlacedFragment> _set = [];

    public ShapedParagraph Shape(Paragraph paragraph, LayoutContext context)
    {
        var key = new Key(paragraph, context.Direction, DynamicValues(paragraph, context));
        if (!_shaped.TryGetValue(key, out var shaped))
            _shaped.Add(key, shaped = new ParagraphBuilder(shaper, context).Build(paragraph));
        return shaped;
    }

    public List<Line> Break(ShapedParagraph shaped, float width, float indent, bool balanceAll)
    {
        var key = (shaped, width, balanceAll ? -1 : indent);
        if (!_lines.TryGetValue(key, out var lines))
            _lines.Add(key, lines = shaped.Break(width, indent, balanceAll));
        return lines;
    }

    /// <summary>One line at its place across its room; passes after the first find it made.</summary>
    public PlacedFragment SetLine(ShapedParagraph shaped, Line line, LineSettings settings)
    {
        var key = (shaped, line.Start, settings);
        if (!_set.TryGetValue(key, out var set))
            _set.Add(key, set = LineSetter.Place(shaped, line, settings));
        return set;
    }

    /// <summary>What of the paragraph differs from page to page or pass to pass.</summary>
    private static string DynamicValues(Paragraph paragraph, LayoutContext context)
    {
        string values = "";
        foreach (var inline in paragraph.Inlines)
        {
            values += inline switch
            {
                PageNumber => $"{context.PageNumber} ",
                PageCount => $"{context.PageCount} ",
                PageReference r => $"{context.Pages.GetValueOrDefault(r.Destination)} ",
                _ => "",
            };
        }
        return values;
    }

    private readonly record struct Key(Paragraph Paragraph, TextDirection Direction, string Dynamic)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Paragraph, other.Paragraph) && Direction == other.Direction && Dynamic == other.Dynamic;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Paragraph), Direction, Dynamic);
    }
}
