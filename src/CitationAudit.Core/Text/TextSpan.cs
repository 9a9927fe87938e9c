namespace CitationAudit.Text;

/// <summary>
/// A half-open stretch of an article's untouched text: the UTF-16 units from <see cref="Start"/> up to, and without, <see cref="End"/>.
/// </summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="End">Offset behind the last UTF-16 unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 units; never negative for a span made by this library.</summary>
    public int Length => End - Start;

    /// <summary>True where the span holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The text that the span covers. Throws <see cref="ArgumentOutOfRangeException"/> where it does not lie in <paramref name="text"/>.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>True where <paramref name="other"/> lies wholly inside this span; an empty span at either end counts as inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where <paramref name="offset"/> lies at one of the span's units.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True where the two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo(TextSpan)"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Reads as <c>[12,20)</c>.</summary>
    public override string ToString() => $"[{Start},{End})";
}
