using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>What the hidden layers of a model say of a document's words and readings, mixed with what its weights say.</summary>
/// <param name="Cues">Whether a cue begins at a word.</param>
/// <param name="Statements">Whether a reading holds as a whole.</param>
internal sealed record HiddenLayers(HiddenLayer Cues, HiddenLayer Statements)
{
    /// <summary>The layer of evidence that a model with hidden layers has been trained with.</summary>
    public const string Evidence = "word vector";

    // The shares were chosen in cross-validation: the flat top lies from .6 to .8 and from .5 to .75.
    private const float CueShare = 0.7f;
    private const float StatementShare = 0.5f;

    /// <summary>Mixes into the log-odds of the words that may begin a cue what the layer says of them.</summary>
    public static void MixCues(HiddenLayer layer, Traits traits, Span<float> odds, float impossible)
    {
        LayerInputs inputs = new(traits);
        float[] vectors = new float[LayerInputs.Places * traits.VectorLength];
        for (int at = 0; at < odds.Length; at++)
        {
            if (odds[at] > impossible)
            {
                inputs.LookAtCue(at);
                odds[at] += CueShare * (OddsOf(layer, traits, inputs, vectors) - odds[at]);
            }
        }
    }

    /// <summary>Mixes into the log-odds of readings what the layer says of them.</summary>
    public static void MixStatements(HiddenLayer layer, Traits traits, List<Reading> readings, Span<float> odds)
    {
        LayerInputs inputs = new(traits);
        float[] vectors = new float[LayerInputs.Places * traits.VectorLength];
        for (int at = 0; at < odds.Length; at++)
        {
            inputs.LookAtReading(readings, at);
            odds[at] += StatementShare * (OddsOf(layer, traits, inputs, vectors) - odds[at]);
        }
    }

    private static float OddsOf(HiddenLayer layer, Traits traits, LayerInputs inputs, Span<float> vectors)
    {
        traits.VectorsOf(inputs.Words, vectors);
        return layer.Odds(vectors, CollectionsMarshal.AsSpan(inputs.Features));
    }
}
