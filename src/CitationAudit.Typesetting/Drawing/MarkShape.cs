namespace CitationAudit.Typesetting;

/// <summary>Outlines of a <see cref="ShapedMark"/>.</summary>
public enum MarkShape
{
    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle on its base.</summary>
    Triangle,

    /// <summary>A triangle on its point.</summary>
    InvertedTriangle,

    /// <summary>A regular hexagon.</summary>
    Hexagon,

    /// <summary>A regular pentagon.</summary>
    Pentagon,

    /// <summary>A circle in a circle.</summary>
    Ring,

    /// <summary>A square in a square.</summary>
    DoubleSquare,

    /// <summary>A circle of dashes.</summary>
    DashedCircle,

    /// <summary>A rectangle with round ends, as wide as its label.</summary>
    Pill,
}
