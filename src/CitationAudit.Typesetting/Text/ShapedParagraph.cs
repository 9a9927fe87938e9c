using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting;

/// <summary>A paragraph after shaping: independent of the width that it will be set to.</summary>
internal sealed class ShapedParagraph
{
    private readonly bool[] _boundaries;
    private readonly LineBreakOpportunity[] _opportunities;
    private readonly TextShaper _shaper;

    public ShapedParagraph(ParagraphText source, TextDirection direction, float strutAscent, float strutDescent, TextShaper shaper)
    {
        _shaper = shaper;
        Text = source.Text;
        PieceAt = source.PieceAt;
        Pieces = source.Pieces;
        Points = source.Points;
        BaseLevel = direction == TextDirection.RightToLeft ? (byte)1 : (byte)0;
        var levels = Bidi.Levels(Text, BaseLevel);
        for (int i = 0; i < levels.Length; i++)
        {
            if (Text[i] == ParagraphText.LeaderCharacter)
                levels[i] = BaseLevel; // L1
        }
        Items = Itemizer.Items(Text, PieceAt, Pieces, levels, shaper.Fonts);
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Box is null)
                Items[i] = Items[i] with { Glyphs = shaper.Shape(Text, Items[i], inContext: true) };
        }
        _boundaries = GraphemeBreaker.Boundaries(Text);
        // A box is like a letter to the line breaker: it holds to the word that it touches.
        _opportunities = LineBreaker.Opportunities(Text.Replace(ParagraphText.ObjectCharacter, 'x'));
        foreach (int place in source.Glued)
            _opportunities[place] = _opportunities[place] == LineBreakOpportunity.Mandatory ? LineBreakOpportunity.Mandatory : LineBreakOpportunity.None;
        Advances = MeasureCharacters();
        Prefix = new float[Text.Length + 1];
        for (int i = 0; i < Text.Length; i++)
            Prefix[i + 1] = Prefix[i] + Advances[i];
        (Ascent, Descent) = (strutAscent, strutDescent);
        foreach (var item in Items)
            Extend(item);
    }

    public string Text { get; }

    public int[] PieceAt { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    public IReadOnlyList<(int Place, Inline Source)> Points { get; }

    public byte BaseLevel { get; }

    public List<ShapedItem> Items { get; }

    /// <summary>The room of each UTF-16 unit; the letters of a ligature share its width.</summary>
    public float[] Advances { get; }

    public float[] Prefix { get; }

    /// <summary>How far every line reaches above its baseline.</summary>
    public float Ascent { get; private set; }

    /// <summary>How far every line reaches below its baseline.</summary>
    public float Descent { get; private set; }

    public float LineHeight => Ascent + Descent;

    /// <summary>Width of the widest line if only forced breaks end lines.</summary>
    public float MaxWidth()
    {
        float widest = 0;
        int start = 0;
        for (int i = 1; i <= Text.Length; i++)
        {
            if (_opportunities[i] != LineBreakOpportunity.Mandatory)
                continue;
            widest = Math.Max(widest, Prefix[VisibleEnd(start, i)] - Prefix[start]);
            start = i;
        }
        return widest;
    }

    /// <summary>Width of the widest stretch that no line may end in.</summary>
    public float MinWidth()
    {
        float widest = 0;
        int start = 0;
        for (int i = 1; i <= Text.Length; i++)
        {
            if (_opportunities[i] == LineBreakOpportunity.None)
                continue;
            widest = Math.Max(widest, Prefix[VisibleEnd(start, i)] - Prefix[start]);
            start = i;
        }
        return widest;
    }

    /// <summary>Breaks into lines. An empty paragraph has one empty line.</summary>
    public List<Line> Break(float width, float firstIndent, bool balanceAll)
    {
        var lines = new List<Line>();
        int start = 0;
        float first = Math.Max(0, width - firstIndent);
        for (int i = 1; i <= Text.Length; i++)
        {
            if (_opportunities[i] != LineBreakOpportunity.Mandatory)
                continue;
            lines.AddRange(BreakStretch(start, i, first, width, balanceAll));
            start = i;
            first = width;
        }
        if (lines.Count == 0 || Text.Length > 0 && Itemizer.IsLineEnd(Text[^1]))
            lines.Add(new Line(Text.Length, Text.Length, Text.Length, 0, true));
        return lines;
    }

    /// <summary>The index of the item that holds a place of the text.</summary>
    public int ItemAt(int place)
    {
        int low = 0, high = Items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Items[middle].End > place)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>A part of an item; its glyphs are shaped anew where the cut would change them.</summary>
    public LineSegment Segment(ShapedItem item, int from, int to)
    {
        if (item.Box is null && !((from == item.Start || item.Glyphs.IsSafeCut(from)) && (to == item.End || item.Glyphs.IsSafeCut(to))))
        {
            var cut = _shaper.Shape(Text, item with { Start = from, End = to }, inContext: false);
            var advances = new float[to - from];
            Distribute(cut, from, to, advances, Text);
            return new LineSegment(item, from, to, cut, advances);
        }
        return new LineSegment(item, from, to, item.Glyphs.Slice(from, to), Advances[from..to]);
    }

    private List<Line> BreakStretch(int start, int end, float firstWidth, float width, bool balanceAll)
    {
        var breaks = new List<int> { start };
        var emergency = new List<bool> { false };
        var visible = new List<int> { start };
        for (int i = start + 1; i <= end; i++)
        {
            if (i < end && _opportunities[i] == LineBreakOpportunity.None)
                continue;
            int from = breaks[^1], seen = VisibleEnd(from, i);
            if (Prefix[seen] - Prefix[from] > Math.Min(firstWidth, width))
            {
                for (int k = from + 1; k < seen; k++)
                {
                    if (_boundaries[k] && Advances[k] > 0)
                        Add(k, k, true);
                }
            }
            Add(i, Math.Max(seen, breaks[^1]), false);
        }
        return LineFitter.Fit(breaks, emergency, visible, Prefix, firstWidth, width, balanceAll);

        void Add(int place, int seen, bool cuts)
        {
            breaks.Add(place);
            visible.Add(seen);
            emergency.Add(cuts);
        }
    }

    /// <summary>Where the white space before a place begins.</summary>
    private int VisibleEnd(int start, int end)
    {
        while (end > start && (Text[end - 1] == ' ' || Itemizer.IsLineEnd(Text[end - 1]) || BidiControls.Contains(Text[end - 1])))
            end--;
        // A closing isolate behind a letter stays with it; it has no width, so either is right.
        return end;
    }

    private float[] MeasureCharacters()
    {
        var result = new float[Text.Length];
        foreach (var item in Items)
        {
            if (item.Box is { } box)
                result[item.Start] = box.Width;
            else
                Distribute(item.Glyphs, item.Start, item.End, result.AsSpan(item.Start, item.End - item.Start), Text);
        }
        return result;
    }

    /// <summary>Gives each cluster's width to its letters in equal parts, combining marks getting none.</summary>
    private static void Distribute(GlyphRun glyphs, int start, int end, Span<float> advances, string text)
    {
        Span<float> widths = new float[end - start];
        Span<bool> begins = new bool[end - start];
        for (int i = 0; i < glyphs.Count; i++)
        {
            widths[glyphs.Clusters[i] - start] += glyphs.Advances[i];
            begins[glyphs.Clusters[i] - start] = true;
        }
        for (int from = 0; from < widths.Length;)
        {
            int to = from + 1;
            while (to < widths.Length && !begins[to])
                to++;
            int letters = 0;
            for (int i = from; i < to; i++)
                letters += IsLetterStart(text, start + i, start + from) ? 1 : 0;
            for (int i = from; i < to; i++)
                advances[i] = IsLetterStart(text, start + i, start + from) ? widths[from] / letters : 0;
            from = to;
        }
    }

    private static bool IsLetterStart(string text, int i, int from)
    {
        if (i == from)
            return true;
        var data = CharacterData.Instance;
        return !char.IsLowSurrogate(text[i]) && !data.IsCombining(text[i]) && !data.IsDefaultIgnorable(text[i]);
    }

    private void Extend(ShapedItem item)
    {
        if (item.Box is { } box)
        {
            Ascent = Math.Max(Ascent, box.Ascent);
            Descent = Math.Max(Descent, box.Descent);
        }
        else if (item.Face is { IsFallback: false } face && (item.Rise == 0 || Ascent <= 0))
        {
            float spacing = Pieces[PieceAt[item.Start]].Style.LineSpacing * item.Size;
            Ascent = Math.Max(Ascent, face.Ascent * spacing);
            Descent = Math.Max(Descent, face.Descent * spacing);
        }
    }
}
