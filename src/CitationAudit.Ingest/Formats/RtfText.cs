using System.Text;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>Gathers an RTF file's words into paragraphs, rows and notes, and what its special groups hold into one string at a time.</summary>
internal sealed class RtfText(Draft draft)
{
    private const int LongestSpecial = 4096;

    private readonly List<Run> _runs = [];
    private readonly List<Run> _note = [];
    private readonly List<List<Run>> _notes = [];
    private readonly List<byte> _pending = [];
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _special = new();
    private bool _inRow;

    /// <summary>What the latest group that is no running text has held so far.</summary>
    public string Special => _special.ToString();

    public void ClearSpecial() => _special.Clear();

    /// <summary>Adds a byte; those beyond ASCII wait for the rest of their character.</summary>
    public void Append(byte unit, RtfState state)
    {
        if (_pending.Count > 0 || unit >= 0x80)
        {
            _pending.Add(unit);
        }
        else if (Holds(state.Destination))
        {
            _words.Append((char)unit);
        }
    }

    public void Append(string words, RtfState state)
    {
        if (Holds(state.Destination))
        {
            _words.Append(words);
        }
    }

    public void EndCell(RtfState state)
    {
        _inRow = true;
        Append(" | ", state);
    }

    public void EndNote()
    {
        _notes.Add([.. _note]);
        _note.Clear();
    }

    public void Finish(RtfState state)
    {
        EndParagraph(state);
        foreach (List<Run> note in _notes)
        {
            draft.Add(BlockKind.Footnote, note);
        }
    }

    public void FlushBytes(RtfState state)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(state.CodePage) ?? Encoding.Latin1;
        string words = encoding.GetString([.. _pending]);
        _pending.Clear();
        Append(words, state);
    }

    public void FlushWords(RtfState state)
    {
        if (_words.Length == 0)
        {
            return;
        }

        if (state.Destination is RtfDestination.Body or RtfDestination.Footnote)
        {
            if (!state.IsHidden)
            {
                (state.Destination == RtfDestination.Body ? _runs : _note).Add(new Run(_words.ToString(), state.Target));
            }
        }
        else if (_special.Length < LongestSpecial)
        {
            _special.Append(_words);
        }

        _words.Clear();
    }

    public void EndParagraph(RtfState state)
    {
        FlushBytes(state);
        FlushWords(state);
        if (state.Destination == RtfDestination.Footnote)
        {
            _note.Add(new Run(" ", null));
        }
        else if (state.Destination == RtfDestination.Body && !_inRow)
        {
            draft.Add(state.Kind, [.. _runs]);
            _runs.Clear();
        }
        else if (_inRow)
        {
            _runs.Add(new Run(" ", null));
        }
    }

    public void EndRow(RtfState state)
    {
        FlushBytes(state);
        FlushWords(state);
        if (_runs.Count > 0 && _runs[^1].Words.EndsWith(" | ", StringComparison.Ordinal))
        {
            _runs[^1] = _runs[^1] with { Words = _runs[^1].Words[..^3] };
        }

        draft.Add(BlockKind.TableRow, [.. _runs]);
        _runs.Clear();
        _inRow = false;
    }

    private static bool Holds(RtfDestination destination) => destination is not (RtfDestination.Ignored or RtfDestination.FontTable or RtfDestination.Info);
}
