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
        float ascent = 0, descent = 0;
        foreach (var inline in paragraph.Inlines)
            Add(inline);
        if (_text.Text.Length == 0 && paragraph.Inlines.OfType<TextRun>().FirstOrDefault() is { } empty)
        {
            // An empty line is as high as one with letters in it.
            var face = shaper.Fonts.Faces(empty.Style)[0];
            float size = empty.Style.Size * face.Family.Scale * empty.Style.LineSpacing;
            (ascent, descent) = (face.Ascent * size, face.Descent * size);
        }
        return new ShapedParagraph(_text, Direction(paragraph), ascent, descent, shaper);
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
                _text.AddBox(new Piece(leader.Style, null, null, new InlineBox(em * 1.5f, 0, 0, null)));
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
