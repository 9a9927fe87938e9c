using System.Collections.Frozen;
using System.Text;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>The properties of every code point, from the Unicode Character Database (see <c>generate.py</c>).</summary>
internal sealed class CharacterData
{
    private const int BlockShift = 7;
    private const int CodePoints = 0x110000;

    private readonly uint[][] _blocks;
    private readonly string[] _scripts;
    private readonly FrozenDictionary<int, int> _closers;
    private readonly FrozenDictionary<int, int> _openers;

    private CharacterData(byte[] bytes)
    {
        int at = 4;
        if (bytes.Length < 8 || !bytes.AsSpan(0, 4).SequenceEqual("UCD1"u8))
            throw new InvalidDataException("ucd.bin is not a character property table");
        int length = Read(bytes, ref at);
        Version = Encoding.ASCII.GetString(bytes, at, length);
        at += length;
        _scripts = new string[Read(bytes, ref at)];
        for (int i = 0; i < _scripts.Length; i++, at += 4)
            _scripts[i] = Encoding.ASCII.GetString(bytes, at, 4);
        var words = new uint[Read(bytes, ref at)];
        for (int i = 0; i < words.Length; i++)
            words[i] = (uint)Read(bytes, ref at);
        _blocks = ReadRuns(bytes, ref at, words);
        _closers = ReadPairs(bytes, ref at);
        _openers = _closers.ToFrozenDictionary(p => p.Value, p => p.Key);
    }

    /// <summary>The table that is built into this assembly.</summary>
    public static CharacterData Instance { get; } = Load();

    /// <summary>The version of the Unicode Character Database that the table was made from.</summary>
    public string Version { get; }

    public BidiClass Bidi(int codePoint) => (BidiClass)(Word(codePoint) & 31);

    public LineBreakClass LineBreak(int codePoint) => (LineBreakClass)(Word(codePoint) >> 5 & 63);

    public GraphemeClass Grapheme(int codePoint) => (GraphemeClass)(Word(codePoint) >> 11 & 15);

    /// <summary>East_Asian_Width is F, W or H.</summary>
    public bool IsWide(int codePoint) => (Word(codePoint) >> 15 & 1) != 0;

    /// <summary>General_Category is Mn or Mc.</summary>
    public bool IsCombining(int codePoint) => (Word(codePoint) >> 16 & 1) != 0;

    public bool IsUnassigned(int codePoint) => (Word(codePoint) >> 17 & 1) != 0;

    public bool IsDefaultIgnorable(int codePoint) => (Word(codePoint) >> 18 & 1) != 0;

    /// <summary>The ISO 15924 code of the script, "Zyyy" for common and "Zinh" for inherited.</summary>
    public string Script(int codePoint) => _scripts[Word(codePoint) >> 19];

    /// <summary>For an opening bracket the one that closes it, otherwise 0.</summary>
    public int Closer(int codePoint) => _closers.GetValueOrDefault(codePoint);

    /// <summary>For a closing bracket the one that opens it, otherwise 0.</summary>
    public int Opener(int codePoint) => _openers.GetValueOrDefault(codePoint);

    private uint Word(int codePoint) => _blocks[codePoint >> BlockShift][codePoint & (1 << BlockShift) - 1];

    private static CharacterData Load()
    {
        using var stream = typeof(CharacterData).Assembly.GetManifestResourceStream("ucd.bin")
            ?? throw new InvalidOperationException("the assembly lacks its character property table");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new CharacterData(bytes);
    }

    private static uint[][] ReadRuns(byte[] bytes, ref int at, uint[] words)
    {
        const int Size = 1 << BlockShift;
        var blocks = new uint[CodePoints / Size][];
        var uniform = new Dictionary<uint, uint[]>();
        int code = 0;
        for (int runs = Read(bytes, ref at); runs > 0; runs--)
        {
            int end = code + Read(bytes, ref at);
            uint word = words[Read(bytes, ref at)];
            while (code < end)
            {
                // Most blocks hold one value; they share one array, so that the table stays small.
                if ((code & Size - 1) == 0 && end - code >= Size)
                {
                    if (!uniform.TryGetValue(word, out var shared))
                    {
                        shared = new uint[Size];
                        Array.Fill(shared, word);
                        uniform.Add(word, shared);
                    }
                    blocks[code >> BlockShift] = shared;
                    code += Size;
                }
                else
                {
                    (blocks[code >> BlockShift] ??= new uint[Size])[code & Size - 1] = word;
                    code++;
                }
            }
        }
        return blocks;
    }

    private static FrozenDictionary<int, int> ReadPairs(byte[] bytes, ref int at)
    {
        var pairs = new Dictionary<int, int>();
        for (int n = Read(bytes, ref at); n > 0; n--)
            pairs.Add(Read(bytes, ref at), Read(bytes, ref at));
        return pairs.ToFrozenDictionary();
    }

    private static int Read(byte[] bytes, ref int at)
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }
    }
}
