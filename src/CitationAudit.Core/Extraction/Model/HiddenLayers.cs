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
        LayerQuestions questions = new(layer, traits, CueShare);
        for (int at = 0; at < odds.Length; at++)
        {
            if (odds[at] > impossible)
            {
                inputs.LookAtCue(at);
                questions.Ask(inputs, at, odds);
            }
        }

        questions.Answer(odds);
    }

    /// <summary>Mixes into the log-odds of readings what the layer says of them.</summary>
    public static void MixStatements(HiddenLayer layer, Traits traits, List<Reading> readings, Span<float> odds)
    {
        LayerInputs inputs = new(traits);
        LayerQuestions questions = new(layer, traits, StatementShare);
        for (int at = 0; at < odds.Length; at++)
        {
            inputs.LookAtReading(readings, at);
            questions.Ask(inputs, at, odds);
        }

        questions.Answer(odds);
    }
}
