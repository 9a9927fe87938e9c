using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Training;

namespace CitationAudit.Cli.Commands;

/// <summary>Prints a score, and under it a line per outlet.</summary>
internal static class ScoreTable
{
    public static void Print(TextWriter output, Score total, ImmutableSortedDictionary<string, Score> outlets)
    {
        output.WriteLine(total);
        foreach ((string outlet, Score score) in outlets)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {outlet,-24} {score.Articles,4} articles  statement {score.Statement.F1:F3}  +source {score.WithSource.F1:F3}  end-to-end {score.EndToEnd.F1:F3}"));
        }
    }
}
