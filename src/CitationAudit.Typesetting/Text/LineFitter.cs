namespace CitationAudit.Typesetting;

/// <summary>Chooses where lines end so that all of them together are as evenly filled as can be.</summary>
internal static class LineFitter
{
    /// <summary>Cost of cutting a word that fits no line; any number well above that of a badly filled line (1) does.</summary>
    private const double EmergencyCost = 4;

    /// <summary>
    /// Fits one stretch of text that ends in a forced break.
    /// </summary>
    /// <param name="breaks">Places where a line may begin or end, in order; the first is the start, the last the end.</param>
    /// <param name="emergency">For each whether it cuts a word.</param>
    /// <param name="visible">For each the place before it where white space begins.</param>
    /// <param name="prefix">Width of the text up to each place.</param>
    /// <param name="firstWidth">Room in the first line.</param>
    /// <param name="width">Room in the others.</param>
    /// <param name="balanceAll">Whether the last line is to be filled as evenly as the others, for centred headings.</param>
    public static List<Line> Fit(
        IReadOnlyList<int> breaks, IReadOnlyList<bool> emergency, IReadOnlyList<int> visible, float[] prefix, float firstWidth, float width, bool balanceAll)
    {
        int n = breaks.Count;
        var cost = new double[n];
        var from = new int[n];
        for (int j = 1; j < n; j++)
        {
            cost[j] = double.PositiveInfinity;
            for (int i = j - 1; i >= 0; i--)
            {
                float room = i == 0 ? firstWidth : width;
                float slack = room - Width(i, j);
                bool tooWide = slack < -0.01f;
                if (tooWide && i < j - 1)
                    break;
                // A lone piece that is too wide is set all the same, and the line makes it smaller.
                double line = tooWide || j == n - 1 && !balanceAll ? 0 : Square(slack / Math.Max(room, 1));
                double total = cost[i] + line + (emergency[j] ? EmergencyCost : 0);
                if (total < cost[j])
                    (cost[j], from[j]) = (total, i);
                if (tooWide)
                    break;
            }
        }
        var lines = new List<Line>();
        for (int j = n - 1; j > 0; j = from[j])
            lines.Add(new Line(breaks[from[j]], breaks[j], Math.Max(visible[j], breaks[from[j]]), Width(from[j], j), j == n - 1));
        lines.Reverse();
        return lines;

        float Width(int i, int j) => Math.Max(0, prefix[visible[j]] - prefix[breaks[i]]);
    }

    private static double Square(double x) => x * x;
}
