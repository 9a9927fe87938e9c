namespace CitationAudit.Typesetting;

/// <summary>Hatchings that are told apart without colour.</summary>
public enum Pattern
{
    /// <summary>The background alone.</summary>
    Solid,

    /// <summary>Lines rising to the right.</summary>
    Rising,

    /// <summary>Lines falling to the right.</summary>
    Falling,

    /// <summary>Both rising and falling lines.</summary>
    Crossed,

    /// <summary>Horizontal lines.</summary>
    Horizontal,

    /// <summary>Vertical lines.</summary>
    Vertical,

    /// <summary>Horizontal and vertical lines.</summary>
    Grid,

    /// <summary>Dots.</summary>
    Dots,
}
