using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>How an extractor does on annotated articles.</summary>
/// <param name="Total">All articles.</param>
/// <param name="Outlets">By outlet.</param>
public sealed record Evaluation(Score Total, ImmutableSortedDictionary<string, Score> Outlets)
{
    /// <summary>Runs an extractor over the articles.</summary>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="text">Divides them.</param>
    /// <param name="extractor">Finds the statements.</param>
    /// <param name="selection">Which of them count.</param>
    public static Evaluation Of(ImmutableArray<GoldArticle> articles, TextAnalyser text, IStatementExtractor extractor, StatementSelection selection)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(selection);
        return Of(articles, article => [.. selection.Take(extractor.Extract(text.Analyse(article))).Select(Marked)]);
    }

    /// <summary>Measures what <paramref name="find"/> finds in each article, types and entities with it where it gives them.</summary>
    public static Evaluation Of(ImmutableArray<GoldArticle> articles, Func<Article, ImmutableArray<GoldStatement>> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        ImmutableSortedDictionary<string, Score>.Builder outlets = ImmutableSortedDictionary.CreateBuilder<string, Score>(StringComparer.Ordinal);
        Score total = Score.None;
        foreach (GoldArticle article in articles)
        {
            Score score = StatementScorer.Score(article.Article.Text, article.Statements, find(article.Article));
            outlets[article.Outlet] = outlets.GetValueOrDefault(article.Outlet, Score.None) + score;
            total += score;
        }

        return new Evaluation(total, outlets.ToImmutable());
    }

    private static GoldStatement Marked(Statement statement) => new()
    {
        Content = statement.Content,
        Cue = statement.Cue,
        Source = statement.Source,
        Via = statement.Via,
    };
}
