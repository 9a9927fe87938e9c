using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CitationAudit.Packs;

/// <summary>
/// A JSON value of a pack that knows its file, line and path, so that every mistake can be reported where it stands. Reading is strict:
/// a missing, misspelt or ill-typed value throws a <see cref="PackException"/>. Comments and trailing commas are allowed.
/// </summary>
public sealed partial class PackValue
{
    // Terms beyond that are a mistake in the pack, and would fill the memory.
    private const int MostSpellings = 4096;

    private readonly object? _value;
    private readonly HashSet<string> _read = [];

    private PackValue(string file, int line, string path, object? value) =>
        (File, Line, Path, _value) = (file, line, path, value);

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>1-based line on which the value begins.</summary>
    public int Line { get; }

    /// <summary>JSON path, such as <c>$.cues[3].act</c>.</summary>
    public string Path { get; }

    /// <summary>Reads a file. Throws <see cref="PackException"/> where it is missing, no UTF-8 or no JSON.</summary>
    public static PackValue Load(string file)
    {
        byte[] bytes;
        try
        {
            bytes = System.IO.File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackException(new PackProblem(file, 0, "$", $"cannot be read: {error.Message}"));
        }

        return Parse(file, bytes);
    }

    /// <summary>
    /// Reads a file of JSON lines, one value each; empty lines are skipped. Throws <see cref="PackException"/> where it is missing, no
    /// UTF-8 or no JSON.
    /// </summary>
    public static ImmutableArray<PackValue> LoadLines(string file)
    {
        byte[] bytes;
        try
        {
            bytes = System.IO.File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackException(new PackProblem(file, 0, "$", $"cannot be read: {error.Message}"));
        }

        ImmutableArray<PackValue>.Builder values = ImmutableArray.CreateBuilder<PackValue>();
        int line = 0;
        foreach (Range range in ((ReadOnlySpan<byte>)bytes).Split((byte)'\n'))
        {
            line++;
            ReadOnlySpan<byte> json = bytes.AsSpan(range);
            if (!json.Trim(" \t\r"u8).IsEmpty)
            {
                values.Add(Parse(file, json, line));
            }
        }

        return values.ToImmutable();
    }

    /// <summary>Reads JSON from memory under a file's name. Throws <see cref="PackException"/> where it is no JSON.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="json">The bytes.</param>
    /// <param name="firstLine">1-based line of the file on which the bytes begin.</param>
    public static PackValue Parse(string file, ReadOnlySpan<byte> json, int firstLine = 1)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (json.StartsWith(byteOrderMark))
        {
            json = json[byteOrderMark.Length..];
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        LineCounter lines = new(json, firstLine);
        try
        {
            if (!reader.Read())
            {
                throw new PackException(new PackProblem(file, firstLine, "$", "the file is empty", "a JSON object"));
            }

            PackValue value = Read(file, "$", ref reader, ref lines);
            while (reader.Read())
            {
            }

            return value;
        }
        catch (JsonException error)
        {
            int line = (int)(error.LineNumber ?? 0) + firstLine;
            throw new PackException(new PackProblem(file, line, "$", $"is no JSON: {error.Message}"));
        }
        catch (InvalidOperationException error)
        {
            // The reader's word for a string that is no UTF-8.
            throw new PackException(new PackProblem(file, lines.LineOf(reader.TokenStartIndex), "$", $"is no UTF-8: {error.Message}"));
        }
    }

    /// <summary>A problem at this value.</summary>
    public PackException Problem(string what, string? allowed = null) => new(new PackProblem(File, Line, Path, what, allowed));

    /// <summary>True where it is a string.</summary>
    public bool IsText => _value is string;

    /// <summary>True where it is null.</summary>
    public bool IsNull => _value is null;

    /// <summary>True where it is an object.</summary>
    public bool IsObject => _value is OrderedDictionary<string, PackValue>;

    /// <summary>True where the object has the key.</summary>
    public bool Has(string key) => Object().ContainsKey(key);

    /// <summary>The value at <paramref name="key"/>. Throws where it is missing.</summary>
    public PackValue At(string key) => Find(key) ?? throw Problem($"lacks the key \"{key}\"");

    /// <summary>The value at <paramref name="key"/>, or null where the key is missing.</summary>
    public PackValue? Find(string key)
    {
        _read.Add(key);
        return Object().TryGetValue(key, out PackValue? value) ? value : null;
    }

    /// <summary>Throws where the object has a key that was not asked for: a misspelt key must not pass in silence.</summary>
    public void NothingElse()
    {
        foreach ((string key, PackValue value) in Object())
        {
            if (!_read.Contains(key))
            {
                throw value.Problem($"unknown key \"{key}\"", string.Join(", ", _read.Order(StringComparer.Ordinal)));
            }
        }
    }

    /// <summary>The object's keys and values in the file's order, all counted as read.</summary>
    public IEnumerable<KeyValuePair<string, PackValue>> Entries()
    {
        foreach (KeyValuePair<string, PackValue> entry in Object())
        {
            _read.Add(entry.Key);
            yield return entry;
        }
    }

    /// <summary>The items of an array.</summary>
    public ImmutableArray<PackValue> Items() => _value is ImmutableArray<PackValue> items ? items : throw Wrong("an array");

    /// <summary>The strings of an array.</summary>
    public ImmutableArray<string> Strings() => [.. Items().Select(item => item.String())];

    /// <summary>A string with the alternatives in it spelt out: <c>(a|b|) c</c> is <c>a c</c>, <c>b c</c> and <c> c</c>.</summary>
    public IReadOnlyList<string> Spellings()
    {
        List<string> spelt = [""];
        string rest = String();
        while (rest.Length > 0)
        {
            int open = rest.IndexOf('(', StringComparison.Ordinal);
            int close = open < 0 ? -1 : rest.IndexOf(')', open);
            if (open >= 0 && close < 0)
            {
                throw Problem($"is \"{String()}\"", "a bracket that is closed: (one|other)");
            }

            string plain = open < 0 ? rest : rest[..open];
            string[] alternatives = open < 0 ? [""] : rest[(open + 1)..close].Split('|');
            spelt = [.. spelt.SelectMany(_ => alternatives, (before, alternative) => before + plain + alternative)];
            rest = open < 0 ? "" : rest[(close + 1)..];
            if (spelt.Count > MostSpellings)
            {
                throw Problem("has too many alternatives", $"at most {MostSpellings}");
            }
        }

        return spelt;
    }

    /// <summary>A string that is not empty.</summary>
    public string String() => _value is string { Length: > 0 } text ? text : throw Wrong("a string that is not empty");

    /// <summary>A string, which may be empty.</summary>
    public string Text() => _value as string ?? throw Wrong("a string");

    /// <summary>A day, written as <c>2017-01-20</c>.</summary>
    public DateOnly Day() =>
        DateOnly.TryParseExact(String(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw Wrong("a day such as 2017-01-20");

    /// <summary>A truth value.</summary>
    public bool Bool() => _value is bool truth ? truth : throw Wrong("true or false");

    /// <summary>A whole number within bounds.</summary>
    public int Int(int least, int most) =>
        _value is double number && number == Math.Floor(number) && number >= least && number <= most
            ? (int)number
            : throw Wrong($"a whole number from {least} to {most}");

    /// <summary>A number within bounds.</summary>
    public double Number(double least, double most) =>
        _value is double number && number >= least && number <= most
            ? number
            : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"));

    /// <summary>One of a closed set of words.</summary>
    public string OneOf(params ReadOnlySpan<string> allowed) =>
        _value is string text && allowed.Contains(text)
            ? text
            : throw Problem($"is {Shown()}", string.Join(", ", allowed));

    /// <summary>A value of an enumeration, written in kebab case (<c>ListItem</c> as <c>list-item</c>).</summary>
    public TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        foreach (TEnum value in System.Enum.GetValues<TEnum>())
        {
            if (_value is string text && Kebab(value.ToString()) == text)
            {
                return value;
            }
        }

        throw Problem($"is {Shown()}", string.Join(", ", System.Enum.GetNames<TEnum>().Select(Kebab)));
    }

    /// <summary>A name as packs write it: <c>ListItem</c> as <c>list-item</c>.</summary>
    internal static string Kebab(string name)
    {
        StringBuilder kebab = new();
        foreach (char letter in name)
        {
            kebab.Append(char.IsUpper(letter) && kebab.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    private OrderedDictionary<string, PackValue> Object() =>
        _value as OrderedDictionary<string, PackValue> ?? throw Wrong("an object");

    private PackException Wrong(string allowed) => Problem($"is {Shown()}", allowed);

    private string Shown() => _value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        double number => number.ToString(CultureInfo.InvariantCulture),
        ImmutableArray<PackValue> => "an array",
        _ => "an object",
    };

    private static PackValue Read(string file, string path, ref Utf8JsonReader reader, ref LineCounter lines)
    {
        int line = lines.LineOf(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                OrderedDictionary<string, PackValue> members = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = reader.GetString() ?? "";
                    int keyLine = lines.LineOf(reader.TokenStartIndex);
                    reader.Read();
                    if (!members.TryAdd(key, Read(file, $"{path}.{key}", ref reader, ref lines)))
                    {
                        throw new PackException(new PackProblem(file, keyLine, $"{path}.{key}", "the key stands twice"));
                    }
                }

                return new PackValue(file, line, path, members);
            case JsonTokenType.StartArray:
                ImmutableArray<PackValue>.Builder items = ImmutableArray.CreateBuilder<PackValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(file, $"{path}[{items.Count}]", ref reader, ref lines));
                }

                return new PackValue(file, line, path, items.ToImmutable());
            case JsonTokenType.String:
                return new PackValue(file, line, path, reader.GetString());
            case JsonTokenType.Number:
                return new PackValue(file, line, path, reader.GetDouble());
            case JsonTokenType.True or JsonTokenType.False:
                return new PackValue(file, line, path, reader.GetBoolean());
            default:
                return new PackValue(file, line, path, null);
        }
    }

    /// <summary>Turns growing byte offsets into lines in one pass.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> json, int firstLine)
    {
        private readonly ReadOnlySpan<byte> _json = json;
        private int _at;
        private int _line = firstLine;

        public int LineOf(long offset)
        {
            for (; _at < offset && _at < _json.Length; _at++)
            {
                _line += _json[_at] == (byte)'\n' ? 1 : 0;
            }

            return _line;
        }
    }
}
