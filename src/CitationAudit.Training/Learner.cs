using System.Runtime.InteropServices;

namespace CitationAudit.Training;

/// <summary>
/// Learns weights for decisions: log-linear models by stochastic gradient with a step for each weight (AdaGrad; Duchi, Hazan, Singer
/// 2011), a pull towards zero, and the mean over the later passes as the result. The same seed gives the same weights.
/// </summary>
internal sealed class Learner
{
    private readonly LearnerSettings _settings;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly Random _random;
    private float[] _chances = new float[64];
    private int[] _kept = new int[1024];
    private int[] _ends = new int[64];

    private Learner(int count, LearnerSettings settings)
    {
        _settings = settings;
        _weights = new float[count];
        _squares = new float[count];
        _random = new Random(settings.Seed);
    }

    /// <summary>Learns choices among candidates or, where <paramref name="questions"/>, yes and no, and adds the weights to <paramref name="weights"/>.</summary>
    public static void Learn(Decisions decisions, bool questions, LearnerSettings settings, Dictionary<uint, float> weights)
    {
        decisions.Settle(settings.Least);
        Learner learner = new(decisions.Learned.Count, settings);
        int[] order = [.. Enumerable.Range(0, decisions.Count)];
        float[] mean = new float[decisions.Learned.Count];
        int from = settings.Passes / 2;
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            learner._random.Shuffle(order);
            foreach (int decision in order)
            {
                if (questions)
                {
                    learner.Question(decisions, decision);
                }
                else
                {
                    learner.Choice(decisions, decision);
                }
            }

            for (int at = 0; at < mean.Length && pass >= from; at++)
            {
                mean[at] += learner._weights[at] * (1 - settings.Dropped) / (settings.Passes - from);
            }
        }

        for (int at = 0; at < mean.Length; at++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, decisions.Learned[at], out _) += mean[at];
        }
    }

    private void Question(Decisions decisions, int decision)
    {
        Keep(decisions, decision);
        ReadOnlySpan<int> features = FeaturesOf(0);
        float chance = 1 / (1 + MathF.Exp(-Sum(features)));
        Step(features, chance - decisions.AnswerOf(decision));
    }

    private void Choice(Decisions decisions, int decision)
    {
        Keep(decisions, decision);
        (int first, int end) = decisions.CandidatesOf(decision);
        if (_chances.Length < end - first)
        {
            _chances = new float[(end - first) * 2];
        }

        Span<float> chances = _chances.AsSpan(0, end - first);
        float most = float.NegativeInfinity;
        for (int at = 0; at < chances.Length; at++)
        {
            chances[at] = decisions.HeadOf(first + at) + Sum(FeaturesOf(at));
            most = Math.Max(most, chances[at]);
        }

        float total = 0;
        for (int at = 0; at < chances.Length; at++)
        {
            chances[at] = MathF.Exp(chances[at] - most);
            total += chances[at];
        }

        int right = decisions.AnswerOf(decision);
        for (int at = 0; at < chances.Length; at++)
        {
            float error = (chances[at] / total) - (at == right ? 1 : 0);
            if (Math.Abs(error) > 0.0005f)
            {
                Step(FeaturesOf(at), error);
            }
        }
    }

    /// <summary>Keeps a part of the decision's features by chance, so that no feature learns to rely on a stronger one that stands beside it.</summary>
    private void Keep(Decisions decisions, int decision)
    {
        (int first, int end) = decisions.CandidatesOf(decision);
        if (_ends.Length <= end - first)
        {
            _ends = new int[(end - first + 1) * 2];
        }

        uint threshold = (uint)(_settings.Dropped * 256);
        int count = 0;
        uint noise = (uint)_random.Next();
        for (int candidate = first; candidate < end; candidate++)
        {
            ReadOnlySpan<int> features = decisions.FeaturesOf(candidate);
            if (_kept.Length < count + features.Length)
            {
                Array.Resize(ref _kept, (count + features.Length) * 2);
            }

            foreach (int feature in features)
            {
                // One draw for a feature holds for all candidates of the decision: they are compared on the same grounds.
                uint draw = ((uint)feature * 0x9E37_79B1) ^ noise;
                draw = (draw ^ (draw >> 15)) * 0x85EB_CA77;
                if ((draw >> 24) >= threshold)
                {
                    _kept[count++] = feature;
                }
            }

            _ends[candidate - first + 1] = count;
        }
    }

    private ReadOnlySpan<int> FeaturesOf(int candidate) => _kept.AsSpan(_ends[candidate].._ends[candidate + 1]);

    private float Sum(ReadOnlySpan<int> features)
    {
        float sum = 0;
        foreach (int feature in features)
        {
            sum += _weights[feature];
        }

        return sum;
    }

    private void Step(ReadOnlySpan<int> features, float error)
    {
        foreach (int feature in features)
        {
            ref float weight = ref _weights[feature];
            float gradient = error + (_settings.Pull * weight);
            ref float square = ref _squares[feature];
            square += gradient * gradient;
            weight -= _settings.Rate * gradient / MathF.Sqrt(square + 1e-6f);
        }
    }
}
