namespace CitationAudit.Typesetting;

/// <summary>The size of a sheet in points.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct PageSize(float Width, float Height)
{
    /// <summary>210 × 297 mm.</summary>
    public static PageSize A4 { get; } = new(595.28f, 841.89f);

    /// <summary>8.5 × 11 inches.</summary>
    public static PageSize Letter { get; } = new(612, 792);
}
