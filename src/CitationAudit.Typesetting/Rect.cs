namespace CitationAudit.Typesetting;

/// <summary>A rectangle in points; y grows downwards from the top of the page.</summary>
/// <param name="Left">Distance of the left side.</param>
/// <param name="Top">Distance of the upper side.</param>
/// <param name="Width">Width, never negative.</param>
/// <param name="Height">Height, never negative.</param>
public readonly record struct Rect(float Left, float Top, float Width, float Height)
{
    /// <summary>The x of the right side.</summary>
    public float Right => Left + Width;

    /// <summary>The y of the lower side.</summary>
    public float Bottom => Top + Height;

    /// <summary>Whether another rectangle lies within this one, give or take some points for rounding.</summary>
    public bool Contains(Rect other, float tolerance = 0.05f) =>
        other.Left >= Left - tolerance && other.Top >= Top - tolerance
        && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;

    /// <summary>Whether the two share more than a sliver.</summary>
    public bool Overlaps(Rect other, float tolerance = 0.05f) =>
        other.Left < Right - tolerance && Left < other.Right - tolerance
        && other.Top < Bottom - tolerance && Top < other.Bottom - tolerance;

    internal Rect Moved(float x, float y) => this with { Left = Left + x, Top = Top + y };
}
