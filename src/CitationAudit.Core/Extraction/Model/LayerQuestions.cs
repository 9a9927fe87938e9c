using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Questions to a hidden layer, answered together: place by place, so that a place's weights are read from memory once for all of them. Not
/// shared between threads.
/// </summary>
/// <param name="layer">The layer.</param>
/// <param name="traits">The document, with word vectors.</param>
/// <param name="share">How much the layer's log-odds count beside those that are there.</param>
internal sealed class LayerQuestions(HiddenLayer layer, Traits traits, float share)
{
    private const int Most = 64;

    private readonly int[] _of = new int[Most];
    private readonly ushort[] _words = new ushort[Most * LayerInputs.Places];
    private readonly float[] _units = new float[Most * HiddenLayer.Units];
    private readonly float[] _vector = new float[traits.VectorLength];
    private int _count;

    /// <summary>Asks a question; those asked before may be answered.</summary>
    /// <param name="inputs">What the layer is to look at.</param>
    /// <param name="at">Whose log-odds the answer goes into.</param>
    /// <param name="odds">The log-odds.</param>
    public void Ask(LayerInputs inputs, int at, Span<float> odds)
    {
        if (_count == Most)
        {
            Answer(odds);
        }

        _of[_count] = at;
        inputs.Words.CopyTo(_words, _count * LayerInputs.Places);
        layer.Start(CollectionsMarshal.AsSpan(inputs.Features), UnitsOf(_count));
        _count++;
    }

    /// <summary>Mixes the answers to all questions that were asked into the log-odds.</summary>
    public void Answer(Span<float> odds)
    {
        for (int place = 0; place < LayerInputs.Places; place++)
        {
            for (int at = 0; at < _count; at++)
            {
                // A word that is not known gives nothing.
                ushort word = _words[(at * LayerInputs.Places) + place];
                if (word != 0)
                {
                    traits.VectorOf(word, _vector);
                    layer.AddWord(place, _vector, UnitsOf(at));
                }
            }
        }

        for (int at = 0; at < _count; at++)
        {
            odds[_of[at]] += share * (layer.Odds(UnitsOf(at)) - odds[_of[at]]);
        }

        _count = 0;
    }

    private Span<float> UnitsOf(int at) => _units.AsSpan(at * HiddenLayer.Units, HiddenLayer.Units);
}
