using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = CitationAudit.Ingest.Reading.Run;

namespace CitationAudit.Ingest.Formats;

/// <summary>Walks a Word document's body in order and drafts its blocks.</summary>
internal sealed class DocxWalker
{
    private readonly Draft _draft;
    private readonly ReadContext _context;
    private readonly OpenXmlElement? _body;
    private readonly Dictionary<string, BlockKind> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<long, Footnote> _footnotes = [];
    private readonly List<long> _noted = [];
    private readonly List<Run> _runs = [];
    private readonly Stack<Field> _fields = new();
    private int _depth;

    public DocxWalker(WordprocessingDocument document, Draft draft, ReadContext context)
    {
        _draft = draft;
        _context = context;
        MainDocumentPart? part = document.MainDocumentPart;
        _body = part?.Document?.Body;
        foreach (Style style in part?.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && KindOf(style) is { } kind)
            {
                _styles[id] = kind;
            }
        }

        foreach (HyperlinkRelationship link in part?.HyperlinkRelationships ?? [])
        {
            if (Address.Absolute(link.Uri.OriginalString, null) is { } target)
            {
                _targets[link.Id] = target;
            }
        }

        foreach (Footnote note in part?.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            if (note.Id?.Value is { } id && note.Type is null)
            {
                _footnotes[id] = note;
            }
        }
    }

    public void Run()
    {
        if (_body is null)
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "DOCX"));
        }

        Blocks(_body, null);
        foreach (long id in _noted)
        {
            Blocks(_footnotes[id], BlockKind.Footnote);
        }
    }

    private void Blocks(OpenXmlElement container, BlockKind? kind)
    {
        if (++_depth > _context.Options.MaxMarkupDepth)
        {
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", _context.Options.MaxMarkupDepth));
        }

        foreach (OpenXmlElement child in container.ChildElements)
        {
            _context.Stop.ThrowIfCancellationRequested();
            switch (child)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph, kind);
                    break;
                case Table table:
                    Rows(table);
                    break;
                case SdtBlock or SdtContentBlock or InsertedRun or CustomXmlBlock or MoveToRun:
                    Blocks(child, kind);
                    break;
                default:
                    break;
            }
        }

        _depth--;
    }

    private void Paragraph(Paragraph paragraph, BlockKind? kind)
    {
        List<OpenXmlElement> boxes = [];
        Inlines(paragraph, null, boxes);
        Flush(kind ?? KindOf(paragraph));
        foreach (OpenXmlElement box in boxes)
        {
            Blocks(box, kind);
        }
    }

    private void Rows(Table table)
    {
        foreach (TableRow row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().FirstOrDefault() == table))
        {
            bool first = true;
            foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().FirstOrDefault() == row))
            {
                if (!first)
                {
                    _runs.Add(new Run(" | ", null));
                }

                first = false;
                foreach (Paragraph paragraph in cell.Descendants<Paragraph>())
                {
                    Inlines(paragraph, null, []);
                    _runs.Add(new Run(" ", null));
                }
            }

            Flush(BlockKind.TableRow);
        }
    }

    private void Flush(BlockKind kind)
    {
        _draft.Add(kind, [.. _runs]);
        _runs.Clear();
    }

    private void Inlines(OpenXmlElement container, string? target, List<OpenXmlElement> boxes)
    {
        foreach (OpenXmlElement child in container.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or AlternateContentFallback or DeletedText:
                    break;
                case DocumentFormat.OpenXml.Wordprocessing.Run run when run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value):
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                case Hyperlink link:
                    Inlines(link, link.Id?.Value is { } id ? _targets.GetValueOrDefault(id) : target, boxes);
                    break;
                case SimpleField field:
                    Inlines(field, Field.Target(field.Instruction?.Value) ?? target, boxes);
                    break;
                case FieldChar mark:
                    Mark(mark);
                    break;
                case FieldCode code:
                    if (_fields.TryPeek(out Field? open))
                    {
                        open.Code += code.Text;
                    }

                    break;
                case FootnoteReference reference when reference.Id?.Value is { } note && _footnotes.ContainsKey(note):
                    if (!_noted.Contains(note))
                    {
                        _noted.Add(note);
                    }

                    break;
                default:
                    if (Words(child) is { } words)
                    {
                        Add(words, target);
                    }
                    else
                    {
                        Inlines(child, target, boxes);
                    }

                    break;
            }
        }
    }

    private void Add(string words, string? target)
    {
        // Between a field's beginning and its separator stands its code, no text.
        if (_fields.TryPeek(out Field? open) && !open.IsShown)
        {
            return;
        }

        _runs.Add(new Run(words, target ?? _fields.Select(field => Field.Target(field.Code)).FirstOrDefault(found => found is not null)));
    }

    private void Mark(FieldChar mark)
    {
        if (mark.FieldCharType?.Value == FieldCharValues.Begin)
        {
            _fields.Push(new Field());
        }
        else if (_fields.TryPeek(out Field? open))
        {
            open.IsShown = true;
            if (mark.FieldCharType?.Value == FieldCharValues.End)
            {
                _fields.Pop();
            }
        }
    }

    private static string? Words(OpenXmlElement element) => element switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        TabChar or Break or CarriageReturn => " ",
        NoBreakHyphen => "-",
        _ => null,
    };

    private BlockKind KindOf(Paragraph paragraph)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        if (properties?.ParagraphStyleId?.Val?.Value is { } style && _styles.TryGetValue(style, out BlockKind kind))
        {
            return kind;
        }

        return properties?.OutlineLevel?.Val?.Value is < 9 ? BlockKind.Heading
            : properties?.NumberingProperties is not null ? BlockKind.ListItem
            : BlockKind.Paragraph;
    }

    // Style names are in English in every language's Word; only what is shown is translated.
    private static BlockKind? KindOf(Style style)
    {
        string name = style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";
        return name switch
        {
            "title" => BlockKind.Title,
            "subtitle" => BlockKind.Lead,
            "quote" or "intense quote" or "block text" or "quotations" => BlockKind.Quotation,
            "caption" or "image caption" or "table caption" => BlockKind.Caption,
            "author" => BlockKind.Byline,
            "date" => BlockKind.Dateline,
            "footnote text" => BlockKind.Footnote,
            _ when name.StartsWith("heading", StringComparison.Ordinal) => BlockKind.Heading,
            _ when name.StartsWith("list", StringComparison.Ordinal) => BlockKind.ListItem,
            _ => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is < 9 ? BlockKind.Heading : null,
        };
    }

    /// <summary>A field that is open at the walk's place.</summary>
    private sealed class Field
    {
        public string Code { get; set; } = "";

        public bool IsShown { get; set; }

        /// <summary>The address of a HYPERLINK field, or null.</summary>
        public static string? Target(string? code)
        {
            string trimmed = code?.Trim() ?? "";
            return trimmed.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase)
                ? Address.Absolute(trimmed["HYPERLINK".Length..].Trim().Split(' ')[0].Trim('"'), null)
                : null;
        }
    }
}
