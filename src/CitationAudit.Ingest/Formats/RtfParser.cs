using System.Globalization;
using System.Text;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Reads the groups and control words of an RTF file and drafts its paragraphs.</summary>
internal sealed class RtfParser(byte[] bytes, Draft draft, ReadContext context)
{
    private readonly Stack<RtfState> _groups = new();
    private readonly Dictionary<int, int> _fontPages = [];
    private readonly Dictionary<int, BlockKind> _styles = [];
    private readonly List<Run> _runs = [];
    private readonly List<Run> _note = [];
    private readonly List<List<Run>> _notes = [];
    private readonly List<byte> _pending = [];
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _special = new();
    private RtfState _state = new(RtfDestination.Body, 1252, 1, IsHidden: false, Target: null, BlockKind.Paragraph);
    private string? _field;
    private int _defaultPage = 1252;
    private int _font;
    private int _style;
    private int _skip;
    private bool _inRow;
    private int _at;

    public void Run()
    {
        while (_at < bytes.Length)
        {
            if ((_at & 0xFFFF) == 0)
            {
                context.Stop.ThrowIfCancellationRequested();
            }

            byte unit = bytes[_at++];
            switch (unit)
            {
                case (byte)'{':
                    Open();
                    break;
                case (byte)'}':
                    Close();
                    break;
                case (byte)'\\':
                    Control();
                    break;
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    Literal(unit);
                    break;
            }
        }

        EndParagraph();
        foreach (List<Run> note in _notes)
        {
            draft.Add(BlockKind.Footnote, note);
        }
    }

    private void Open()
    {
        FlushBytes();
        FlushWords();
        if (_groups.Count >= context.Options.MaxMarkupDepth)
        {
            throw new InputException(ProblemKind.NestsTooDeep, MessageArgument.Number("limit", context.Options.MaxMarkupDepth));
        }

        _groups.Push(_state);
        _skip = 0;
    }

    private void Close()
    {
        FlushBytes();
        FlushWords();
        RtfDestination ended = _state.Destination;
        string special = _special.ToString();
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
                _field = Target(special);
                break;
            case RtfDestination.Footnote when outer.Destination != RtfDestination.Footnote:
                _notes.Add([.. _note]);
                _note.Clear();
                break;
            default:
                break;
        }

        if (ended != RtfDestination.Body && ended != RtfDestination.Footnote)
        {
            _special.Clear();
        }
    }

    private void NameStyle(string name)
    {
        string style = name.Trim().TrimEnd(';').ToLowerInvariant();
        _special.Clear();
        BlockKind? kind = style switch
        {
            "title" => BlockKind.Title,
            "subtitle" => BlockKind.Lead,
            "quote" or "quotations" or "intense quote" => BlockKind.Quotation,
            "caption" => BlockKind.Caption,
            _ when style.StartsWith("heading", StringComparison.Ordinal) => BlockKind.Heading,
            _ => null,
        };
        if (kind is { } known)
        {
            _styles[_style] = known;
        }
    }

    private void Control()
    {
        if (_at >= bytes.Length)
        {
            return;
        }

        byte unit = bytes[_at];
        if (!char.IsAsciiLetter((char)unit))
        {
            _at++;
            Symbol(unit);
            return;
        }

        int start = _at;
        while (_at < bytes.Length && char.IsAsciiLetter((char)bytes[_at]) && _at - start < 32)
        {
            _at++;
        }

        string word = Encoding.ASCII.GetString(bytes, start, _at - start);
        int from = _at;
        while (_at < bytes.Length && (char.IsAsciiDigit((char)bytes[_at]) || (_at == from && bytes[_at] == '-')) && _at - from < 11)
        {
            _at++;
        }

        int? number = int.TryParse(Encoding.ASCII.GetString(bytes, from, _at - from), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
        if (_at < bytes.Length && bytes[_at] == ' ')
        {
            _at++;
        }

        if (word == "bin")
        {
            _at = (int)Math.Min(bytes.Length, (long)_at + Math.Max(0, number ?? 0));
        }
        else if (word != "u" && _skip > 0)
        {
            _skip--;
        }
        else
        {
            Word(word, number);
        }
    }

    private void Symbol(byte unit)
    {
        switch (unit)
        {
            case (byte)'\'':
                if (_at + 1 < bytes.Length && byte.TryParse(Encoding.ASCII.GetString(bytes, _at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out byte escaped))
                {
                    _at += 2;
                    Literal(escaped);
                }

                break;
            case (byte)'*':
                // An optional destination: one that is not known here is passed over (Word() takes back those that are).
                _state = _state with { Destination = RtfDestination.Ignored };
                break;
            case (byte)'~':
                Text("\u00A0");
                break;
            case (byte)'_':
                Text("-");
                break;
            case (byte)'\\' or (byte)'{' or (byte)'}':
                Literal(unit);
                break;
            case (byte)'\r' or (byte)'\n':
                EndParagraph();
                break;
            default:
                break;
        }
    }

    private void Literal(byte unit)
    {
        if (_skip > 0)
        {
            _skip--;
            return;
        }

        if (_pending.Count == 0 && unit < 0x80)
        {
            if (Holds(_state.Destination))
            {
                _words.Append((char)unit);
            }

            return;
        }

        _pending.Add(unit);
    }

    private void Word(string word, int? number)
    {
        FlushBytes();
        switch (word)
        {
            case "par" or "sect" or "page" or "column":
                EndParagraph();
                break;
            case "line" or "tab":
                Text(" ");
                break;
            case "cell" or "nestcell":
                _inRow = true;
                Text(" | ");
                break;
            case "row" or "nestrow":
                EndRow();
                break;
            case "u":
                Text(char.ToString((char)(ushort)(number ?? 0)));
                _skip = _state.UnicodeSkip;
                break;
            case "uc":
                _state = _state with { UnicodeSkip = Math.Clamp(number ?? 1, 0, 16) };
                break;
            case "emdash" or "endash" or "lquote" or "rquote" or "ldblquote" or "rdblquote" or "bullet":
                Text(Sign(word));
                break;
            case "ansicpg":
                _defaultPage = number ?? 1252;
                _state = _state with { CodePage = _defaultPage };
                break;
            case "f":
                Font(number ?? 0);
                break;
            case "fcharset" when _state.Destination == RtfDestination.FontTable:
                _fontPages[_font] = PageOf(number ?? 0);
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
                FlushWords();
                _state = _state with { IsHidden = number != 0 };
                break;
            case "plain":
                FlushWords();
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
        RtfDestination? destination = word switch
        {
            "fonttbl" => RtfDestination.FontTable,
            "stylesheet" => RtfDestination.StyleSheet,
            "info" => RtfDestination.Info,
            "title" when _state.Destination == RtfDestination.Info => RtfDestination.Title,
            "author" when _state.Destination == RtfDestination.Info => RtfDestination.Author,
            "fldinst" => RtfDestination.FieldCode,
            "footnote" => RtfDestination.Footnote,
            "fldrslt" => RtfDestination.Body,
            "colortbl" or "pict" or "object" or "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf"
                or "ftnsep" or "ftnsepc" or "aftnsep" or "listtable" or "listoverridetable" or "rsidtbl" or "generator" or "xmlnstbl" or "themedata"
                or "datastore" or "latentstyles" or "filetbl" or "revtbl" or "operator" or "company" or "annotation" or "atnid" or "atnauthor"
                or "bkmkstart" or "bkmkend" or "tc" or "xe" or "shppict" or "nonshppict" or "shpinst" or "mmathPr" => RtfDestination.Ignored,
            _ => null,
        };
        if (destination is not { } known)
        {
            return;
        }

        FlushWords();
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
            _special.Clear();
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

    private void Text(string words)
    {
        if (Holds(_state.Destination))
        {
            _words.Append(words);
        }
    }

    private static bool Holds(RtfDestination destination) => destination is not (RtfDestination.Ignored or RtfDestination.FontTable or RtfDestination.Info);

    private void FlushBytes()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(_state.CodePage) ?? Encoding.Latin1;
        string words = encoding.GetString([.. _pending]);
        _pending.Clear();
        Text(words);
    }

    private void FlushWords()
    {
        if (_words.Length == 0)
        {
            return;
        }

        if (_state.Destination is RtfDestination.Body or RtfDestination.Footnote)
        {
            if (!_state.IsHidden)
            {
                (_state.Destination == RtfDestination.Body ? _runs : _note).Add(new Run(_words.ToString(), _state.Target));
            }
        }
        else if (_special.Length < 4096)
        {
            _special.Append(_words);
        }

        _words.Clear();
    }

    private void EndParagraph()
    {
        FlushBytes();
        FlushWords();
        if (_state.Destination == RtfDestination.Footnote)
        {
            _note.Add(new Run(" ", null));
        }
        else if (_state.Destination == RtfDestination.Body && !_inRow)
        {
            draft.Add(_state.Kind, [.. _runs]);
            _runs.Clear();
        }
        else if (_inRow)
        {
            _runs.Add(new Run(" ", null));
        }
    }

    private void EndRow()
    {
        FlushBytes();
        FlushWords();
        if (_runs.Count > 0 && _runs[^1].Words.EndsWith(" | ", StringComparison.Ordinal))
        {
            _runs[^1] = _runs[^1] with { Words = _runs[^1].Words[..^3] };
        }

        draft.Add(BlockKind.TableRow, [.. _runs]);
        _runs.Clear();
        _inRow = false;
    }

    private static string Sign(string word) => word switch
    {
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        _ => "•",
    };

    private static string? Target(string code)
    {
        string trimmed = code.Trim();
        return trimmed.StartsWith("HYPERLINK", StringComparison.OrdinalIgnoreCase)
            ? Address.Absolute(trimmed["HYPERLINK".Length..].Trim().Split(' ')[0].Trim('"'), null)
            : null;
    }

    // RTF 1.9, "Font table": charsets and their code pages.
    private static int PageOf(int charset) => charset switch
    {
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => 1252,
    };
}
