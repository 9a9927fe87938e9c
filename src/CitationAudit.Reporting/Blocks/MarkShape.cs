namespace CitationAudit.Reporting.Blocks;

/// <summary>Shapes that a statement's number stands in: they tell the source's family without colour.</summary>
public enum MarkShape
{
    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A rectangle with round ends.</summary>
    Pill,

    /// <summary>A hexagon.</summary>
    Hexagon,

    /// <summary>A circle of dashes.</summary>
    DashedCircle,

    /// <summary>A triangle on its point.</summary>
    Triangle,
}
