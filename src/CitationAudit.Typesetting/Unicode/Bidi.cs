namespace CitationAudit.Typesetting.Unicode;

/// <summary>The Unicode Bidirectional Algorithm (UAX #9), with isolates and bracket pairs.</summary>
internal static class Bidi
{
    /// <summary>Classes that leave a left-to-right paragraph as it is, which is most of English.</summary>
    private static readonly BidiClass[] LeftToRightOnly = [
        BidiClass.L, BidiClass.EN, BidiClass.ES, BidiClass.ET, BidiClass.CS, BidiClass.NSM, BidiClass.BN, BidiClass.B, BidiClass.S, BidiClass.WS, BidiClass.ON];

    /// <summary>
    /// The embedding level of every UTF-16 unit, before rule L1. The text is one paragraph: a paragraph separator in it
    /// gets the paragraph's level, and what comes after is resolved anew.
    /// </summary>
    public static byte[] Levels(ReadOnlySpan<char> text, byte paragraphLevel)
    {
        var points = CodePoints.Of(text);
        var data = CharacterData.Instance;
        var classes = new BidiClass[points.Count];
        for (int i = 0; i < classes.Length; i++)
            classes[i] = data.Bidi(points.Values[i]);
        var levels = new byte[text.Length];
        if (paragraphLevel == 0 && !classes.AsSpan().ContainsAnyExcept(LeftToRightOnly))
            return levels;
        for (int start = 0; start < classes.Length;)
        {
            int end = start;
            while (end < classes.Length && classes[end++] != BidiClass.B)
            {
            }
            var part = Resolve(classes.AsSpan(start, end - start), points.Values.AsSpan(start, end - start), paragraphLevel);
            for (int i = start; i < end; i++)
                levels.AsSpan(points.Offsets[i]..points.Offsets[i + 1]).Fill(part[i - start]);
            start = end;
        }
        return levels;
    }

    /// <summary>Rules P2 and P3: 0 or 1 by the first strong character outside isolates, or null without one.</summary>
    public static byte? ParagraphLevel(ReadOnlySpan<char> text)
    {
        var points = CodePoints.Of(text);
        var data = CharacterData.Instance;
        var classes = new BidiClass[points.Count];
        for (int i = 0; i < classes.Length; i++)
            classes[i] = data.Bidi(points.Values[i]);
        return FirstStrong(classes, 0, classes.Length);
    }

    /// <summary>Resolves one paragraph, given as classes with their code points (for brackets).</summary>
    public static byte[] Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> codePoints, byte paragraphLevel) =>
        new BidiResolver(classes.ToArray(), codePoints.ToArray(), paragraphLevel).Resolve();

    /// <summary>
    /// Rule L1 for one line: separators and the white space before them or at the line's end get the paragraph's level.
    /// </summary>
    public static void ResetWhitespace(ReadOnlySpan<BidiClass> original, Span<byte> levels, byte paragraphLevel)
    {
        bool reset = true;
        for (int i = levels.Length - 1; i >= 0; i--)
        {
            switch (original[i])
            {
                case BidiClass.B or BidiClass.S:
                    levels[i] = paragraphLevel;
                    reset = true;
                    break;
                case BidiClass.WS or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI or BidiClass.BN
                    or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF:
                    if (reset)
                        levels[i] = paragraphLevel;
                    break;
                default:
                    reset = false;
                    break;
            }
        }
    }

    /// <summary>Rule L2: for each place from the left, which item stands there.</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        int high = 0, lowOdd = int.MaxValue;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            high = Math.Max(high, levels[i]);
            if ((levels[i] & 1) != 0)
                lowOdd = Math.Min(lowOdd, levels[i]);
        }
        for (int level = high; level >= lowOdd; level--)
        {
            for (int i = 0; i < order.Length; i++)
            {
                if (levels[i] < level)
                    continue;
                int start = i;
                while (i < order.Length && levels[i] >= level)
                    i++;
                Array.Reverse(order, start, i - start);
            }
        }
        return order;
    }

    /// <summary>The level that the first strong character between two places asks for, skipping isolates.</summary>
    internal static byte? FirstStrong(ReadOnlySpan<BidiClass> classes, int from, int to)
    {
        int depth = 0;
        for (int i = from; i < to; i++)
        {
            switch (classes[i])
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    depth++;
                    break;
                case BidiClass.PDI when depth > 0:
                    depth--;
                    break;
                case BidiClass.PDI:
                    break;
                case BidiClass.L when depth == 0:
                    return 0;
                case BidiClass.R or BidiClass.AL when depth == 0:
                    return 1;
                case BidiClass.B:
                    return null;
            }
        }
        return null;
    }
}
