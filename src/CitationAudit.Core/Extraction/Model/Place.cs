namespace CitationAudit.Extraction.Model;

/// <summary>Coarse steps for numbers in features. They are part of the weights' format.</summary>
internal static class Place
{
    /// <summary>A distance in tokens: exact up to 4, then in widening steps.</summary>
    public static uint Step(int distance) => distance switch
    {
        < 0 => 15,
        <= 4 => (uint)distance,
        <= 6 => 5,
        <= 8 => 6,
        <= 11 => 7,
        <= 15 => 8,
        <= 20 => 9,
        <= 30 => 10,
        <= 45 => 11,
        <= 70 => 12,
        _ => 13,
    };

    /// <summary>A count, told apart up to <paramref name="most"/>.</summary>
    public static uint Few(int count, int most = 3) => (uint)Math.Min(count, most);

    /// <summary>A logarithm of a probability: 0 near certainty, rising with doubt.</summary>
    public static uint Doubt(float logarithm) => logarithm switch
    {
        > -0.05f => 0,
        > -0.15f => 1,
        > -0.4f => 2,
        > -0.7f => 3,
        > -1.2f => 4,
        > -2f => 5,
        > -3f => 6,
        _ => 7,
    };

    /// <summary>Log-odds in steps of one half, from -5 to 6.</summary>
    public static uint Odds(float odds) => (uint)Math.Clamp((int)MathF.Floor((odds + 5) * 2), 0, 22);

    public static uint Flag(bool flag) => flag ? 1u : 0u;
}
