using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction.Model;
using Reading = CitationAudit.Extraction.Model.Reading;

namespace CitationAudit.Training;

/// <summary>Reads examples step by step, each fold by what was learnt from the others.</summary>
/// <param name="plan">How many folds, and how the steps are learnt.</param>
/// <param name="learner">Learns the steps.</param>
/// <param name="examples">The examples; which words may be cues is noted in their traits.</param>
/// <param name="folds">Each example's fold (see <see cref="Deal"/>).</param>
/// <param name="progress">Takes lines that say how far it is.</param>
internal sealed class FoldReader(TrainingPlan plan, StatementLearner learner, Example[] examples, int[] folds, Action<string> progress)
{
    /// <summary>Deals the measured articles first, so that articles beside them leave the folds, and with them the figures, comparable.</summary>
    public static int[] Deal(TrainingPlan plan, ImmutableArray<GoldArticle> articles)
    {
        int[] folds = new int[articles.Length];
        foreach (bool measured in (ReadOnlySpan<bool>)[true, false])
        {
            int[] order = [.. Enumerable.Range(0, articles.Length).Where(at => plan.Measures(articles[at]) == measured)];
            new Random(plan.Seed).Shuffle(order);
            for (int at = 0; at < order.Length; at++)
            {
                folds[order[at]] = at % plan.Folds;
            }
        }

        return folds;
    }

    /// <summary>Sifts the words of all examples, each by weights of the other folds, and gives the odds below which they were passed over.</summary>
    public float Sift()
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, fold =>
        {
            Example[] others = [.. learner.Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = learner.Table(learned => learner.LearnSift(others, learned));
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.SiftOdds(weights, examples[at].Traits);
                }
            }
        });
        float[] cues = [.. examples.SelectMany((example, at) => example.Statements.Where(statement => SiftFeatures.IsWord(example.Traits, statement.Cue.First)).Select(statement => odds[at][statement.Cue.First])).Order()];
        float least = cues.Length == 0 ? 0 : cues[(int)(cues.Length * plan.SiftLoss)];
        (int kept, int words) = (0, 0);
        for (int at = 0; at < examples.Length; at++)
        {
            CueReader.Sift(examples[at].Traits, odds[at], least);
            kept += examples[at].Traits.MayBeCue.Count(may => may);
            words += examples[at].Traits.Classes.Count(kind => kind == TokenClass.Word);
        }

        progress(string.Create(CultureInfo.InvariantCulture, $"{100.0 * kept / Math.Max(1, words):F1} % of the words may be cues, from odds of {least:F2}"));
        return least;
    }

    /// <summary>Log-odds of cues, each article's by weights of the other folds.</summary>
    public float[][] CueOdds()
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, fold =>
        {
            Example[] others = [.. learner.Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = learner.Table(learned => learner.LearnCues(others, learned));
            HiddenLayer? layer = learner.CueLayer(others);
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.Odds(weights, layer, examples[at].Traits);
                }
            }
        });
        progress("cues read across folds");
        return odds;
    }

    /// <summary>The readings of likely cues, each by weights of the other folds, and all that they were chosen from.</summary>
    public (List<Reading>[] Readings, List<List<Reading>>[] Proposed) Readings(float[][] cueOdds)
    {
        List<List<Reading>>[] proposed = new List<List<Reading>>[examples.Length];
        List<Reading>[] readings = new List<Reading>[examples.Length];
        Dictionary<uint, float>[] learned = new Dictionary<uint, float>[plan.Folds];
        ParallelOptions threads = new() { MaxDegreeOfParallelism = plan.Threads };
        Parallel.For(0, plan.Folds, threads, fold =>
        {
            Example[] others = [.. learner.Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = learner.Table(known => learner.LearnChoices(others, learned[fold] = known));
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    proposed[at] = CueReader.Propose(weights, examples[at].Traits, cueOdds[at], CueReader.LeastOdds);
                }
            }
        });
        Parallel.For(0, plan.Folds, threads, fold =>
        {
            learner.LearnWholes(examples, proposed, at => folds[at] != fold, learned[fold]);
            HashedWeights weights = learner.ListOf(learned[fold]).ToTable();
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    readings[at] = CueReader.Choose(weights, examples[at].Traits, proposed[at]);
                }
            }
        });
        progress(string.Create(CultureInfo.InvariantCulture, $"{readings.Sum(list => list.Count)} cues read across folds"));
        return (readings, proposed);
    }

    /// <summary>Log-odds of the readings to be statements, each article's by weights of the other folds.</summary>
    public float[][] Odds(List<Reading>[] readings)
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, fold =>
        {
            HashedWeights weights = learner.Table(learned => learner.LearnStatements(examples, readings, at => folds[at] != fold, learned));
            HiddenLayer? layer = learner.StatementLayer(examples, readings, at => folds[at] != fold);
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.Judge(weights, layer, examples[at].Traits, readings[at]);
                }
            }
        });
        return odds;
    }
}
