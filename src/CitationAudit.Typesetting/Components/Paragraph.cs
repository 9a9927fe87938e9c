using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>Lines of text. Breaks over pages between lines, never leaving a lonely one.</summary>
public sealed record Paragraph : Component
{
    /// <summary>What stands in the lines, in logical order.</summary>
    public ImmutableArray<Inline> Inlines { get; init; } = [];

    /// <summary>Where the lines stand; start and end follow the paragraph's own direction.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>The direction, or null for that of what it stands in.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>Room left free at the beginning of the first line, in points.</summary>
    public float FirstLineIndent { get; init; }

    /// <summary>The fewest lines that may stay behind at the foot of a page.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>The fewest lines that may go over to the next page.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>Text in one style.</summary>
    public static Paragraph Of(string text, TypeStyle style) => new() { Inlines = [new TextRun(text, style)] };

    /// <summary>Some inlines.</summary>
    public static Paragraph Of(params ReadOnlySpan<Inline> inlines) => new() { Inlines = [.. inlines] };

    internal override Placement Place(LayoutContext context, Space space) => PlaceFrom(context, space, 0);

    internal override (float Min, float Max) Widths(LayoutContext context)
    {
        var shaped = context.Paragraphs.Shape(this, context);
        return (shaped.MinWidth(), shaped.MaxWidth() + FirstLineIndent);
    }

    /// <summary>Places the lines that begin at or after a place of the text.</summary>
    internal Placement PlaceFrom(LayoutContext context, Space space, int start)
    {
        var shaped = context.Paragraphs.Shape(this, context);
        var lines = context.Paragraphs.Break(shaped, space.Width, FirstLineIndent, Alignment == Alignment.Center);
        int first = lines.FindIndex(l => l.Start >= start);
        if (first < 0)
            first = lines.Count - 1;
        int fit = shaped.LineHeight <= 0 ? lines.Count : (int)Math.Floor((space.Height + 0.01f) / shaped.LineHeight);
        int count = Count(lines.Count - first, fit, first == 0, space.IsFresh);
        if (count == 0)
            return Placement.Wrap(Rest(lines[first].Start), $"{fit} lines fit, and fewer than {Orphans} must not stay behind");
        if (fit < 1)
            context.Problems.Add($"A line of {shaped.LineHeight:0.#} pt does not fit a page's {space.Height:0.#} pt: {shaped.Text[..Math.Min(40, shaped.Text.Length)]}");

        var placed = ImmutableArray.CreateBuilder<PlacedFragment>(count);
        for (int i = 0; i < count; i++)
        {
            var line = lines[first + i];
            var settings = new LineSettings(space.Width, first + i == 0 ? FirstLineIndent : 0, Alignment);
            placed.Add(context.Paragraphs.SetLine(shaped, line, settings) with { Y = i * shaped.LineHeight });
        }
        var fragment = new Fragment { Width = space.Width, Height = count * shaped.LineHeight, Children = placed.MoveToImmutable() };
        return first + count == lines.Count
            ? Placement.Complete(fragment)
            : Placement.Partial(fragment, Rest(lines[first + count].Start), $"{lines.Count - first - count} lines do not fit");
    }

    private Component Rest(int start) => start == 0 ? this : new ParagraphRest(this, start);

    /// <summary>How many of the lines to place, so that neither page is left with fewer than it should.</summary>
    private int Count(int lines, int fit, bool isWhole, bool isFresh)
    {
        if (fit >= lines)
            return lines;
        int count = Math.Max(fit, 0);
        if (lines - count < Widows)
            count = lines - Widows;
        if (isWhole && count < Orphans)
            count = 0;
        if (count > 0 || !isFresh)
            return Math.Max(count, 0);
        // On a fresh page there is nothing to gain by waiting.
        return Math.Max(1, Math.Min(fit, lines));
    }
}
