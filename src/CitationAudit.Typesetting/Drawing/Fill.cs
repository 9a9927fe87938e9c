namespace CitationAudit.Typesetting;

/// <summary>What an area is filled with.</summary>
/// <param name="Background">The ground.</param>
/// <param name="Pattern">The hatching on it.</param>
/// <param name="Ink">The colour of the hatching.</param>
public sealed record Fill(Color Background, Pattern Pattern, Color Ink)
{
    /// <summary>A plain colour.</summary>
    public static Fill Solid(Color color) => new(color, Pattern.Solid, color);
}
