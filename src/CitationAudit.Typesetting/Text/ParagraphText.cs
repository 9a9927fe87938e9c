using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>The inlines of a paragraph as one string, with what each place of it came from.</summary>
internal sealed class ParagraphText
{
    /// <summary>Stands for an inline box (U+FFFC).</summary>
    public const char ObjectCharacter = '\uFFFC';

    /// <summary>Stands for a leader: a tab, which parts what stands before and after it in bidi text (UAX #9, class S).</summary>
    public const char LeaderCharacter = '\t';

    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    private readonly StringBuilder _text = new();
    private readonly List<int> _pieceAt = [];
    private readonly List<Piece> _pieces = [];
    private readonly List<(int Place, Inline Source)> _points = [];
    private readonly HashSet<int> _glued = [];

    public string Text => _text.ToString();

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>For each UTF-16 unit the index of its piece.</summary>
    public int[] PieceAt => [.. _pieceAt];

    /// <summary>What has a place in the text but takes no room: anchors, margin notes, footnotes.</summary>
    public IReadOnlyList<(int Place, Inline Source)> Points => _points;

    /// <summary>Places where no line may end, whatever the characters say.</summary>
    public IReadOnlySet<int> Glued => _glued;

    public void Add(Piece piece, string text, bool isolated)
    {
        if (text.Length == 0)
            return;
        _pieces.Add(piece);
        if (isolated)
            _text.Append(FirstStrongIsolate);
        int start = _text.Length;
        _text.Append(text).Replace("\r\n", "\n", start, text.Length).Replace('\t', ' ', start, _text.Length - start);
        if (isolated)
            _text.Append(PopDirectionalIsolate);
        while (_pieceAt.Count < _text.Length)
            _pieceAt.Add(_pieces.Count - 1);
    }

    public void AddBox(Piece piece) => Add(piece, ObjectCharacter.ToString(), isolated: false);

    public void AddLeader(Piece piece)
    {
        Glue();
        _pieces.Add(piece);
        _text.Append(LeaderCharacter);
        _pieceAt.Add(_pieces.Count - 1);
        Glue();
    }

    public void AddPoint(Inline source) => _points.Add((_text.Length, source));

    /// <summary>Forbids a line's end at the place that the text has come to.</summary>
    public void Glue() => _glued.Add(_text.Length);
}
