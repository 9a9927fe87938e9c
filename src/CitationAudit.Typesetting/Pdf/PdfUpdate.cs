using System.Globalization;
using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>
/// Adds and replaces objects of a finished PDF by an incremental update (ISO 32000-1, 7.5.6): what Skia wrote stays as it is,
/// and new objects with a cross-reference section of their own come after it.
/// </summary>
internal sealed class PdfUpdate : IDisposable
{
    private readonly byte[] _original;
    private readonly int _startXref;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly MemoryStream _added = new();
    private readonly SortedDictionary<int, long> _addedOffsets = [];
    private int _next;

    public PdfUpdate(byte[] original)
    {
        _original = original;
        int marker = original.AsSpan().LastIndexOf("startxref"u8);
        if (marker < 0)
            throw new InvalidDataException("The PDF cannot be completed: it has no startxref.");
        _startXref = new PdfLexer(original, marker + "startxref".Length).TakeInteger();
        int at = ReadTable(_startXref);
        Trailer = PdfDictionary.Parse(original, ref at);
        if (Trailer["Prev"] is not null)
            throw new InvalidDataException("The PDF cannot be completed: it has been updated before.");
        _next = int.Parse(Trailer["Size"] ?? "", CultureInfo.InvariantCulture);
        if (original.Length == 0 || original[^1] != '\n')
            _added.WriteByte((byte)'\n');
    }

    public PdfDictionary Trailer { get; }

    public void Dispose() => _added.Dispose();

    /// <summary>A number for a new object.</summary>
    public int Reserve() => _next++;

    /// <summary>The dictionary of an object of the original.</summary>
    public PdfDictionary Dictionary(int number) => Dictionary(number, out _);

    /// <summary>All objects of the original that are dictionaries, in the order of their numbers.</summary>
    public IEnumerable<PdfDictionary> Dictionaries()
    {
        foreach (int number in _offsets.Keys.Order())
        {
            int at = ObjectStart(number);
            if (new PdfLexer(_original, at).TryTake("<<"))
                yield return PdfDictionary.Parse(_original, ref at);
        }
    }

    /// <summary>The bytes of an unfiltered stream of the original.</summary>
    public byte[] Stream(int number)
    {
        var dictionary = Dictionary(number, out int at);
        if (dictionary["Filter"] is not null)
            throw new InvalidDataException($"The PDF cannot be completed: the stream {number} is filtered.");
        var lexer = new PdfLexer(_original, at);
        lexer.Expect("stream");
        int start = lexer.At + (_original[lexer.At] == '\r' ? 2 : 1);
        string length = dictionary["Length"] ?? "";
        int count = length.EndsWith(" R", StringComparison.Ordinal)
            ? new PdfLexer(_original, ObjectStart(dictionary.Reference("Length"))).TakeInteger()
            : int.Parse(length, CultureInfo.InvariantCulture);
        return _original[start..(start + count)];
    }

    /// <summary>Writes an object, new or in place of an old one.</summary>
    public void Write(int number, string value)
    {
        Begin(number);
        Text(value + "\nendobj\n");
    }

    /// <summary>Writes a stream object; the dictionary gets its length.</summary>
    public void Write(int number, PdfDictionary dictionary, byte[] content)
    {
        dictionary["Length"] = content.Length.ToString(CultureInfo.InvariantCulture);
        Begin(number);
        Text(dictionary + "\nstream\n");
        _added.Write(content);
        Text("\nendstream\nendobj\n");
    }

    /// <summary>The whole file.</summary>
    public byte[] ToBytes()
    {
        long xref = _original.Length + _added.Length;
        var table = new StringBuilder("xref\n");
        foreach (var (number, offset) in _addedOffsets)
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        Trailer["Size"] = _next.ToString(CultureInfo.InvariantCulture);
        Trailer["Prev"] = _startXref.ToString(CultureInfo.InvariantCulture);
        table.Append(CultureInfo.InvariantCulture, $"trailer\n{Trailer}\nstartxref\n{xref}\n%%EOF\n");
        return [.. _original, .. _added.ToArray(), .. Encoding.Latin1.GetBytes(table.ToString())];
    }

    private PdfDictionary Dictionary(int number, out int at)
    {
        at = ObjectStart(number);
        return PdfDictionary.Parse(_original, ref at);
    }

    private int ObjectStart(int number)
    {
        if (!_offsets.TryGetValue(number, out int offset))
            throw new InvalidDataException($"The PDF cannot be completed: it has no object {number}.");
        var lexer = new PdfLexer(_original, offset);
        if (lexer.TakeInteger() != number)
            throw lexer.Fault($"stands another object than {number}");
        lexer.TakeInteger();
        lexer.Expect("obj");
        return lexer.At;
    }

    /// <summary>Reads the cross-reference table and returns where the trailer's dictionary begins.</summary>
    private int ReadTable(int offset)
    {
        var lexer = new PdfLexer(_original, offset);
        lexer.Expect("xref");
        while (!lexer.TryTake("trailer"))
        {
            int first = lexer.TakeInteger(), count = lexer.TakeInteger();
            for (int i = 0; i < count; i++)
            {
                int entry = lexer.TakeInteger();
                lexer.TakeInteger();
                if (lexer.TryTake("n"))
                    _offsets[first + i] = entry;
                else
                    lexer.Expect("f");
            }
        }
        return lexer.At;
    }

    private void Begin(int number)
    {
        _addedOffsets[number] = _original.Length + _added.Length;
        Text(number.ToString(CultureInfo.InvariantCulture) + " 0 obj\n");
    }

    private void Text(string text) => _added.Write(Encoding.Latin1.GetBytes(text));
}
