namespace CitationAudit.Extraction.Model;

/// <summary>Turns a reading's log-odds into the chance that it is right, as measured on articles that the model had not seen (Platt 1999).</summary>
/// <param name="Slope">Factor of the odds; positive.</param>
/// <param name="Shift">Added to them.</param>
internal readonly record struct Calibration(float Slope, float Shift)
{
    public double Confidence(float odds) => Math.Round(1 / (1 + Math.Exp(-((Slope * (double)odds) + Shift))), 3);
}
