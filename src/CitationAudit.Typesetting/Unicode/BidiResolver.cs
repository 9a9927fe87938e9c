using static CitationAudit.Typesetting.Unicode.BidiClass;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>Resolves the embedding levels of one paragraph: rules X1 to I2 of UAX #9, named as there.</summary>
internal sealed class BidiResolver
{
    private const int MaxDepth = 125;

    private readonly BidiClass[] _original;
    private readonly BidiClass[] _classes;
    private readonly int[] _codePoints;
    private readonly byte[] _levels;
    private readonly byte _paragraphLevel;

    /// <summary>For an isolate initiator its PDI (or the length), for a PDI its initiator, otherwise -1.</summary>
    private readonly int[] _match;

    public BidiResolver(BidiClass[] classes, int[] codePoints, byte paragraphLevel)
    {
        _original = classes;
        _classes = (BidiClass[])classes.Clone();
        _codePoints = codePoints;
        _paragraphLevel = paragraphLevel;
        _levels = new byte[classes.Length];
        _match = MatchIsolates(classes);
    }

    public byte[] Resolve()
    {
        ResolveExplicit();
        // Every sequence looks at the explicit levels around it (X10), not at what its neighbours made of theirs.
        var sequences = IsolatingRunSequences().ConvertAll(places =>
            new IsolatingRunSequence(places, _classes, _original, _codePoints, _levels, _match, _paragraphLevel));
        foreach (var sequence in sequences)
            sequence.Resolve();
        // What X9 removes takes the level of what stands before it, so that it never splits a run.
        for (int i = 0; i < _levels.Length; i++)
        {
            if (IsRemoved(_original[i]))
                _levels[i] = i == 0 ? _paragraphLevel : _levels[i - 1];
        }
        return _levels;
    }

    /// <summary>The characters that rule X9 takes out.</summary>
    internal static bool IsRemoved(BidiClass c) => c is LRE or RLE or LRO or RLO or PDF or BN;

    private static bool IsInitiator(BidiClass c) => c is LRI or RLI or FSI;

    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var match = new int[classes.Length];
        Array.Fill(match, -1);
        var open = new Stack<int>();
        for (int i = 0; i < classes.Length; i++)
        {
            if (IsInitiator(classes[i]))
            {
                match[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == PDI && open.TryPop(out int initiator))
            {
                match[initiator] = i;
                match[i] = initiator;
            }
        }
        return match;
    }

    private void ResolveExplicit()
    {
        var stack = new Stack<(byte Level, BidiClass Override, bool Isolate)>();
        stack.Push((_paragraphLevel, ON, false));
        int overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        for (int i = 0; i < _classes.Length; i++)
        {
            var c = _original[i];
            var top = stack.Peek();
            switch (c)
            {
                case RLE or LRE or RLO or LRO:
                    _levels[i] = top.Level;
                    byte next = Above(top.Level, c is RLE or RLO);
                    if (next <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                        stack.Push((next, c == RLO ? R : c == LRO ? L : ON, false));
                    else if (overflowIsolates == 0)
                        overflowEmbeddings++;
                    break;
                case RLI or LRI or FSI:
                    Place(i, top.Level, top.Override);
                    bool rightToLeft = c == RLI || c == FSI && Bidi.FirstStrong(_original, i + 1, _match[i]) == 1;
                    byte inner = Above(top.Level, rightToLeft);
                    if (inner <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push((inner, ON, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }
                    break;
                case PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Peek().Isolate)
                            stack.Pop();
                        stack.Pop();
                        validIsolates--;
                    }
                    top = stack.Peek();
                    Place(i, top.Level, top.Override);
                    break;
                case PDF:
                    _levels[i] = top.Level;
                    if (overflowIsolates > 0)
                        break;
                    if (overflowEmbeddings > 0)
                        overflowEmbeddings--;
                    else if (!top.Isolate && stack.Count > 1)
                        stack.Pop();
                    break;
                case B:
                    _levels[i] = _paragraphLevel;
                    break;
                case BN:
                    _levels[i] = top.Level;
                    break;
                default:
                    Place(i, top.Level, top.Override);
                    break;
            }
        }
    }

    private static byte Above(byte level, bool odd) => (byte)(odd ? level + 1 | 1 : level + 2 & ~1);

    private void Place(int i, byte level, BidiClass directionalOverride)
    {
        _levels[i] = level;
        if (directionalOverride != ON)
            _classes[i] = directionalOverride;
    }

    /// <summary>Rules X9 and X10: level runs without removed characters, joined over isolates (BD13).</summary>
    private List<int[]> IsolatingRunSequences()
    {
        var runs = new List<List<int>>();
        var runOf = new int[_classes.Length];
        int previous = -1;
        for (int i = 0; i < _classes.Length; i++)
        {
            if (IsRemoved(_original[i]))
                continue;
            if (previous < 0 || _levels[previous] != _levels[i])
                runs.Add([]);
            runs[^1].Add(i);
            runOf[i] = runs.Count - 1;
            previous = i;
        }
        var sequences = new List<int[]>();
        foreach (var run in runs)
        {
            if (_original[run[0]] == PDI && _match[run[0]] >= 0)
                continue;
            var sequence = new List<int>(run);
            while (IsInitiator(_original[sequence[^1]]) && _match[sequence[^1]] < _classes.Length)
                sequence.AddRange(runs[runOf[_match[sequence[^1]]]]);
            sequences.Add([.. sequence]);
        }
        return sequences;
    }
}
