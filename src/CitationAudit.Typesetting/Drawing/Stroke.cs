namespace CitationAudit.Typesetting;

/// <summary>A line.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Color">Colour.</param>
public sealed record Stroke(float Width, Color Color)
{
    /// <summary>Whether it is dashed.</summary>
    public bool Dashed { get; init; }
}
