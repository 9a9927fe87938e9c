using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>Finds statements with a trained model: cues first, then what belongs to each, then whether the whole holds.</summary>
public sealed class ModelExtractor : IStatementExtractor
{
    private readonly StatementModel _model;
    private readonly ICueActs _acts;
    private readonly IStatementExtractor? _patterns;
    private readonly TraitReader _traits;
    private readonly WordReader _words;

    /// <summary>With a model, what it must know beside. Throws <see cref="ArgumentException"/> where the evidence is not what the model was trained with.</summary>
    /// <param name="model">The model.</param>
    /// <param name="evidence">The layers of evidence that the model names, in its order.</param>
    /// <param name="acts">Says what sources do with a cue.</param>
    /// <param name="patterns">The language's patterns, whose findings the model weighs where it was trained with them.</param>
    public ModelExtractor(StatementModel model, ImmutableArray<ITokenEvidence> evidence, ICueActs acts, IStatementExtractor? patterns = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.Evidence.SequenceEqual(evidence.Select(layer => layer.Name)))
        {
            throw new ArgumentException($"the model {model.Name} needs the evidence [{string.Join(", ", model.Evidence)}]", nameof(evidence));
        }

        if (model.Advised != patterns is not null)
        {
            throw new ArgumentException($"the model {model.Name} was trained {(model.Advised ? "with" : "without")} the advice of patterns", nameof(patterns));
        }

        _model = model;
        _acts = acts;
        _patterns = patterns;
        _traits = new TraitReader(model.Words, evidence);
        _words = new WordReader(model.Words);
    }

    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Statement> advice = _patterns?.Extract(document) ?? [];
        Traits traits = _traits.Read(document, advice);
        CueReader.Sift(traits, CueReader.SiftOdds(_model.Weights, traits), _model.Sift);
        float[] cues = CueReader.Odds(_model.Weights, _model.Layers?.Cues, traits);
        CueReader.SetLevels(traits, cues);
        List<Reading> readings = CueReader.Read(_model.Weights, traits, cues, _model.Look);
        float[] odds = CueReader.Judge(_model.Weights, _model.Layers?.Statements, traits, readings);
        List<Statement> statements = [];
        foreach (int at in CueReader.Select(readings, odds, _model.Threshold))
        {
            statements.Add(StatementOf(document, traits, readings[at], odds[at]));
        }

        statements.AddRange(Cueless(document, advice, [.. statements]));
        return
        [
            .. statements
                .OrderBy(statement => statement.Extent.Start)
                .ThenByDescending(statement => statement.Extent.End)
                .Select((statement, at) => statement with { Id = $"S{at + 1}" }),
        ];
    }

    /// <summary>
    /// What the patterns find without any cue (<c>Minister: we will not leave</c>) where the model finds nothing: it begins at a cue, and the
    /// corpora hold too few of these to learn from.
    /// </summary>
    private static IEnumerable<Statement> Cueless(Document document, ImmutableArray<Statement> advice, List<Statement> statements)
    {
        bool[] covered = new bool[document.Tokens.Length];
        foreach (TextSpan span in statements.SelectMany(statement => statement.Content))
        {
            Array.Fill(covered, true, document.TokenAt(span.Start), document.TokenAt(span.End - 1) + 1 - document.TokenAt(span.Start));
        }

        return advice.Where(found => found.Cue.IsEmpty && found.Content.All(span => !covered[document.TokenAt(span.Start)] && !covered[document.TokenAt(span.End - 1)]));
    }

    private Statement StatementOf(Document document, Traits traits, Reading reading, float odds)
    {
        (int content, int source, int relay) = traits.Hints.TryGetValue(reading.Cue.First, out Hint hint) ? hint.Starts : (-1, -1, -1);
        return new Statement
        {
            Id = "",
            Paragraph = document.Sentences[traits.SentenceOf[Math.Min(reading.Cue.First, reading.Content.First.First)]].Paragraph,
            Content = [.. Spans(document, reading.Content.First, content), .. Spans(document, reading.Content.Second, -1)],
            Cue = Spans(document, reading.Cue, -1),
            Source = Spans(document, reading.Source, source),
            Via = Spans(document, reading.Relay, relay),
            Form = FormReader.Read(traits, reading),
            Act = _acts.ActOf(document, reading.Cue.First, reading.Cue.End),
            Confidence = _model.Calibration.Confidence(odds),
            FoundBy = new FoundBy(Mechanism.Model, _model.Name, Explanation.Of(_model.Weights, _words, document, traits, reading.Cue.First)),
        };
    }

    /// <summary>A run as a span. Where the patterns see it start within its first token, it starts there: what is glued before does not belong to it.</summary>
    private static ImmutableArray<TextSpan> Spans(Document document, Run run, int start)
    {
        if (run.IsEmpty)
        {
            return [];
        }

        TextSpan span = document.SpanOf(run.First, run.End);
        return [start > span.Start && start < document.Tokens[run.First].Span.End ? span with { Start = start } : span];
    }
}
