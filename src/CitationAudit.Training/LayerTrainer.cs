using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>
/// Learns a hidden layer by stochastic gradient with a step for each row (AdaGrad), units, words and features left out at random, and the mean over
/// the later passes as the result. The same questions and seed give the same layer.
/// </summary>
/// <param name="settings">How it learns.</param>
/// <param name="length">How many numbers a word's vector has.</param>
/// <param name="vectorOf">Writes the vectors of words one behind the other.</param>
internal sealed class LayerTrainer(LayerSettings settings, int length, Action<ushort[], float[]> vectorOf)
{
    private const int Units = HiddenLayer.Units;
    private const float Easy = 0.01f;
    private const float Pull = 1e-5f;

    private readonly Random _random = new(settings.Seed);
    private readonly float[] _places = new float[LayerInputs.Places * length * Units];
    private readonly float[] _rows = new float[HiddenLayer.Rows * Units];
    private readonly float[] _output = new float[Units + 1];
    private readonly float[] _placeSquares = Small(LayerInputs.Places * length);
    private readonly float[] _rowSquares = Small(HiddenLayer.Rows);
    private readonly float[] _outputSquares = Small(Units + 1);
    private readonly float[] _hidden = new float[Units];
    private readonly float[] _errors = new float[Units];
    private readonly float[] _vectors = new float[LayerInputs.Places * length];
    private readonly ushort[] _words = new ushort[LayerInputs.Places];
    private readonly List<int> _kept = [];

    /// <summary>Learns from questions with their answers.</summary>
    public HiddenLayer Learn(IReadOnlyList<LayerQuestion> questions)
    {
        Scatter(_places, 0.06f);
        Scatter(_rows, 0.02f);
        Scatter(_output, 0.1f);
        _output[Units] = -2;
        int[] order = [.. Enumerable.Range(0, questions.Count)];
        (float[] places, float[] rows, float[] output) = (new float[_places.Length], new float[_rows.Length], new float[_output.Length]);
        int from = settings.Passes / 2;
        for (int pass = 0; pass < settings.Passes; pass++)
        {
            _random.Shuffle(order);
            foreach (int question in order)
            {
                Step(questions[question]);
            }

            float share = pass < from ? 0 : 1f / (settings.Passes - from);
            Add(places, _places, share);
            Add(rows, _rows, share);
            Add(output, _output, share);
        }

        return new HiddenLayer(places, rows, output);
    }

    private void Step(LayerQuestion question)
    {
        float error = Ask(question) - (question.Answer ? 1 : 0);
        if (Math.Abs(error) < Easy)
        {
            return;
        }

        float size = 0;
        for (int unit = 0; unit < Units; unit++)
        {
            _errors[unit] = _hidden[unit] > 0 ? error * _output[unit] / (1 - settings.UnitsLeftOut) : 0;
            size += _errors[unit] * _errors[unit] / Units;
            float gradient = error * _hidden[unit];
            _outputSquares[unit] += gradient * gradient;
            _output[unit] -= settings.Rate * (gradient + (Pull * _output[unit])) / MathF.Sqrt(_outputSquares[unit]);
        }

        _outputSquares[Units] += error * error;
        _output[Units] -= settings.Rate * error / MathF.Sqrt(_outputSquares[Units]);
        for (int at = 0; at < _vectors.Length; at++)
        {
            float value = _vectors[at];
            if (value != 0)
            {
                _placeSquares[at] += size * value * value;
                HiddenLayer.Add(_places.AsSpan(at * Units, Units), _errors, -settings.Rate * value / MathF.Sqrt(_placeSquares[at]));
            }
        }

        foreach (int row in _kept)
        {
            _rowSquares[row] += size;
            HiddenLayer.Add(_rows.AsSpan(row * Units, Units), _errors, -settings.Rate / MathF.Sqrt(_rowSquares[row]));
        }
    }

    /// <summary>The chance of yes, with words, features and units left out at random.</summary>
    private float Ask(LayerQuestion question)
    {
        for (int place = 0; place < _words.Length; place++)
        {
            _words[place] = Keeps(settings.WordsLeftOut) ? question.Words[place] : (ushort)0;
        }

        vectorOf(_words, _vectors);
        Array.Clear(_hidden);
        HiddenLayer.Sum(_hidden, _places, _vectors);
        _kept.Clear();
        foreach (ushort row in question.Rows)
        {
            if (Keeps(settings.FeaturesLeftOut))
            {
                _kept.Add(row);
                HiddenLayer.Add(_hidden, _rows.AsSpan(row * Units, Units), 1);
            }
        }

        float odds = _output[Units];
        for (int unit = 0; unit < Units; unit++)
        {
            _hidden[unit] = Keeps(settings.UnitsLeftOut) ? Math.Max(0, _hidden[unit]) / (1 - settings.UnitsLeftOut) : 0;
            odds += _hidden[unit] * _output[unit];
        }

        return 1 / (1 + MathF.Exp(-odds));
    }

    private bool Keeps(float leftOut) => _random.NextSingle() >= leftOut;

    private void Scatter(float[] weights, float reach)
    {
        for (int at = 0; at < weights.Length; at++)
        {
            weights[at] = ((_random.NextSingle() * 2) - 1) * reach;
        }
    }

    private static void Add(float[] sum, float[] weights, float share)
    {
        for (int at = 0; at < sum.Length && share > 0; at++)
        {
            sum[at] += weights[at] * share;
        }
    }

    private static float[] Small(int count)
    {
        float[] small = new float[count];
        Array.Fill(small, 0.01f);
        return small;
    }
}
