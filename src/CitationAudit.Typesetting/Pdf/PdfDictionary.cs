using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>A PDF dictionary whose values are kept as they were written, so that one entry can be changed and the rest left alone.</summary>
internal sealed class PdfDictionary
{
    private readonly List<(string Key, string Value)> _entries = [];

    /// <summary>The raw value of a key, or null.</summary>
    public string? this[string key]
    {
        get => _entries.Find(e => e.Key == key).Value;
        set
        {
            _entries.RemoveAll(e => e.Key == key);
            if (value is not null)
                _entries.Add((key, value));
        }
    }

    /// <summary>Parses the dictionary that begins at a place and moves the place behind it.</summary>
    public static PdfDictionary Parse(byte[] bytes, ref int at)
    {
        var lexer = new PdfLexer(bytes, at);
        var result = new PdfDictionary();
        lexer.Expect("<<");
        while (!lexer.TryTake(">>"))
        {
            string key = lexer.TakeObject();
            if (key.Length < 2 || key[0] != '/')
                throw lexer.Fault($"a key begins with “{key}”");
            result._entries.Add((key[1..], lexer.TakeObject()));
        }
        at = lexer.At;
        return result;
    }

    /// <summary>The object number of a reference such as "12 0 R".</summary>
    public int Reference(string key)
    {
        string[] parts = this[key]?.Split(' ') ?? [];
        return parts is [var number, "0", "R"] && int.TryParse(number, out int value)
            ? value
            : throw new InvalidDataException($"The PDF's /{key} is no reference but “{this[key]}”.");
    }

    public override string ToString()
    {
        var text = new StringBuilder("<<");
        foreach (var (key, value) in _entries)
            text.Append('/').Append(key).Append(' ').Append(value).Append('\n');
        return text.Append(">>").ToString();
    }
}
