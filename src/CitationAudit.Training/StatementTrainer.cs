using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;
using Reading = CitationAudit.Extraction.Model.Reading;

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

    /// <summary>Trains on the articles. Throws <see cref="ArgumentException"/> where there are fewer than the plan's folds.</summary>
    /// <param name="name">The model's name.</param>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="text">Divides them into tokens as the extractor will.</param>
    /// <param name="words">How to take words apart.</param>
    /// <param name="evidence">What else is known of tokens; the extractor must be given the same.</param>
    /// <param name="patterns">The language's patterns, whose findings are to be weighed; the extractor must be given the same.</param>
    public TrainedModel Train(string name, ImmutableArray<GoldArticle> articles, TextAnalyser text, WordRules words, ImmutableArray<ITokenEvidence> evidence, IStatementExtractor? patterns = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (articles.Length < _plan.Folds)
        {
            throw new ArgumentException($"{articles.Length} articles cannot be dealt into {_plan.Folds} folds", nameof(articles));
        }

        Dictionary<uint, float> weights = [];
        TraitReader reader = new(words, evidence);
        Example[] examples = [.. articles.Select(article => Example.Of(article, text, reader, patterns))];
        int[] folds = Deal(articles);
        float sift = Sift(examples, folds);
        float[][] cueOdds = CrossedCueOdds(examples, folds);
        for (int at = 0; at < examples.Length; at++)
        {
            CueReader.SetLevels(examples[at].Traits, cueOdds[at]);
        }

        (List<Reading>[] readings, List<List<Reading>>[] proposed) = CrossedReadings(examples, folds, cueOdds);
        Diagnose(examples, readings);
        float[][] odds = CrossedOdds(examples, folds, readings);
        (Score score, float threshold) = Best(examples, readings, odds);
        Example[] all = [.. Repeated(examples)];
        Learner.Learn(DecisionMaker.SiftQuestions(all), questions: true, _plan.Sift, weights);
        Learner.Learn(DecisionMaker.CueQuestions(all), questions: true, _plan.Cues, weights);
        LearnChoices(all, weights);
        LearnWholes(examples, proposed, _ => true, weights);
        LearnStatements(examples, readings, _ => true, weights);
        StatementModel model = new(
            name,
            words,
            [.. evidence.Select(layer => layer.Name)],
            patterns is not null,
            WeightList.Of(weights, _plan.LargestWeight, _plan.LeastWeight),
            sift,
            Look(examples, cueOdds, readings, odds, threshold),
            threshold,
            Calibrate(examples, readings, odds));
        return new TrainedModel(
            model,
            score,
            ByOutlet(examples, readings, odds, threshold),
            [.. examples.Select((example, at) => Selected(example, readings[at], odds[at], threshold))]);
    }

    private IEnumerable<Example> Repeated(IEnumerable<Example> examples) =>
        examples.SelectMany(example => Enumerable.Repeat(example, _plan.Repeats(example.Gold)));

    /// <summary>Deals the measured articles first, so that articles beside them leave the folds, and with them the figures, comparable.</summary>
    private int[] Deal(ImmutableArray<GoldArticle> articles)
    {
        int[] folds = new int[articles.Length];
        foreach (bool measured in (ReadOnlySpan<bool>)[true, false])
        {
            int[] order = [.. Enumerable.Range(0, articles.Length).Where(at => _plan.Measures(articles[at]) == measured)];
            new Random(_plan.Seed).Shuffle(order);
            for (int at = 0; at < order.Length; at++)
            {
                folds[order[at]] = at % _plan.Folds;
            }
        }

        return folds;
    }

    /// <summary>Sifts the words of all examples, each by weights of the other folds, and gives the odds below which they were passed over.</summary>
    private float Sift(Example[] examples, int[] folds)
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            Example[] others = [.. Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = Table(learned => Learner.Learn(DecisionMaker.SiftQuestions(others), questions: true, _plan.Sift, learned));
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.SiftOdds(weights, examples[at].Traits);
                }
            }
        });
        float[] cues = [.. examples.SelectMany((example, at) => example.Statements.Where(statement => SiftFeatures.IsWord(example.Traits, statement.Cue.First)).Select(statement => odds[at][statement.Cue.First])).Order()];
        float least = cues.Length == 0 ? 0 : cues[(int)(cues.Length * _plan.SiftLoss)];
        (int kept, int words) = (0, 0);
        for (int at = 0; at < examples.Length; at++)
        {
            CueReader.Sift(examples[at].Traits, odds[at], least);
            kept += examples[at].Traits.MayBeCue.Count(may => may);
            words += examples[at].Traits.Classes.Count(kind => kind == TokenClass.Word);
        }

        _progress(string.Create(CultureInfo.InvariantCulture, $"{100.0 * kept / Math.Max(1, words):F1} % of the words may be cues, from odds of {least:F2}"));
        return least;
    }

    private float[][] CrossedCueOdds(Example[] examples, int[] folds)
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            Example[] others = [.. Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = Table(learned => Learner.Learn(DecisionMaker.CueQuestions(others), questions: true, _plan.Cues, learned));
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

    /// <summary>The readings of likely cues, each by weights of the other folds, and all that they were chosen from.</summary>
    private (List<Reading>[] Readings, List<List<Reading>>[] Proposed) CrossedReadings(Example[] examples, int[] folds, float[][] cueOdds)
    {
        List<List<Reading>>[] proposed = new List<List<Reading>>[examples.Length];
        List<Reading>[] readings = new List<Reading>[examples.Length];
        Dictionary<uint, float>[] learned = new Dictionary<uint, float>[_plan.Folds];
        ParallelOptions threads = new() { MaxDegreeOfParallelism = _plan.Threads };
        Parallel.For(0, _plan.Folds, threads, fold =>
        {
            Example[] others = [.. Repeated(examples.Where((_, at) => folds[at] != fold))];
            HashedWeights weights = Table(known => LearnChoices(others, learned[fold] = known));
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    proposed[at] = CueReader.Propose(weights, examples[at].Traits, cueOdds[at], CueReader.LeastOdds);
                }
            }
        });
        Parallel.For(0, _plan.Folds, threads, fold =>
        {
            LearnWholes(examples, proposed, at => folds[at] != fold, learned[fold]);
            HashedWeights weights = WeightList.Of(learned[fold], _plan.LargestWeight, _plan.LeastWeight).ToTable();
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    readings[at] = CueReader.Choose(weights, examples[at].Traits, proposed[at]);
                }
            }
        });
        _progress(string.Create(CultureInfo.InvariantCulture, $"{readings.Sum(list => list.Count)} cues read across folds"));
        return (readings, proposed);
    }

    /// <summary>Learns which of the readings of annotated cues comes nearest to the annotation.</summary>
    private void LearnWholes(Example[] examples, List<List<Reading>>[] proposed, Func<int, bool> takes, Dictionary<uint, float> weights)
    {
        Decisions decisions = new();
        for (int at = 0; at < examples.Length; at++)
        {
            for (int times = 0; CueLabeller.WeighsWholes(examples[at].Traits) && takes(at) && times < _plan.Repeats(examples[at].Gold); times++)
            {
                DecisionMaker.Wholes(decisions, examples[at], proposed[at]);
            }
        }

        Learner.Learn(decisions, questions: false, _plan.Wholes, weights);
    }

    private HashedWeights Table(Action<Dictionary<uint, float>> learn)
    {
        Dictionary<uint, float> weights = [];
        learn(weights);
        return WeightList.Of(weights, _plan.LargestWeight, _plan.LeastWeight).ToTable();
    }

    private void LearnChoices(Example[] examples, Dictionary<uint, float> weights)
    {
        CueChoices choices = DecisionMaker.Choices(examples);
        foreach (Decisions decisions in (Decisions[])[choices.CueEnds, choices.ContentBegins, choices.ContentEnds, choices.Pieces, choices.SourceBegins, choices.SourceEnds])
        {
            Learner.Learn(decisions, questions: false, _plan.Choices, weights);
        }

        Learner.Learn(choices.Relays, questions: true, _plan.Choices, weights);
    }

    private void LearnStatements(Example[] examples, List<Reading>[] readings, Func<int, bool> takes, Dictionary<uint, float> weights)
    {
        Decisions decisions = new();
        HashingSink sink = new(decisions.Features);
        for (int at = 0; at < examples.Length; at++)
        {
            if (takes(at))
            {
                HashSet<int> right = Right(examples[at], readings[at]);
                for (int judged = 0; judged < readings[at].Count * _plan.Repeats(examples[at].Gold); judged++)
                {
                    int reading = judged % readings[at].Count;
                    StatementFeatures.Judge(ref sink, examples[at].Traits, readings[at], reading);
                    decisions.EndCandidate();
                    decisions.EndQuestion(right.Contains(reading));
                }
            }
        }

        Learner.Learn(decisions, questions: true, _plan.Statements, weights);
    }

    /// <summary>Says where annotated statements are lost: at the cue, the content or the source.</summary>
    private void Diagnose(Example[] examples, List<Reading>[] readings)
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
        _progress(string.Create(
            CultureInfo.InvariantCulture,
            $"of {all} cues {cue} are looked at ({100.0 * cue / Math.Max(1, all):F1} %); of these contents begin right in {Part(begins):F1} % and are right in {Part(content):F1} %, sources in {Part(sourceBegins):F1} % and {Part(source):F1} %"));
    }

    private static HashSet<int> Right(Example example, List<Reading> readings)
    {
        ImmutableArray<GoldStatement> found = [.. readings.Select(reading => Found.Of(example.Document, reading))];
        return [.. StatementScorer.Match(example.Document.Text, example.Gold.Statements, found).Select(pair => pair.Found)];
    }

    private float[][] CrossedOdds(Example[] examples, int[] folds, List<Reading>[] readings)
    {
        float[][] odds = new float[examples.Length][];
        Parallel.For(0, _plan.Folds, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, fold =>
        {
            HashedWeights weights = Table(learned => LearnStatements(examples, readings, at => folds[at] != fold, learned));
            for (int at = 0; at < examples.Length; at++)
            {
                if (folds[at] == fold)
                {
                    odds[at] = CueReader.Judge(weights, examples[at].Traits, readings[at]);
                }
            }
        });
        return odds;
    }

    /// <summary>
    /// The lowest threshold whose sum of both F1 is as good as the best one's but for a little: a missed statement costs an audit more than
    /// a doubtful one, whose doubt is printed.
    /// </summary>
    private (Score Score, float Threshold) Best(Example[] examples, List<Reading>[] readings, float[][] odds)
    {
        List<(Score Score, float Threshold)> tried = [];
        for (int step = -12; step <= 10; step++)
        {
            float least = step / 10f;
            IEnumerable<Score> scores = examples.Index().Where(indexed => _plan.Measures(indexed.Item.Gold)).Select(indexed => ScoreOf(indexed.Item, readings[indexed.Index], odds[indexed.Index], least));
            tried.Add((scores.Aggregate(Score.None, (sum, next) => sum + next), least));
        }

        static double Sum(Score score) => score.Statement.F1 + score.WithSource.F1;
        double most = tried.Max(trial => Sum(trial.Score));
        (Score best, float threshold) = tried.First(trial => Sum(trial.Score) >= most - _plan.Leeway);
        _progress(string.Create(CultureInfo.InvariantCulture, $"across folds at {threshold:F1}: statement {best.Statement}, +source {best.WithSource.F1:F3}"));
        return (best, threshold);
    }

    /// <summary>The odds of a cue below which its readings need not be looked for.</summary>
    private float Look(Example[] examples, float[][] cueOdds, List<Reading>[] readings, float[][] odds, float threshold)
    {
        List<float> found = [];
        for (int at = 0; at < examples.Length; at++)
        {
            HashSet<int> right = Right(examples[at], readings[at]);
            found.AddRange(right.Where(reading => odds[at][reading] >= threshold).Select(reading => cueOdds[at][readings[at][reading].Cue.First]));
        }

        found.Sort();
        float least = found.Count == 0 ? CueReader.LeastOdds : found[(int)(found.Count * _plan.LookLoss)];
        (int looks, int all) = (cueOdds.Sum(of => of.Count(one => one >= least)), cueOdds.Sum(of => of.Count(one => one >= CueReader.LeastOdds)));
        _progress(string.Create(CultureInfo.InvariantCulture, $"readings are looked for from odds of {least:F2}, for {looks} cues of {all}"));
        return least;
    }

    private static Calibration Calibrate(Example[] examples, List<Reading>[] readings, float[][] odds)
    {
        List<(float, bool)> judged = [];
        for (int at = 0; at < examples.Length; at++)
        {
            HashSet<int> right = Right(examples[at], readings[at]);
            judged.AddRange(odds[at].Select((value, reading) => (value, right.Contains(reading))));
        }

        return Calibrator.Fit(judged);
    }

    private static ImmutableSortedDictionary<string, Score> ByOutlet(Example[] examples, List<Reading>[] readings, float[][] odds, float threshold)
    {
        ImmutableSortedDictionary<string, Score>.Builder outlets = ImmutableSortedDictionary.CreateBuilder<string, Score>(StringComparer.Ordinal);
        for (int at = 0; at < examples.Length; at++)
        {
            string outlet = examples[at].Gold.Outlet;
            outlets[outlet] = outlets.GetValueOrDefault(outlet, Score.None) + ScoreOf(examples[at], readings[at], odds[at], threshold);
        }

        return outlets.ToImmutable();
    }

    private static Score ScoreOf(Example example, List<Reading> readings, float[] odds, float least) =>
        StatementScorer.Score(example.Document.Text, example.Gold.Statements, Selected(example, readings, odds, least));

    private static ImmutableArray<GoldStatement> Selected(Example example, List<Reading> readings, float[] odds, float least) =>
        [.. CueReader.Select(readings, odds, least).Select(at => Found.Of(example.Document, readings[at]))];
}
