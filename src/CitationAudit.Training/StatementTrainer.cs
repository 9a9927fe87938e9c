using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>
/// Trains a statement model on annotated articles. The articles are dealt into folds; each fold is read by a model of the others, so
/// that the later steps learn from the mistakes that the earlier ones will make, and so that the figures are of unseen articles.
/// </summary>
public sealed class StatementTrainer
{
    private readonly TrainingPlan _plan;
    private readonly Action<string> _progress;

    /// <summary>With a plan and a receiver of lines that say how far it is.</summary>
    public StatementTrainer(TrainingPlan plan, Action<string> progress)
    {
        _plan = plan;
        _progress = progress;
    }

    private int Places => 1 << _plan.Bits;

    private int Shift => 32 - _plan.Bits;

    /// <summary>Trains on the articles. Throws <see cref="ArgumentException"/> where there are fewer than the plan's folds.</summary>
    public TrainedModel Train(ImmutableArray<GoldArticle> articles, TextAnalyser text, WordRules words, ImmutableArray<ITokenEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (articles.Length < _plan.Folds)
        {
            throw new ArgumentException($"{articles.Length} articles cannot be dealt into {_plan.Folds} folds", nameof(articles));
        }

        TraitReader reader = new(words, evidence);
        Example[] examples = [.. articles.Select(article => Example.Of(article, text, reader))];
        int[] folds = Deal(examples.Length);
        float[][] cueOdds = CrossedCueOdds(examples, folds);
        for (int at = 0; at < examples.Length; at++)
        {
            CueReader.SetLevels(examples[at].Traits, cueOdds[at]);
        }

        List<Reading>[] readings = CrossedReadings(examples, folds, cueOdds);
        (Score score, float threshold, ImmutableSortedDictionary<string, Score> outlets) = CrossedScores(examples, folds, readings);
        _progress(score.ToString());
        float[] weights = LearnAll(examples, cueOdds: null);
        Add(weights, LearnStatements(examples, readings, _ => true));
        return new TrainedModel(HashedWeights.Quantise(weights, _plan.LargestWeight), threshold, score, outlets);
    }

    private int[] Deal(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(_plan.Seed).Shuffle(order);
        int[] folds = new int[count];
        for (int at = 0; at < count; at++)
        {
            folds[order[at]] = at % _plan.Folds;
        }

        return folds;
    }

    private float[][] CrossedCueOdds(Example[] examples, int[] folds)
    {
        float[][] odds = new float[examples.Length][];
        DecisionMaker maker = new(Shift);
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            Example[] others = [.. examples.Where((_, at) => folds[at] != fold)];
            float[] learned = Learner.Learn(maker.CueQuestions(others), questions: true, Places, _plan.Cues);
            HashedWeights weights = HashedWeights.Quantise(learned, _plan.LargestWeight);
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.Odds(weights, examples[at].Traits);
                }
            }
        });
        _progress("cues read across folds");
        return odds;
    }

    private List<Reading>[] CrossedReadings(Example[] examples, int[] folds, float[][] cueOdds)
    {
        List<Reading>[] readings = new List<Reading>[examples.Length];
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            float[] learned = LearnChoices([.. examples.Where((_, at) => folds[at] != fold)]);
            HashedWeights weights = HashedWeights.Quantise(learned, _plan.LargestWeight);
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    readings[at] = CueReader.Read(weights, examples[at].Traits, cueOdds[at]);
                }
            }
        });
        _progress(string.Create(CultureInfo.InvariantCulture, $"{readings.Sum(list => list.Count)} readings across folds"));
        return readings;
    }

    private float[] LearnChoices(Example[] examples)
    {
        CueChoices choices = new DecisionMaker(Shift).Choices(examples);
        float[] weights = new float[Places];
        foreach (Decisions decisions in (Decisions[])[choices.CueEnds, choices.ContentBegins, choices.ContentEnds, choices.Pieces, choices.SourceBegins, choices.SourceEnds])
        {
            Add(weights, Learner.Learn(decisions, questions: false, Places, _plan.Choices));
        }

        Add(weights, Learner.Learn(choices.Relays, questions: true, Places, _plan.Choices));
        return weights;
    }

    private float[] LearnAll(Example[] examples, float[][]? cueOdds)
    {
        float[] weights = Learner.Learn(new DecisionMaker(Shift).CueQuestions(examples), questions: true, Places, _plan.Cues);
        Add(weights, LearnChoices(examples));
        return weights;
    }

    private float[] LearnStatements(Example[] examples, List<Reading>[] readings, Func<int, bool> takes)
    {
        Decisions decisions = new();
        IndexingSink sink = new(decisions.Features, Shift);
        for (int at = 0; at < examples.Length; at++)
        {
            if (takes(at))
            {
                HashSet<int> right = Right(examples[at], readings[at]);
                for (int reading = 0; reading < readings[at].Count; reading++)
                {
                    StatementFeatures.Judge(ref sink, examples[at].Traits, readings[at], reading);
                    decisions.EndCandidate();
                    decisions.EndQuestion(right.Contains(reading));
                }
            }
        }

        return Learner.Learn(decisions, questions: true, Places, _plan.Statements);
    }

    private static HashSet<int> Right(Example example, List<Reading> readings)
    {
        ImmutableArray<GoldStatement> found = [.. readings.Select(reading => Found.Of(example.Document, reading))];
        return [.. StatementScorer.Match(example.Document.Text, example.Gold.Statements, found).Select(pair => pair.Found)];
    }

    private (Score Score, float Threshold, ImmutableSortedDictionary<string, Score> Outlets) CrossedScores(Example[] examples, int[] folds, List<Reading>[] readings)
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            HashedWeights weights = HashedWeights.Quantise(LearnStatements(examples, readings, at => folds[at] != fold), _plan.LargestWeight);
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.Judge(weights, examples[at].Traits, readings[at]);
                }
            }
        });
        (Score best, float threshold) = (Score.None, 0);
        for (float least = -1.2f; least <= 1.2f; least += 0.2f)
        {
            Score score = examples.Select((example, at) => ScoreOf(example, readings[at], odds[at], least)).Aggregate(Score.None, (sum, next) => sum + next);
            _progress(string.Create(CultureInfo.InvariantCulture, $"at {least:F1}: {score.Statement} +source {score.WithSource.F1:F3}"));
            (best, threshold) = score.Statement.F1 + score.WithSource.F1 > best.Statement.F1 + best.WithSource.F1 ? (score, least) : (best, threshold);
        }

        Dictionary<string, Score> outlets = [];
        for (int at = 0; at < examples.Length; at++)
        {
            string outlet = examples[at].Gold.Outlet;
            outlets[outlet] = outlets.GetValueOrDefault(outlet, Score.None) + ScoreOf(examples[at], readings[at], odds[at], threshold);
        }

        return (best, threshold, outlets.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static Score ScoreOf(Example example, List<Reading> readings, float[] odds, float least) =>
        StatementScorer.Score(
            example.Document.Text,
            example.Gold.Statements,
            [.. CueReader.Select(readings, odds, least).Select(at => Found.Of(example.Document, readings[at]))]);

    private static void Add(float[] sum, float[] more)
    {
        for (int at = 0; at < sum.Length; at++)
        {
            sum[at] += more[at];
        }
    }
}
