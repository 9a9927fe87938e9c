using System.Collections.Immutable;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>Turns the inlines of a report into those of the typesetter.</summary>
/// <param name="styles">The report's type.</param>
/// <param name="report">The report's language.</param>
internal sealed class PdfInlines(PdfStyles styles, Tongue report)
{
    // A no-break space: what a gap to write in is made of.
    private const char Blank = '\u00A0';

    private const string ZeroWidthSpace = "\u200B";

    /// <param name="inlines">The inlines.</param>
    /// <param name="style">The style of the paragraph.</param>
    /// <param name="around">The paragraph's language; null for the report's.</param>
    /// <param name="margin">Whether numbers that lead to the ledger stand in the margin too.</param>
    public ImmutableArray<Typesetting.Inline> Set(ImmutableArray<Blocks.Inline> inlines, TypeStyle style, Tongue? around = null, bool margin = false)
    {
        ImmutableArray<Typesetting.Inline>.Builder set = ImmutableArray.CreateBuilder<Typesetting.Inline>();
        Tongue tongue = around ?? report;
        Add(inlines, new Setting(style with { Language = tongue.Code }, tongue, null, margin), set);
        return set.ToImmutable();
    }

    /// <summary>The tongue of a text that is nothing but words of one.</summary>
    public static Tongue? TongueOf(ImmutableArray<Blocks.Inline> inlines)
    {
        Tongue? tongue = null;
        foreach (Blocks.Inline inline in inlines)
        {
            Tongue? own = inline switch
            {
                Words words => words.Tongue,
                Emphasis emphasis => TongueOf(emphasis.Inlines),
                Blocks.Link link => TongueOf(link.Inlines),
                PlaceAnchor => tongue,
                _ => null,
            };
            if (own is null && inline is PlaceAnchor)
            {
                continue;
            }

            if (own is null || (tongue is not null && own != tongue))
            {
                return null;
            }

            tongue = own;
        }

        return tongue;
    }

    private void Add(ImmutableArray<Blocks.Inline> inlines, Setting setting, ImmutableArray<Typesetting.Inline>.Builder set)
    {
        foreach (Blocks.Inline inline in inlines)
        {
            Add(inline, setting, set);
        }
    }

    private void Add(Blocks.Inline inline, Setting setting, ImmutableArray<Typesetting.Inline>.Builder set)
    {
        TypeStyle style = setting.Style;
        switch (inline)
        {
            case Words words:
                bool foreign = words.Tongue is not null && words.Tongue != setting.Around;
                set.Add(new TextRun(words.Text, foreign ? style with { Language = words.Tongue?.Code } : style) { Isolated = foreign, Link = setting.Link });
                break;
            case Emphasis emphasis:
                Add(emphasis.Inlines, setting with { Style = Emphasised(style, emphasis.Kind) }, set);
                break;
            case Code code:
                set.Add(new TextRun(code.Text, style with { Font = styles.Label.Font, Language = "en" }) { Isolated = true, Link = setting.Link });
                break;
            case Blocks.Link link:
                Add(link.Inlines, setting with { Link = link.IsExternal ? LinkTarget.ToUri(link.Target) : LinkTarget.To(link.Target) }, set);
                break;
            case PlaceAnchor anchor:
                set.Add(new Anchor(anchor.Name));
                break;
            case LineEnd:
                set.Add(new LineFeed());
                break;
            case Raised raised:
                set.Add(new TextRun(raised.Text, style with { Font = styles.Label.Font, Size = style.Size * 0.62f, Rise = style.Size * 0.38f, Color = styles.Grey }));
                break;
            case NumberMark mark:
                if (set is [.., TextRun { Text: [.., ' '] }])
                {
                    // A mark holds on to what stands before it, a space too; here the line may end.
                    set.Add(new TextRun(ZeroWidthSpace, style));
                }

                set.Add(PdfMarks.Shape(mark, style, 1.2f));
                if (setting.Margin && mark.Target is string target)
                {
                    set.Add(new MarginNote(mark.Label, styles.Running with { Color = Color.FromHex(mark.Style.Ink), Bold = true }) { Link = LinkTarget.To(target) });
                }

                break;
            case MarkedWords marked:
                set.Add(new TextRun(marked.Text, Marked(style, marked)) { Highlight = marked.Layers is [.., MarkStyle inner] ? PdfMarks.Highlight(inner) : null });
                break;
            case TickBox:
                set.Add(new ShapedMark(Typesetting.MarkShape.Square, "", style) { Scale = 0.95f });
                break;
            case Gap gap:
                set.Add(new TextRun(new string(Blank, gap.Letters * 2), style) { Highlight = new Highlight { Underline = Underline.Solid } });
                break;
            default:
                throw new NotSupportedException($"An inline of type {inline.GetType().Name} has no form in print.");
        }
    }

    private TypeStyle Emphasised(TypeStyle style, EmphasisKind kind) => kind switch
    {
        EmphasisKind.Strong => style with { Bold = true },
        EmphasisKind.Slanted => style with { Italic = true },
        EmphasisKind.Grade => style with { Bold = true, Size = style.Size * 1.5f },
        _ => style with { Color = styles.Grey, Size = style.Size * 0.93f },
    };

    /// <summary>Sources are bold, cues and relays in the accent's colour; inside a word only the colour changes, as a face would break its joins.</summary>
    private TypeStyle Marked(TypeStyle style, MarkedWords marked) => marked.Role switch
    {
        WordRole.Source => style with { Bold = !marked.InsideWord || style.Bold },
        WordRole.Cue or WordRole.Relay => style with { Color = styles.Accent },
        _ => style,
    };

    private sealed record Setting(TypeStyle Style, Tongue Around, LinkTarget? Link, bool Margin);
}
