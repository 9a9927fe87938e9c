using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction.Model;
using Reading = CitationAudit.Extraction.Model.Reading;

namespace CitationAudit.Training;

/// <summary>What comes out across folds: how good the readings are, and where to draw the lines.</summary>
/// <param name="plan">Which articles are measured, and what may be lost.</param>
/// <param name="examples">The examples.</param>
/// <param name="readings">The readings of each, by weights of the other folds.</param>
/// <param name="progress">Takes lines that say what comes out.</param>
internal sealed class FoldFigures(TrainingPlan plan, Example[] examples, List<Reading>[] readings, Action<string> progress)
{
    /// <summary>Says where annotated statements are lost: at the cue, the content or the source.</summary>
    public void Diagnose()
    {
        (int all, int cue, int content, int begins, int source, int sourceBegins) = (0, 0, 0, 0, 0, 0);
        for (int at = 0; at < examples.Length; at++)
        {
            foreach (ExampleStatement gold in examples[at].Statements)
            {
                all++;
                int found = readings[at].FindIndex(reading => reading.Cue.Meets(gold.Cue));
                if (found >= 0)
                {
                    Reading reading = readings[at][found];
                    cue++;
                    begins += reading.Content.First.First == gold.Content.First.First ? 1 : 0;
                    content += reading.Content == gold.Content ? 1 : 0;
                    sourceBegins += reading.Source.First == gold.Source.First ? 1 : 0;
                    source += reading.Source == gold.Source ? 1 : 0;
                }
            }
        }

        double Part(int count) => 100.0 * count / Math.Max(1, cue);
        progress(string.Create(
            CultureInfo.InvariantCulture,
            $"of {all} cues {cue} are looked at ({100.0 * cue / Math.Max(1, all):F1} %); of these contents begin right in {Part(begins):F1} % and are right in {Part(content):F1} %, sources in {Part(sourceBegins):F1} % and {Part(source):F1} %"));
    }

    /// <summary>
    /// The lowest threshold whose sum of both F1 is as good as the best one's but for a little: a missed statement costs an audit more than
    /// a doubtful one, whose doubt is printed.
    /// </summary>
    public (Score Score, float Threshold) Best(float[][] odds)
    {
        List<(Score Score, float Threshold)> tried = [];
        for (int step = -12; step <= 10; step++)
        {
            float least = step / 10f;
            IEnumerable<Score> scores = examples.Index().Where(indexed => plan.Measures(indexed.Item.Gold)).Select(indexed => ScoreOf(indexed.Index, odds[indexed.Index], least));
            tried.Add((scores.Aggregate(Score.None, (sum, next) => sum + next), least));
        }

        static double Sum(Score score) => score.Statement.F1 + score.WithSource.F1;
        double most = tried.Max(trial => Sum(trial.Score));
        (Score best, float threshold) = tried.First(trial => Sum(trial.Score) >= most - plan.Leeway);
        progress(string.Create(CultureInfo.InvariantCulture, $"across folds at {threshold:F1}: statement {best.Statement}, +source {best.WithSource.F1:F3}"));
        return (best, threshold);
    }

    /// <summary>The odds of a cue below which its readings need not be looked for.</summary>
    public float Look(float[][] cueOdds, float[][] odds, float threshold)
    {
        List<float> found = [];
        for (int at = 0; at < examples.Length; at++)
        {
            HashSet<int> right = Right(examples[at], readings[at]);
            found.AddRange(right.Where(reading => odds[at][reading] >= threshold).Select(reading => cueOdds[at][readings[at][reading].Cue.First]));
        }

        found.Sort();
        float least = found.Count == 0 ? CueReader.LeastOdds : found[(int)(found.Count * plan.LookLoss)];
        (int looks, int all) = (cueOdds.Sum(of => of.Count(one => one >= least)), cueOdds.Sum(of => of.Count(one => one >= CueReader.LeastOdds)));
        progress(string.Create(CultureInfo.InvariantCulture, $"readings are looked for from odds of {least:F2}, for {looks} cues of {all}"));
        return least;
    }

    /// <summary>Turns odds into how sure it is that a reading is right.</summary>
    public Calibration Calibrate(float[][] odds)
    {
        List<(float, bool)> judged = [];
        for (int at = 0; at < examples.Length; at++)
        {
            HashSet<int> right = Right(examples[at], readings[at]);
            judged.AddRange(odds[at].Select((value, reading) => (value, right.Contains(reading))));
        }

        return Calibrator.Fit(judged);
    }

    /// <summary>The figures of each outlet.</summary>
    public ImmutableSortedDictionary<string, Score> ByOutlet(float[][] odds, float threshold)
    {
        ImmutableSortedDictionary<string, Score>.Builder outlets = ImmutableSortedDictionary.CreateBuilder<string, Score>(StringComparer.Ordinal);
        for (int at = 0; at < examples.Length; at++)
        {
            string outlet = examples[at].Gold.Outlet;
            outlets[outlet] = outlets.GetValueOrDefault(outlet, Score.None) + ScoreOf(at, odds[at], threshold);
        }

        return outlets.ToImmutable();
    }

    /// <summary>The statements that are taken in one example.</summary>
    public ImmutableArray<GoldStatement> Selected(int at, float[] odds, float least) =>
        [.. CueReader.Select(readings[at], odds, least).Select(reading => Found.Of(examples[at].Document, readings[at][reading]))];

    /// <summary>Indexes of the readings that fit an annotated statement.</summary>
    public static HashSet<int> Right(Example example, List<Reading> readings)
    {
        ImmutableArray<GoldStatement> found = [.. readings.Select(reading => Found.Of(example.Document, reading))];
        return [.. StatementScorer.Match(example.Document.Text, example.Gold.Statements, found).Select(pair => pair.Found)];
    }

    private Score ScoreOf(int at, float[] odds, float least) =>
        StatementScorer.Score(examples[at].Document.Text, examples[at].Gold.Statements, Selected(at, odds, least));
}
