namespace CitationAudit.Typesetting.Unicode;

/// <summary>
/// A string as code points with the UTF-16 offset of each. A lone surrogate counts as one code point of its own value,
/// so every string has a reading and none throws.
/// </summary>
internal readonly struct CodePoints
{
    private CodePoints(int[] values, int[] offsets)
    {
        Values = values;
        Offsets = offsets;
    }

    public int[] Values { get; }

    /// <summary>One more entry than <see cref="Values"/>: the last is the length of the string.</summary>
    public int[] Offsets { get; }

    public int Count => Values.Length;

    public static CodePoints Of(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++, count++)
        {
            if (IsPair(text, i))
                i++;
        }
        var values = new int[count];
        var offsets = new int[count + 1];
        for (int i = 0, k = 0; i < text.Length; i++, k++)
        {
            offsets[k] = i;
            values[k] = IsPair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
        }
        offsets[count] = text.Length;
        return new CodePoints(values, offsets);
    }

    private static bool IsPair(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]);
}
