using static CitationAudit.Typesetting.Unicode.BidiClass;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>One isolating run sequence (BD13) and the rules W1 to I2 that work on it.</summary>
internal sealed class IsolatingRunSequence
{
    /// <summary>BD16: how many opening brackets may be pending before a sequence's brackets are given up.</summary>
    private const int BracketDepth = 63;

    private readonly int[] _places;
    private readonly BidiClass[] _original;
    private readonly int[] _codePoints;
    private readonly byte[] _levels;
    private readonly BidiClass[] _t;
    private readonly byte _level;
    private readonly BidiClass _start;
    private readonly BidiClass _end;

    public IsolatingRunSequence(
        int[] places, BidiClass[] classes, BidiClass[] original, int[] codePoints, byte[] levels, int[] match, byte paragraphLevel)
    {
        (_places, _original, _codePoints, _levels) = (places, original, codePoints, levels);
        _t = new BidiClass[places.Length];
        for (int i = 0; i < _t.Length; i++)
            _t[i] = classes[places[i]];
        _level = levels[places[0]];

        int before = places[0] - 1;
        while (before >= 0 && BidiResolver.IsRemoved(original[before]))
            before--;
        byte beforeLevel = before >= 0 ? levels[before] : paragraphLevel;
        int last = places[^1], after = last + 1;
        while (after < original.Length && BidiResolver.IsRemoved(original[after]))
            after++;
        bool openIsolate = original[last] is LRI or RLI or FSI && match[last] == original.Length;
        byte afterLevel = after < original.Length && !openIsolate ? levels[after] : paragraphLevel;
        _start = DirectionOf(Math.Max(_level, beforeLevel));
        _end = DirectionOf(Math.Max(_level, afterLevel));
    }

    public void Resolve()
    {
        ResolveWeak();
        ResolveBrackets();
        ResolveNeutral();
        for (int i = 0; i < _t.Length; i++)
        {
            bool odd = (_level & 1) != 0;
            int raise = _t[i] switch
            {
                R => odd ? 0 : 1,
                L => odd ? 1 : 0,
                _ => odd ? 1 : 2,
            };
            _levels[_places[i]] = (byte)(_level + raise);
        }
    }

    private static BidiClass DirectionOf(byte level) => (level & 1) == 0 ? L : R;

    private static bool IsNeutral(BidiClass c) => c is B or S or WS or ON or FSI or LRI or RLI or PDI;

    /// <summary>The strong direction that a class stands for in the rules N0 to N2, or ON.</summary>
    private static BidiClass Strong(BidiClass c) => c switch
    {
        L => L,
        R or AL or EN or AN => R,
        _ => ON,
    };

    private void ResolveWeak()
    {
        for (int i = 0; i < _t.Length; i++) // W1
        {
            if (_t[i] == NSM)
                _t[i] = i == 0 ? _start : _t[i - 1] is LRI or RLI or FSI or PDI ? ON : _t[i - 1];
        }
        var strong = _start; // W2
        for (int i = 0; i < _t.Length; i++)
        {
            if (_t[i] is L or R or AL)
                strong = _t[i];
            else if (_t[i] == EN && strong == AL)
                _t[i] = AN;
        }
        for (int i = 0; i < _t.Length; i++) // W3
        {
            if (_t[i] == AL)
                _t[i] = R;
        }
        for (int i = 1; i + 1 < _t.Length; i++) // W4
        {
            if (_t[i] is ES or CS && _t[i - 1] == EN && _t[i + 1] == EN)
                _t[i] = EN;
            else if (_t[i] == CS && _t[i - 1] == AN && _t[i + 1] == AN)
                _t[i] = AN;
        }
        for (int i = 0; i < _t.Length; i++) // W5
        {
            if (_t[i] != ET)
                continue;
            int end = i;
            while (end < _t.Length && _t[end] == ET)
                end++;
            if (i > 0 && _t[i - 1] == EN || end < _t.Length && _t[end] == EN)
                Array.Fill(_t, EN, i, end - i);
            i = end - 1;
        }
        for (int i = 0; i < _t.Length; i++) // W6
        {
            if (_t[i] is ES or ET or CS)
                _t[i] = ON;
        }
        strong = _start; // W7
        for (int i = 0; i < _t.Length; i++)
        {
            if (_t[i] is L or R)
                strong = _t[i];
            else if (_t[i] == EN && strong == L)
                _t[i] = L;
        }
    }

    /// <summary>N0.</summary>
    private void ResolveBrackets()
    {
        var embedding = DirectionOf(_level);
        foreach (var (open, close) in BracketPairs())
        {
            bool opposite = false, same = false;
            for (int i = open + 1; i < close && !same; i++)
            {
                var s = Strong(_t[i]);
                same = s == embedding;
                opposite |= s != ON && s != embedding;
            }
            if (same)
            {
                SetBracket(open, embedding);
                SetBracket(close, embedding);
            }
            else if (opposite)
            {
                var context = _start;
                for (int i = open - 1; i >= 0; i--)
                {
                    if (Strong(_t[i]) is L or R)
                    {
                        context = Strong(_t[i]);
                        break;
                    }
                }
                var direction = context == embedding ? embedding : context;
                SetBracket(open, direction);
                SetBracket(close, direction);
            }
        }
    }

    private void SetBracket(int at, BidiClass direction)
    {
        _t[at] = direction;
        // Combining marks after a bracket follow it, as W1 would have had them do.
        for (int i = at + 1; i < _t.Length && _original[_places[i]] == NSM; i++)
            _t[i] = direction;
    }

    /// <summary>BD16, in the order of the opening brackets.</summary>
    private List<(int Open, int Close)> BracketPairs()
    {
        var data = CharacterData.Instance;
        var pairs = new List<(int Open, int Close)>();
        var pending = new List<(int Place, int Closer)>();
        for (int i = 0; i < _t.Length; i++)
        {
            if (_t[i] != ON)
                continue;
            int code = Canonical(_codePoints[_places[i]]);
            int closer = data.Closer(code);
            if (closer != 0)
            {
                if (pending.Count == BracketDepth)
                    return [];
                pending.Add((i, closer));
            }
            else if (data.Opener(code) != 0)
            {
                for (int k = pending.Count - 1; k >= 0; k--)
                {
                    if (pending[k].Closer != code)
                        continue;
                    pairs.Add((pending[k].Place, i));
                    pending.RemoveRange(k, pending.Count - k);
                    break;
                }
            }
        }
        pairs.Sort();
        return pairs;
    }

    /// <summary>The angle brackets U+2329 and U+232A are canonically those at U+3008 and U+3009.</summary>
    private static int Canonical(int codePoint) => codePoint switch { 0x2329 => 0x3008, 0x232A => 0x3009, _ => codePoint };

    /// <summary>N1 and N2.</summary>
    private void ResolveNeutral()
    {
        for (int i = 0; i < _t.Length; i++)
        {
            if (!IsNeutral(_t[i]))
                continue;
            int end = i;
            while (end < _t.Length && IsNeutral(_t[end]))
                end++;
            var before = i == 0 ? _start : Strong(_t[i - 1]);
            var after = end == _t.Length ? _end : Strong(_t[end]);
            Array.Fill(_t, before == after ? before : DirectionOf(_level), i, end - i);
            i = end - 1;
        }
    }
}
