using CitationAudit.Typesetting.Unicode;

namespace CitationAudit.Typesetting;

/// <summary>Makes a paragraph's inlines into text and shapes it.</summary>
internal sealed class ParagraphBuilder(TextShaper shaper, LayoutContext context)
{
    /// <summary>Size of a footnote's mark as a part of the text's.</summary>
    private const float FootnoteScale = 0.66f;

    private readonly ParagraphText _text = new();

    public ShapedParagraph Build(Paragraph paragraph)
    {
        foreach (var inline in paragraph.Inlines)
            Add(inline);
        var styles = _text.Pieces.Select(p => p.Style);
        if (_text.Pieces.Count == 0)
            styles = paragraph.Inlines.OfType<TextRun>().Take(1).Select(r => r.Style);
        var (ascent, descent) = Strut(styles);
        return new ShapedParagraph(_text, Direction(paragraph), ascent, descent, shaper);
    }

    /// <summary>
    /// The least height of a line: that of the script which the text around it is in, so that Latin codes and Arabic words stand
    /// on one line across the cells of a row, and an empty line is as high as a full one.
    /// </summary>
    private (float Ascent, float Descent) Strut(IEnumerable<TypeStyle> styles)
    {
        string script = context.IsRightToLeft ? "Arab" : "Latn";
        float ascent = 0, descent = 0;
        // Raised letters are small and stand within the height of the others.
        foreach (var style in styles.Where(s => s.Rise == 0).Distinct())
        {
            var faces = shaper.Fonts.Faces(style);
            var face = faces.FirstOrDefault(f => !f.IsFallback && f.Family.Scripts.Contains(script)) ?? faces[0];
            float size = style.Size * face.Family.Scale * style.LineSpacing;
            ascent = Math.Max(ascent, face.Ascent * size);
            descent = Math.Max(descent, face.Descent * size);
        }
        return (ascent, descent);
    }

    private TextDirection Direction(Paragraph paragraph)
    {
        var wanted = paragraph.Direction ?? context.Direction;
        if (wanted != TextDirection.Auto)
            return wanted;
        return Bidi.ParagraphLevel(_text.Text) switch
        {
            0 => TextDirection.LeftToRight,
            1 => TextDirection.RightToLeft,
            _ => context.Direction,
        };
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                _text.Add(new Piece(run.Style, run.Link, run.Highlight, null), run.Text, run.Isolated);
                break;
            case LineFeed:
                _text.Add(new Piece(LastStyle(), null, null, null), "\n", isolated: false);
                break;
            case PageNumber number:
                AddNumber(number.Style, context.PageNumber, null);
                break;
            case PageCount count:
                AddNumber(count.Style, context.PageCount, null);
                break;
            case PageReference reference:
                int page = context.Pages.GetValueOrDefault(reference.Destination);
                AddNumber(reference.Style, page == 0 ? null : page, LinkTarget.To(reference.Destination));
                break;
            case Leader leader:
                float em = leader.Style.Size;
                _text.AddLeader(new Piece(leader.Style, null, null, new InlineBox(em * 1.5f, 0, 0, null)));
                break;
            case ShapedMark mark:
                _text.Glue();
                _text.AddBox(new Piece(mark.Style, mark.Link, null, ShapedMarkBox.Make(mark, shaper, context)));
                break;
            case Footnote note:
                _text.Glue();
                _text.AddPoint(note);
                var small = note.Style with { Size = note.Style.Size * FootnoteScale, Rise = note.Style.Size * 0.36f };
                _text.Add(new Piece(small, null, null, null), note.Mark, isolated: true);
                break;
            case Anchor or MarginNote:
                _text.AddPoint(inline);
                break;
            default:
                throw new NotSupportedException($"The inline {inline.GetType().Name} cannot be set.");
        }
    }

    private void AddNumber(TypeStyle style, int? value, LinkTarget? link) =>
        _text.Add(new Piece(style, link, null, null), context.Number(value), isolated: true);

    private TypeStyle LastStyle() => _text.Pieces.Count > 0 ? _text.Pieces[^1].Style : new TypeStyle();
}
