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
    private float[] _chances = new float[64];
    private int[] _kept = new int[1024];
    private int[] _ends = new int[64];
    private ulong _chance;

    private Learner(int count, LearnerSettings settings)
    {
        _settings = settings;
        _weights = new float[count];
        _squares = new float[count];
        _chance = ((ulong)settings.Seed * 0x9E37_79B9_7F4A_7C15) | 1;
    }

    /// <summary>Learns choices among candidates or, where <paramref name="questions"/>, yes and no, and adds the weights to <paramref name="weights"/>.</summary>
    public static void Learn(Decisions decisions, bool questions, LearnerSettings settings, Dictionary<uint, float> weights)
    {
        decisions.Settle(settings.Least);
        float[] mean = new float[decisions.Learned.Count];
        for (int voice = 0; voice < settings.Voices; voice++)
        {
            LearnOnce(decisions, questions, settings with { Seed = settings.Seed + (100 * voice) }, mean);
        }

        for (int at = 0; at < mean.Length; at++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, decisions.Learned[at], out _) += mean[at] * (1 - settings.LeftOut) / settings.Voices;
        }
    }

    /// <summary>Learns from the beginning and adds the mean over the later passes to <paramref name="mean"/>.</summary>
    private static void LearnOnce(Decisions decisions, bool questions, LearnerSettings settings, float[] mean)
    {
        Learner learner = new(decisions.Learned.Count, settings);
        Random random = new(settings.Seed);
        int[] order = [.. Enumerable.Range(0, decisions.Count)];
        int from = settings.Passes / 2;
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            random.Shuffle(order);
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
                mean[at] += learner._weights[at] / (settings.Passes - from);
            }
        }
    }

    private void Question(Decisions decisions, int decision)
    {
        int kept = Keep(decisions.FeaturesOf(decisions.CandidatesOf(decision).First), 0);
        ReadOnlySpan<int> features = _kept.AsSpan(0, kept);
        float error = (1 / (1 + MathF.Exp(-Sum(features)))) - decisions.AnswerOf(decision);
        if (Math.Abs(error) > _settings.Ease)
        {
            Step(features, error);
        }
    }

    private void Choice(Decisions decisions, int decision)
    {
        (int first, int end) = decisions.CandidatesOf(decision);
        if (_chances.Length < end - first)
        {
            _chances = new float[(end - first) * 2];
            _ends = new int[(end - first) * 2];
        }

        Span<float> chances = _chances.AsSpan(0, end - first);
        float most = float.NegativeInfinity;
        int kept = 0;
        for (int at = 0; at < chances.Length; at++)
        {
            int start = kept;
            kept = Keep(decisions.FeaturesOf(first + at), start);
            _ends[at] = kept;
            chances[at] = decisions.HeadOf(first + at) + Sum(_kept.AsSpan(start..kept));
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
                Step(_kept.AsSpan((at == 0 ? 0 : _ends[at - 1]).._ends[at]), error);
            }
        }
    }

    /// <summary>Copies the features that this step does not leave out behind the <paramref name="kept"/> ones; gives how many there are then.</summary>
    private int Keep(ReadOnlySpan<int> features, int kept)
    {
        if (_kept.Length < kept + features.Length)
        {
            Array.Resize(ref _kept, (kept + features.Length) * 2);
        }

        if (_settings.LeftOut <= 0)
        {
            features.CopyTo(_kept.AsSpan(kept));
            return kept + features.Length;
        }

        uint least = (uint)(_settings.LeftOut * uint.MaxValue);
        foreach (int feature in features)
        {
            _chance ^= _chance << 13;
            _chance ^= _chance >> 7;
            _chance ^= _chance << 17;
            if ((uint)(_chance >> 32) >= least)
            {
                _kept[kept++] = feature;
            }
        }

        return kept;
    }

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
