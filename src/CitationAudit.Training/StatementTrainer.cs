using System.Collections.Immutable;
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
        StatementLearner learner = new(_plan);
        FoldReader folds = new(_plan, learner, examples, FoldReader.Deal(_plan, articles), _progress);
        float sift = folds.Sift();
        float[][] cueOdds = folds.CueOdds();
        for (int at = 0; at < examples.Length; at++)
        {
            CueReader.SetLevels(examples[at].Traits, cueOdds[at]);
        }

        (List<Reading>[] readings, List<List<Reading>>[] proposed) = folds.Readings(cueOdds);
        FoldFigures figures = new(_plan, examples, readings, _progress);
        figures.Diagnose();
        float[][] odds = folds.Odds(readings);
        (Score score, float threshold) = figures.Best(odds);
        Example[] all = [.. learner.Repeated(examples)];
        learner.LearnSift(all, weights);
        learner.LearnCues(all, weights);
        learner.LearnChoices(all, weights);
        learner.LearnWholes(examples, proposed, _ => true, weights);
        learner.LearnStatements(examples, readings, _ => true, weights);
        StatementModel model = new(
            name,
            words,
            [.. evidence.Select(layer => layer.Name)],
            patterns is not null,
            learner.ListOf(weights),
            learner.CueLayer(all) is { } cues && learner.StatementLayer(examples, readings, _ => true) is { } statements ? new HiddenLayers(cues, statements) : null,
            sift,
            figures.Look(cueOdds, odds, threshold),
            threshold,
            figures.Calibrate(odds));
        return new TrainedModel(
            model,
            score,
            figures.ByOutlet(odds, threshold),
            [.. examples.Select((_, at) => figures.Selected(at, odds[at], threshold))]);
    }
}
