namespace CitationAudit.Benchmarks.Html;

/// <summary>Logistic regression with a ridge penalty, by Newton's method: exact, and the same at every run.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 12;

    public static float[] Fit(IReadOnlyList<(float[] Values, bool Label, float Weight)> examples, double penalty)
    {
        int count = examples[0].Values.Length;
        double[] weights = new double[count];
        for (int step = 0; step < MostSteps; step++)
        {
            double[,] curvature = new double[count, count];
            double[] slope = new double[count];
            foreach ((float[] values, bool label, float weight) in examples)
            {
                Add(values, label ? 1 : 0, weight, weights, slope, curvature);
            }

            for (int at = 0; at < count; at++)
            {
                // The bias is hardly held back.
                double ridge = at == 0 ? 1e-3 : penalty;
                slope[at] += ridge * weights[at];
                curvature[at, at] += ridge;
            }

            Solve(curvature, slope);
            double largest = 0;
            for (int at = 0; at < count; at++)
            {
                weights[at] -= slope[at];
                largest = Math.Max(largest, Math.Abs(slope[at]));
            }

            if (largest < 1e-5)
            {
                break;
            }
        }

        return [.. weights.Select(weight => (float)weight)];
    }

    private static void Add(float[] values, double label, float weight, double[] weights, double[] slope, double[,] curvature)
    {
        int[] set = [.. Enumerable.Range(0, values.Length).Where(at => values[at] != 0)];
        double odds = set.Sum(at => values[at] * weights[at]);
        double chance = 1 / (1 + Math.Exp(-odds));
        double bend = Math.Max(1e-6, chance * (1 - chance)) * weight;
        foreach (int row in set)
        {
            slope[row] += (chance - label) * weight * values[row];
            foreach (int column in set)
            {
                curvature[row, column] += bend * values[row] * values[column];
            }
        }
    }

    // By Cholesky's decomposition, in place: the matrix is symmetric and, with the ridge, positive.
    private static void Solve(double[,] matrix, double[] right)
    {
        int count = right.Length;
        for (int pivot = 0; pivot < count; pivot++)
        {
            matrix[pivot, pivot] = Math.Sqrt(Math.Max(1e-12, matrix[pivot, pivot]));
            for (int row = pivot + 1; row < count; row++)
            {
                matrix[row, pivot] /= matrix[pivot, pivot];
            }

            for (int column = pivot + 1; column < count; column++)
            {
                for (int row = column; row < count; row++)
                {
                    matrix[row, column] -= matrix[row, pivot] * matrix[column, pivot];
                }
            }
        }

        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < row; column++)
            {
                right[row] -= matrix[row, column] * right[column];
            }

            right[row] /= matrix[row, row];
        }

        for (int row = count - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < count; column++)
            {
                right[row] -= matrix[column, row] * right[column];
            }

            right[row] /= matrix[row, row];
        }
    }
}
