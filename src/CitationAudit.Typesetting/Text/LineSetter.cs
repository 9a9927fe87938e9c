using System.Collections.Immutable;
using System.Text;
using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting;

/// <summary>Sets one line: orders its pieces for the eye, spreads the word spaces, and draws marks, glyphs and links.</summary>
internal sealed class LineSetter
{
    /// <summary>How much a word space may grow in a justified line, in ems; beyond that the line stays ragged.</summary>
    private const float MaxStretch = 0.42f;

    private readonly ShapedParagraph _shaped;
    private readonly Line _line;
    private readonly List<LineSegment> _segments;
    private readonly float _scale;
    private readonly float _spaceExtra;
    private readonly float _leaderWidth = -1;
    private readonly ImmutableArray<Ink>.Builder _behind = ImmutableArray.CreateBuilder<Ink>();
    private readonly ImmutableArray<Ink>.Builder _front = ImmutableArray.CreateBuilder<Ink>();
    private readonly ImmutableArray<PlacedFragment>.Builder _children = ImmutableArray.CreateBuilder<PlacedFragment>();

    private LineSetter(ShapedParagraph shaped, Line line, float room, bool justify)
    {
        _shaped = shaped;
        _line = line;
        _segments = Segments();
        // A cut inside a word may have changed its letters, so the width is measured again.
        float natural = _segments.Sum(s => s.Width);
        _scale = natural > room && natural > 0 ? Math.Max(room, 0) / natural : 1;
        float slack = room - natural;
        if (slack <= 0)
            return;
        if (_segments.FirstOrDefault(s => s.IsLeader) is { } leader)
            _leaderWidth = leader.Width + slack;
        else if (justify)
            _spaceExtra = Stretch(slack);
    }

    /// <summary>The line as a fragment that is as wide as its content, and where it begins in its room.</summary>
    public static PlacedFragment Place(ShapedParagraph shaped, Line line, LineSettings settings)
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
        return new PlacedFragment(rightToLeft ? settings.Width - fromStart - fragment.Width : fromStart, 0, fragment);
    }

    /// <summary>The line as a fragment that is as wide as its content.</summary>
    public static Fragment Set(ShapedParagraph shaped, Line line, LineSettings settings) =>
        new LineSetter(shaped, line, settings.Width - settings.Indent, settings.Alignment == Alignment.Justify && !line.IsLast).Build();

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    /// <summary>How much each word space grows, or 0 where that would tear the line.</summary>
    private float Stretch(float slack)
    {
        int spaces = 0;
        float size = 0;
        for (int i = _line.Start; i < _line.Visible; i++)
        {
            if (!IsSpace(_shaped.Text[i]))
                continue;
            spaces++;
            size = Math.Max(size, _shaped.Pieces[_shaped.PieceAt[i]].Style.Size);
        }
        return spaces > 0 && slack / spaces <= MaxStretch * size ? slack / spaces : 0;
    }

    private List<LineSegment> Segments()
    {
        var segments = new List<LineSegment>();
        for (int i = _shaped.ItemAt(_line.Start); i < _shaped.Items.Count && _shaped.Items[i].Start < _line.Visible; i++)
        {
            var item = _shaped.Items[i];
            int from = Math.Max(item.Start, _line.Start), to = Math.Min(item.End, _line.Visible);
            if (from < to)
                segments.Add(_shaped.Segment(item, from, to));
        }
        return segments;
    }

    private Fragment Build()
    {
        float x = 0;
        foreach (int index in Bidi.VisualOrder([.. _segments.Select(s => s.Item.Level)]))
            x = SetSegment(_segments[index], x);
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
            if (!BidiControls.Contains(_shaped.Text[i]) && _shaped.Text[i] is not (ParagraphText.ObjectCharacter or ParagraphText.LeaderCharacter))
                text.Append(_shaped.Text[i]);
        }
        return text.ToString();
    }

    private float SetSegment(LineSegment segment, float x)
    {
        var (item, from, to, glyphs, natural) = segment;
        if (item.Box is { } box)
            return SetBox(item, box, x);
        var advances = new float[natural.Length];
        float width = 0;
        for (int i = 0; i < advances.Length; i++)
        {
            advances[i] = natural[i] * _scale + (IsSpace(_shaped.Text[from + i]) ? _spaceExtra : 0);
            width += advances[i];
        }
        Decorate(item, from, advances, x);
        SetGlyphs(item, glyphs, to, x);
        return x + width;
    }

    private float SetBox(ShapedItem item, InlineBox box, float x)
    {
        float width = box.Width * _scale;
        if (box.Fragment is { } fragment)
        {
            var placed = _scale < 1 ? fragment.Scaled(_scale) : fragment;
            float y = _shaped.Ascent - box.Ascent + (fragment.Height - placed.Height) / 2;
            _children.Add(new PlacedFragment(x, y, placed));
            if (_shaped.Pieces[_shaped.PieceAt[item.Start]].Link is { } link)
                _front.Add(new LinkInk(new Rect(x, y, width, placed.Height), link));
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
    private void Decorate(ShapedItem item, int from, float[] advances, float x)
    {
        float done = 0, width = advances.Sum();
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

    private void SetGlyphs(ShapedItem item, GlyphRun glyphs, int to, float x)
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
                _front.Add(new GlyphInkBuilder(_shaped.Text, glyphs, pens, baseline, _scale).Build(item, face, color, i, end, to));
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
