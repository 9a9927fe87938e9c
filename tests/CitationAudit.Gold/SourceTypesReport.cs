using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CitationAudit.Sources;
using CitationAudit.Training.Sources;

namespace CitationAudit.Gold;

/// <summary>
/// How the types of sources come out on annotated articles: with the annotators' grouping of the statements and with the linker's, apart
/// for statements that show their source and for those that hide it.
/// </summary>
internal sealed class SourceTypesReport(SourceRules rules, RegistryIndex registry, ImmutableDictionary<string, SourceType> types, bool errors)
{
    private readonly TypeTable _linked = new();
    private readonly TypeTable _linkedShown = new();
    private readonly TypeTable _linkedHidden = new();
    private readonly TypeTable _grouped = new();
    private readonly TypeTable _groupedShown = new();
    private readonly TypeTable _groupedHidden = new();
    private readonly TypeTable _linkedRight = new();
    private readonly TypeTable _sources = new();
    private readonly StringBuilder _errors = new();
    private readonly Stopwatch _watch = new();
    private int _articles;

    /// <summary>Tries the articles, each fold by models that have not seen it; with no folds all by the rules' own models.</summary>
    public void Run(ImmutableArray<LabelledArticle> articles, int folds, Func<ImmutableArray<LabelledArticle>, ImmutableArray<LinearModel>> train)
    {
        for (int fold = 0; fold < Math.Max(1, folds); fold++)
        {
            int held = fold;
            SourceRules trained = folds == 0 ? rules : rules with { Models = train([.. articles.Where((_, at) => at % folds != held)]).ToImmutableDictionary(model => model.Name) };
            SourceAnalyser analyser = new(trained, registry, types);
            TypeTrial trial = new(trained, registry, types);
            foreach (LabelledArticle article in articles.Where((_, at) => folds == 0 || at % folds == held))
            {
                _watch.Start();
                Cast cast = analyser.Analyse(article.Document, article.Statements);
                _watch.Stop();
                _articles++;
                Count(article, cast, trial.Judge(article));
            }
        }
    }

    /// <summary>The tables.</summary>
    public string Print() => string.Create(CultureInfo.InvariantCulture, $"""
        {_errors}types with the annotators' grouping: {_grouped.Share}; source shown {_groupedShown.Share}, hidden {_groupedHidden.Share}; source by source {_sources.Share}
        types with the linker's grouping:    {_linked.Share}; source shown {_linkedShown.Share}, hidden {_linkedHidden.Share}; where both groupings name the same type {_linkedRight.Share}
        {_watch.Elapsed.TotalMilliseconds / Math.Max(1, _articles):F1} ms per article

        annotators' grouping (type, statements, right, taken for)
        {_grouped.Print()}
        linker's grouping
        {_linked.Print()}
        """);

    private void Count(LabelledArticle article, Cast cast, ImmutableArray<TypedSpeaker> speakers)
    {
        foreach (TypedSpeaker speaker in speakers)
        {
            foreach (int at in speaker.Statements)
            {
                string gold = article.Labels[at].Type;
                string decided = cast.Attributions[at].Type;
                bool hidden = article.Statements[at].Source.IsEmpty;
                _grouped.Add(gold, speaker.Type);
                (hidden ? _groupedHidden : _groupedShown).Add(gold, speaker.Type);
                _linked.Add(gold, decided);
                (hidden ? _linkedHidden : _linkedShown).Add(gold, decided);
                if (decided == speaker.Type)
                {
                    _linkedRight.Add(gold, decided);
                }
            }

            if (speaker.Name is not null)
            {
                _sources.Add(speaker.Gold, speaker.Type);
            }

            if (errors && speaker.Type != speaker.Gold)
            {
                _errors.Append(CultureInfo.InvariantCulture, $"{article.Document.Article.Id}\t{speaker.Gold}\t{speaker.Type}\t{speaker.Second}\t{speaker.Statements.Length}\t{speaker.Name}\t{string.Join(" | ", speaker.Phrases)}\t{string.Join("; ", speaker.Reasons)}\n");
            }
        }
    }
}
