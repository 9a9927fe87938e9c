namespace CitationAudit.Typesetting;

/// <summary>Distances on the four sides of a box in points. Start is where reading begins: left in English, right in Arabic.</summary>
/// <param name="Start">At the side where lines begin.</param>
/// <param name="Top">Above.</param>
/// <param name="End">At the side where lines end.</param>
/// <param name="Bottom">Below.</param>
public readonly record struct Edges(float Start, float Top, float End, float Bottom)
{
    /// <summary>The same distance on all sides.</summary>
    public static Edges All(float distance) => new(distance, distance, distance, distance);

    /// <summary>One distance at both sides, another above and below.</summary>
    public static Edges Of(float horizontal, float vertical) => new(horizontal, vertical, horizontal, vertical);

    internal float Horizontal => Start + End;

    internal float Vertical => Top + Bottom;
}
