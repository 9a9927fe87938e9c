namespace CitationAudit.Training;

/// <summary>How well something was found: counts of what is right, found and there.</summary>
/// <param name="Right">Found and right.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">There to be found.</param>
public readonly record struct Ratio(int Right, int Found, int Gold)
{
    /// <summary>The part of what was found that is right; 0 where nothing was.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The part of what is there that was found; 0 where nothing is.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The counts of both together.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);

    /// <summary>The same as the operator.</summary>
    public static Ratio Add(Ratio left, Ratio right) => left + right;

    /// <summary>Reads as <c>P 0.900 R 0.800 F1 0.847</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"P {Precision:F3} R {Recall:F3} F1 {F1:F3}");
}
