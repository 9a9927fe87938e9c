namespace CitationAudit.Typesetting;

/// <summary>The lines around a box; null where there is none.</summary>
/// <param name="Start">At the side where reading begins.</param>
/// <param name="Top">Above.</param>
/// <param name="End">At the side where reading ends.</param>
/// <param name="Bottom">Below.</param>
public sealed record Borders(Stroke? Start, Stroke? Top, Stroke? End, Stroke? Bottom)
{
    /// <summary>No lines.</summary>
    public static Borders None { get; } = new(null, null, null, null);

    /// <summary>The same line all around.</summary>
    public static Borders All(Stroke stroke) => new(stroke, stroke, stroke, stroke);
}
