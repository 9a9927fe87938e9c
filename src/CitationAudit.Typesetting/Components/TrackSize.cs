namespace CitationAudit.Typesetting;

/// <summary>The width of a column in a <see cref="Row"/> or <see cref="Table"/>.</summary>
public readonly record struct TrackSize
{
    private TrackSize(float points, float share, bool isAuto) => (Points, Share, IsAuto) = (points, share, isAuto);

    /// <summary>As wide as the content asks for, less where there is too little room.</summary>
    public static TrackSize Auto { get; } = new(0, 0, true);

    internal float Points { get; }

    internal float Share { get; }

    internal bool IsAuto { get; }

    /// <summary>A width in points.</summary>
    public static TrackSize Fixed(float points) => new(points, 0, false);

    /// <summary>A share of what the other columns leave, in proportion to the other shares.</summary>
    public static TrackSize Relative(float share) => new(0, Math.Max(share, 0.001f), false);
}
