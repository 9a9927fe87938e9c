using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Follows the groups and control words of an RTF file and drafts its paragraphs.</summary>
internal sealed class RtfParser(byte[] bytes, Draft draft, ReadContext context)
{
    private readonly RtfScanner _scanner = new(bytes);
    private readonly RtfText _text = new(draft);
    private readonly Stack<RtfState> _groups = new();
    private readonly Dictionary<int, int> _fontPages = [];
    private readonly Dictionary<int, BlockKind> _styles = [];
    private RtfState _state = new(RtfDestination.Body, 1252, 1, IsHidden: false, Target: null, BlockKind.Paragraph);
    private string? _field;
    private int _defaultPage = 1252;
    private int _font;
    private int _style;
    private int _skip;

    public void Run()
    {
        int steps = 0;
        for (RtfToken token = _scanner.Next(); token.Kind != RtfTokenKind.End; token = _scanner.Next())
        {
            if ((++steps & 0xFFF) == 0)
            {
                context.Stop.ThrowIfCancellationRequested();
            }

            Read(token);
        }

        _text.Finish(_state);
    }

    private void Read(RtfToken token)
    {
        switch (token.Kind)
        {
            case RtfTokenKind.Open:
                Open();
                break;
            case RtfTokenKind.Close:
                Close();
                break;
            case RtfTokenKind.Symbol:
                Symbol(token.Unit);
                break;
            // What stands in for a Unicode character in old programs is passed over.
            case RtfTokenKind.Literal or RtfTokenKind.Word when _skip > 0 && token.Word != "u":
                _skip--;
                break;
            case RtfTokenKind.Literal:
                _text.Append(token.Unit, _state);
                break;
            default:
                Word(token.Word, token.Number);
                break;
        }
    }

    private void Open()
    {
        _text.FlushBytes(_state);
        _text.FlushWords(_state);
        if (_groups.Count >= context.Options.MaxMarkupDepth)
        {
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", context.Options.MaxMarkupDepth));
        }

        _groups.Push(_state);
        _skip = 0;
    }

    private void Close()
    {
        _text.FlushBytes(_state);
        _text.FlushWords(_state);
        RtfDestination ended = _state.Destination;
        string special = _text.Special;
        if (!_groups.TryPop(out RtfState outer))
        {
            return;
        }

        _state = outer;
        _skip = 0;
        if (ended == outer.Destination)
        {
            if (ended == RtfDestination.StyleSheet)
            {
                NameStyle(special);
            }

            return;
        }

        switch (ended)
        {
            case RtfDestination.Title:
                draft.Title = special;
                break;
            case RtfDestination.Author:
                draft.Author = special.Length == 0 ? null : special;
                break;
            case RtfDestination.FieldCode:
                _field = RtfVocabulary.Target(special);
                break;
            case RtfDestination.Footnote when outer.Destination != RtfDestination.Footnote:
                _text.EndNote();
                break;
            default:
                break;
        }

        if (ended != RtfDestination.Body && ended != RtfDestination.Footnote)
        {
            _text.ClearSpecial();
        }
    }

    private void NameStyle(string name)
    {
        _text.ClearSpecial();
        if (RtfVocabulary.Kind(name) is { } kind)
        {
            _styles[_style] = kind;
        }
    }

    private void Symbol(byte unit)
    {
        switch (unit)
        {
            case (byte)'*':
                // An optional destination: one that is not known here is passed over (Destination() takes back those that are).
                _state = _state with { Destination = RtfDestination.Ignored };
                break;
            case (byte)'~':
                _text.Append("\u00A0", _state);
                break;
            case (byte)'_':
                _text.Append("-", _state);
                break;
            case (byte)'\r' or (byte)'\n':
                _text.EndParagraph(_state);
                break;
            default:
                break;
        }
    }

    private void Word(string word, int? number)
    {
        _text.FlushBytes(_state);
        switch (word)
        {
            case "par" or "sect" or "page" or "column":
                _text.EndParagraph(_state);
                break;
            case "line" or "tab":
                _text.Append(" ", _state);
                break;
            case "cell" or "nestcell":
                _text.EndCell(_state);
                break;
            case "row" or "nestrow":
                _text.EndRow(_state);
                break;
            case "u":
                _text.Append(char.ToString((char)(ushort)(number ?? 0)), _state);
                _skip = _state.UnicodeSkip;
                break;
            case "uc":
                _state = _state with { UnicodeSkip = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "emdash" or "endash" or "lquote" or "rquote" or "ldblquote" or "rdblquote" or "bullet":
                _text.Append(RtfVocabulary.Sign(word), _state);
                break;
            case "ansicpg":
                _defaultPage = number ?? 1252;
                _state = _state with { CodePage = _defaultPage };
                break;
            case "f":
                Font(number ?? 0);
                break;
            case "fcharset" when _state.Destination == RtfDestination.FontTable:
                _fontPages[_font] = RtfVocabulary.PageOf(number ?? 0);
                break;
            case "pard":
                _state = _state with { Kind = BlockKind.Paragraph };
                break;
            case "s" or "cs" or "ds":
                Style(word, number ?? 0);
                break;
            case "outlinelevel":
                _state = _state with { Kind = _state.Kind == BlockKind.Paragraph && number < 9 ? BlockKind.Heading : _state.Kind };
                break;
            case "ls" or "pntext" or "listtext":
                List(word);
                break;
            case "v" or "deleted":
                _text.FlushWords(_state);
                _state = _state with { IsHidden = number != 0 };
                break;
            case "plain":
                _text.FlushWords(_state);
                _state = _state with { IsHidden = false };
                break;
            default:
                Destination(word);
                break;
        }
    }

    private void List(string word) =>
        _state = word == "ls" ? _state with { Kind = _state.Kind == BlockKind.Paragraph ? BlockKind.ListItem : _state.Kind } : _state with { Destination = RtfDestination.Ignored };

    private void Destination(string word)
    {
        if (RtfVocabulary.Destination(word, _state.Destination) is not { } known)
        {
            return;
        }

        _text.FlushWords(_state);
        bool isNote = _groups.Any(group => group.Destination == RtfDestination.Footnote);
        bool isIgnored = _groups.TryPeek(out RtfState outer) && outer.Destination is RtfDestination.Ignored;
        if (word == "fldrslt")
        {
            _state = _state with { Destination = isIgnored ? RtfDestination.Ignored : isNote ? RtfDestination.Footnote : RtfDestination.Body, Target = _field };
            _field = null;
        }
        else if (!isIgnored || word == "fldinst")
        {
            _state = _state with { Destination = known };
        }

        if (known is RtfDestination.Title or RtfDestination.Author or RtfDestination.FieldCode or RtfDestination.StyleSheet)
        {
            _text.ClearSpecial();
        }
    }

    private void Font(int font)
    {
        _font = font;
        if (_state.Destination != RtfDestination.FontTable)
        {
            _state = _state with { CodePage = _fontPages.GetValueOrDefault(font, _defaultPage) };
        }
    }

    private void Style(string word, int number)
    {
        if (_state.Destination == RtfDestination.StyleSheet)
        {
            // Character and section styles share the numbers but not the meaning.
            _style = word == "s" ? number : -1;
        }
        else if (word == "s" && _styles.TryGetValue(number, out BlockKind kind))
        {
            _state = _state with { Kind = kind };
        }
    }
}
