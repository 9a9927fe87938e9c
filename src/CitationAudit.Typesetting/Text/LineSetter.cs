using System.Collections.Immutable;
using System.Text;
using CitationAudit.Typesetting.Unicode;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Sets one line: orders its pieces for the eye, spreads the word spaces, and draws marks, glyphs and links.</summary>
internal sealed class LineSetter
{
    /// <summary>How much a word space may grow in a justified line, in ems; beyond that the line stays ragged.</summary>
    private const float MaxStretch = 0.42f;

    private readonly ShapedParagraph _shaped;
    private readonly Line _line;
    private readonly float _scale;
    private readonly float _spaceExtra;
    private readonly float _leaderWidth;
    private readonly ImmutableArray<Ink>.Builder _behind = ImmutableArray.CreateBuilder<Ink>();
    private readonly ImmutableArray<Ink>.Builder _front = ImmutableArray.CreateBuilder<Ink>();
    private readonly ImmutableArray<PlacedFragment>.Builder _children = ImmutableArray.CreateBuilder<PlacedFragment>();

    private LineSetter(ShapedParagraph shaped, Line line, float room, bool justify)
    {
        _shaped = shaped;
        _line = line;
        _scale = line.Width > room && line.Width > 0 ? Math.Max(room, 0) / line.Width : 1;
        float slack = room - line.Width * _scale;
        _leaderWidth = -1;
        if (Leader() is { } leader && slack > 0)
        {
            _leaderWidth = leader.Width + slack;
        }
        else if (justify && slack > 0)
        {
            int spaces = 0;
            float size = 0;
            for (int i = line.Start; i < line.Visible; i++)
            {
                if (!IsSpace(shaped.Text[i]))
                    continue;
                spaces++;
                size = Math.Max(size, shaped.Pieces[shaped.PieceAt[i]].Style.Size);
            }
            if (spaces > 0 && slack / spaces <= MaxStretch * size)
                _spaceExtra = slack / spaces;
        }
    }

    /// <summary>The line as a fragment that is as wide as its content, and where it begins in its room.</summary>
    public static PlacedFragment Place(ShapedParagraph shaped, Line line, LineSettings settings, float y)
    {
        var fragment = Set(shaped, line, settings);
        float slack = Math.Max(0, settings.Width - settings.Indent - fragment.Width);
        bool rightToLeft = shaped.BaseLevel == 1;
        float fromStart = settings.Indent + settings.Alignment switch
        {
            Alignment.Center => slack / 2,
            Alignment.End => slack,
            _ => 0,
        };
        return new PlacedFragment(rightToLeft ? settings.Width - fromStart - fragment.Width : fromStart, y, fragment);
    }

    /// <summary>The line as a fragment that is as wide as its content.</summary>
    public static Fragment Set(ShapedParagraph shaped, Line line, LineSettings settings) =>
        new LineSetter(shaped, line, settings.Width - settings.Indent, settings.Alignment == Alignment.Justify && !line.IsLast).Build();

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    private InlineBox? Leader() =>
        _shaped.Items.FirstOrDefault(i => i.Box is { Fragment: null, Width: > 0 } && i.Start >= _line.Start && i.Start < _line.Visible)?.Box;

    private Fragment Build()
    {
        var segments = new List<(ShapedItem Item, int From, int To)>();
        foreach (var item in _shaped.Items)
        {
            int from = Math.Max(item.Start, _line.Start), to = Math.Min(item.End, _line.Visible);
            if (from < to)
                segments.Add((item, from, to));
        }
        var levels = segments.Select(s => s.Item.Level).ToArray();
        float x = 0;
        foreach (int index in Bidi.VisualOrder(levels))
            x = SetSegment(segments[index].Item, segments[index].From, segments[index].To, x);
        var points = _shaped.Points.Where(p => p.Place >= _line.Start && (p.Place < _line.End || p.Place == _line.End && _line.End == _shaped.Text.Length)).ToList();
        return new Fragment
        {
            Width = x,
            Height = _shaped.LineHeight,
            Baseline = _shaped.Ascent,
            Kind = BoxKind.Line,
            Text = VisibleText(_line.Start, _line.Visible),
            Inks = [.. _behind, .. _front],
            Children = _children.ToImmutable(),
            Destinations = [.. points.Select(p => p.Source).OfType<Anchor>().Select(a => a.Name)],
            MarginNotes = [.. points.Select(p => p.Source).OfType<MarginNote>()],
            Footnotes = [.. points.Select(p => p.Source).OfType<Footnote>().Select(f => f.Note)],
        };
    }

    private string VisibleText(int from, int to)
    {
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; i++)
        {
            if (!BidiControls.Contains(_shaped.Text[i]) && _shaped.Text[i] != ParagraphText.ObjectCharacter)
                text.Append(_shaped.Text[i]);
        }
        return text.ToString();
    }

    private float SetSegment(ShapedItem item, int from, int to, float x)
    {
        if (item.Box is { } box)
            return SetBox(item, box, x);
        var glyphs = _shaped.GlyphsOf(item, from, to);
        var advances = new float[to - from];
        if (from == item.Start && to == item.End || ReferenceEquals(glyphs, item.Glyphs))
            Array.Copy(_shaped.Advances, from, advances, 0, advances.Length);
        else
            ShapedParagraph.Distribute(Shifted(glyphs, from), 0, to - from, advances, _shaped.Text[from..to]);
        float width = 0;
        for (int i = 0; i < advances.Length; i++)
        {
            advances[i] *= _scale;
            if (IsSpace(_shaped.Text[from + i]))
                advances[i] += _spaceExtra;
            width += advances[i];
        }
        Decorate(item, from, advances, x, width);
        SetGlyphs(item, glyphs, from, to, x);
        return x + width;
    }

    private static GlyphRun Shifted(GlyphRun glyphs, int from) =>
        glyphs with { Clusters = Array.ConvertAll(glyphs.Clusters, c => c - from) };

    private float SetBox(ShapedItem item, InlineBox box, float x)
    {
        float width = box.Width * _scale;
        if (box.Fragment is { } fragment)
        {
            _children.Add(new PlacedFragment(x, _shaped.Ascent - box.Ascent, fragment));
            if (_shaped.Pieces[_shaped.PieceAt[item.Start]].Link is { } link)
                _front.Add(new LinkInk(new Rect(x, _shaped.Ascent - box.Ascent, width, fragment.Height), link));
        }
        else if (box.Width > 0 && _leaderWidth > 0)
        {
            width = _leaderWidth;
            var style = _shaped.Pieces[_shaped.PieceAt[item.Start]].Style;
            float gap = style.Size * 0.4f;
            if (width > 3 * gap)
                _front.Add(new UnderlineInk(x + gap, x + width - gap, _shaped.Ascent - style.Size * 0.06f, Underline.Dotted, style.Color, style.Size));
        }
        return x + width;
    }

    /// <summary>Tints, lines and links, one for each run of one piece.</summary>
    private void Decorate(ShapedItem item, int from, float[] advances, float x, float width)
    {
        float done = 0;
        for (int i = 0; i < advances.Length;)
        {
            int piece = _shaped.PieceAt[from + i], end = i;
            float run = 0;
            while (end < advances.Length && _shaped.PieceAt[from + end] == piece)
                run += advances[end++];
            float left = item.IsRightToLeft ? x + width - done - run : x + done;
            var (style, link, highlight, _) = _shaped.Pieces[piece];
            if (highlight?.Fill is { } fill && run > 0)
                _behind.Add(new FillInk(new Rect(left, _shaped.LineHeight * 0.04f, run, _shaped.LineHeight * 0.92f), Fill.Solid(fill)));
            if (highlight is { Underline: not Underline.None } && run > 0)
            {
                float y = _shaped.Ascent + Math.Min(style.Size * 0.24f, _shaped.Descent * 0.6f);
                _behind.Add(new UnderlineInk(left, left + run, y, highlight.Underline, highlight.UnderlineColor, style.Size));
            }
            if (link is not null && run > 0)
                _front.Add(new LinkInk(new Rect(left, 0, run, _shaped.LineHeight), link));
            done += run;
            i = end;
        }
    }

    private void SetGlyphs(ShapedItem item, GlyphRun glyphs, int from, int to, float x)
    {
        float baseline = _shaped.Ascent - item.Rise;
        var pens = new float[glyphs.Count + 1];
        pens[0] = x;
        for (int i = 0; i < glyphs.Count; i++)
        {
            bool lastOfSpace = IsSpace(_shaped.Text[glyphs.Clusters[i]]) && (i + 1 == glyphs.Count || glyphs.Clusters[i + 1] != glyphs.Clusters[i]);
            pens[i + 1] = pens[i] + glyphs.Advances[i] * _scale + (lastOfSpace ? _spaceExtra : 0);
        }
        for (int i = 0; i < glyphs.Count;)
        {
            if (BidiControls.Contains(_shaped.Text[glyphs.Clusters[i]]))
            {
                i++;
                continue;
            }
            var color = ColorAt(glyphs.Clusters[i]);
            int end = i;
            while (end < glyphs.Count && ColorAt(glyphs.Clusters[end]) == color && !BidiControls.Contains(_shaped.Text[glyphs.Clusters[end]]))
                end++;
            if (item.Face is { } face)
                _front.Add(new GlyphInkBuilder(_shaped.Text, glyphs, pens, baseline, _scale).Build(face, item.Size * _scale, color, i, end, to));
            else
                AddMissing(item, pens, i, end, baseline, color);
            i = end;
        }
    }

    private Color ColorAt(int place) => _shaped.Pieces[_shaped.PieceAt[place]].Style.Color;

    private void AddMissing(ShapedItem item, float[] pens, int from, int to, float baseline, Color color)
    {
        float size = item.Size * _scale;
        for (int i = from; i < to; i++)
            _front.Add(new MissingInk(new Rect(pens[i] + size * 0.06f, baseline - size * 0.66f, size * 0.5f, size * 0.68f), color));
    }
}
