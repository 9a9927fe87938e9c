using CitationAudit.Extraction.Model;
using Reading = CitationAudit.Extraction.Model.Reading;

namespace CitationAudit.Training;

/// <summary>Learns the weights of each step of a statement model from examples.</summary>
/// <param name="plan">How they are learnt.</param>
internal sealed class StatementLearner(TrainingPlan plan)
{
    /// <summary>The examples, each as often as the plan counts its article.</summary>
    public IEnumerable<Example> Repeated(IEnumerable<Example> examples) =>
        examples.SelectMany(example => Enumerable.Repeat(example, plan.Repeats(example.Gold)));

    /// <summary>Weights learnt by themselves, as they will be read.</summary>
    public HashedWeights Table(Action<Dictionary<uint, float>> learn)
    {
        Dictionary<uint, float> weights = [];
        learn(weights);
        return ListOf(weights).ToTable();
    }

    /// <summary>Weights rounded and thinned as a model's file has them.</summary>
    public WeightList ListOf(Dictionary<uint, float> weights) => WeightList.Of(weights, plan.LargestWeight, plan.LeastWeight);

    /// <summary>Learns which words may be cues at first sight.</summary>
    public void LearnSift(Example[] examples, Dictionary<uint, float> weights) => Learner.Learn(DecisionMaker.SiftQuestions(examples), questions: true, plan.Sift, weights);

    /// <summary>Learns which words begin cues.</summary>
    public void LearnCues(Example[] examples, Dictionary<uint, float> weights) => Learner.Learn(DecisionMaker.CueQuestions(examples), questions: true, plan.Cues, weights);

    /// <summary>Learns a hidden layer for the same; null where there are no word vectors.</summary>
    public HiddenLayer? CueLayer(Example[] examples)
    {
        List<LayerQuestion> questions = [];
        foreach (Example example in examples)
        {
            LayerInputs inputs = new(example.Traits);
            for (int at = 0; at < example.Traits.Count && example.Traits.Vectors is not null; at++)
            {
                if (example.Traits.MayBeCue[at])
                {
                    inputs.LookAtCue(at);
                    questions.Add(QuestionOf(inputs, example.Cues.Contains(at)));
                }
            }
        }

        return LayerOf(examples, questions);
    }

    /// <summary>Learns what belongs to a cue.</summary>
    public void LearnChoices(Example[] examples, Dictionary<uint, float> weights)
    {
        CueChoices choices = DecisionMaker.Choices(examples);
        foreach (Decisions decisions in (Decisions[])[choices.CueEnds, choices.ContentBegins, choices.ContentEnds, choices.Pieces, choices.SourceBegins, choices.SourceEnds])
        {
            Learner.Learn(decisions, questions: false, plan.Choices, weights);
        }

        Learner.Learn(choices.Relays, questions: true, plan.Choices, weights);
    }

    /// <summary>Learns which of the readings of annotated cues comes nearest to the annotation.</summary>
    public void LearnWholes(Example[] examples, List<List<Reading>>[] proposed, Func<int, bool> takes, Dictionary<uint, float> weights)
    {
        Decisions decisions = new();
        for (int at = 0; at < examples.Length; at++)
        {
            for (int times = 0; CueLabeller.WeighsWholes(examples[at].Traits) && takes(at) && times < plan.Repeats(examples[at].Gold); times++)
            {
                DecisionMaker.Wholes(decisions, examples[at], proposed[at]);
            }
        }

        Learner.Learn(decisions, questions: false, plan.Wholes, weights);
    }

    /// <summary>Learns whether a reading as a whole holds.</summary>
    public void LearnStatements(Example[] examples, List<Reading>[] readings, Func<int, bool> takes, Dictionary<uint, float> weights)
    {
        Decisions decisions = new();
        HashingSink sink = new(decisions.Features);
        for (int at = 0; at < examples.Length; at++)
        {
            if (takes(at))
            {
                HashSet<int> right = FoldFigures.Right(examples[at], readings[at]);
                for (int judged = 0; judged < readings[at].Count * plan.Repeats(examples[at].Gold); judged++)
                {
                    int reading = judged % readings[at].Count;
                    StatementFeatures.Judge(ref sink, examples[at].Traits, readings[at], reading);
                    decisions.EndCandidate();
                    decisions.EndQuestion(right.Contains(reading));
                }
            }
        }

        Learner.Learn(decisions, questions: true, plan.Statements, weights);
    }

    /// <summary>Learns a hidden layer for the same; null where there are no word vectors.</summary>
    public HiddenLayer? StatementLayer(Example[] examples, List<Reading>[] readings, Func<int, bool> takes)
    {
        List<LayerQuestion> questions = [];
        for (int at = 0; at < examples.Length; at++)
        {
            if (takes(at) && examples[at].Traits.Vectors is not null)
            {
                LayerInputs inputs = new(examples[at].Traits);
                HashSet<int> right = FoldFigures.Right(examples[at], readings[at]);
                for (int reading = 0; reading < readings[at].Count; reading++)
                {
                    inputs.LookAtReading(readings[at], reading);
                    questions.AddRange(Enumerable.Repeat(QuestionOf(inputs, right.Contains(reading)), plan.Repeats(examples[at].Gold)));
                }
            }
        }

        return LayerOf(examples, questions);
    }

    private HiddenLayer? LayerOf(Example[] examples, List<LayerQuestion> questions) => questions.Count == 0
        ? null
        : new LayerTrainer(plan.Layers, examples[0].Traits.VectorLength, (words, vectors) => examples[0].Traits.VectorsOf(words, vectors)).Learn(questions);

    private static LayerQuestion QuestionOf(LayerInputs inputs, bool answer) =>
        new([.. inputs.Words], [.. inputs.Features.Select(feature => (ushort)HiddenLayer.RowOf(feature))], answer);
}
