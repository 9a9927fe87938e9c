using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>Fits the curve that turns log-odds into the chance of being right (Platt 1999), by Newton's method.</summary>
internal static class Calibrator
{
    public static Calibration Fit(IReadOnlyList<(float Odds, bool Right)> judged)
    {
        (double slope, double shift) = (1, 0);
        for (int step = 0; step < 30; step++)
        {
            // A small ridge keeps the system solvable where all are right or all are wrong.
            (double g0, double g1, double h00, double h01, double h11) = (0, 0, 1e-3, 0, 1e-3);
            foreach ((float odds, bool right) in judged)
            {
                double chance = 1 / (1 + Math.Exp(-((slope * odds) + shift)));
                double error = chance - (right ? 1 : 0);
                double curve = chance * (1 - chance);
                g0 += error * odds;
                g1 += error;
                h00 += curve * odds * odds;
                h01 += curve * odds;
                h11 += curve;
            }

            double determinant = (h00 * h11) - (h01 * h01);
            slope -= ((h11 * g0) - (h01 * g1)) / determinant;
            shift -= ((h00 * g1) - (h01 * g0)) / determinant;
        }

        return new Calibration((float)slope, (float)shift);
    }
}
