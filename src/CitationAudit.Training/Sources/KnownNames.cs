using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>
/// What annotated articles tell of the bearers of names: the annotators' type of those who speak, and of others what titles beside a full
/// name say, so that a name that one article leaves without a title is known from others. A surname alone is known where one bearer has
/// most of it.
/// </summary>
internal sealed class KnownNames
{
    private const int LeastSurname = 4;
    private const double LeastShare = 0.7;
    private const string Verdict = "elsewhere=";

    // An article is learnt from with the names of nine tenths of the articles, its own not among them.
    private const int Parts = 10;
    private readonly Dictionary<LabelledArticle, int> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly LinearModel[] _others;
    private readonly string[] _labels;

    /// <summary>Gathers the names of some articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="reader">Reads titles beside names.</param>
    public KnownNames(ImmutableArray<LabelledArticle> articles, PhraseReader reader)
    {
        _labels = [.. reader.Rules.Rules.Select(rule => rule.Type).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int at = 0; at < articles.Length; at++)
        {
            _parts[articles[at]] = at % Parts;
        }

        (LabelledArticle Article, ImmutableArray<NameBearer> Bearers)[] read = [.. articles.Select(article => (article, BearersIn(article, reader)))];
        All = Gather(read.SelectMany(article => article.Bearers));
        _others = [.. Enumerable.Range(0, Parts).Select(part => Gather(read.Where(article => _parts[article.Article] != part).SelectMany(article => article.Bearers)))];
    }

    /// <summary>A model whose features are names and whose weights are the shares of the types.</summary>
    public LinearModel All { get; }

    /// <summary>The model for learning from an article: without what the article tells itself, which no other article's reader will know.</summary>
    public LinearModel For(LabelledArticle article) => _parts.TryGetValue(article, out int part) ? _others[part] : All;

    private static ImmutableArray<NameBearer> BearersIn(LabelledArticle article, PhraseReader reader)
    {
        NameClusters names = NameClusters.Find(article.Document, [], reader);
        GoldWalk walk = new(article, names);
        return [.. names.Clusters.Where(cluster => cluster.Given.Length > 0).Select(cluster => new NameBearer(KnownName.Of(cluster.Keys), cluster.Surname, walk.TypeOf(cluster) is { } type ? [type] : Titles(cluster)))];
    }

    private static ImmutableArray<string> Titles(NameCluster cluster) =>
    [
        .. cluster.Runs.SelectMany(run => run.Context)
            .Where(context => context.StartsWith(Verdict, StringComparison.Ordinal) && !context.Contains('@'))
            .Select(context => context[Verdict.Length..])
            .Distinct(StringComparer.Ordinal),
    ];

    private LinearModel Gather(IEnumerable<NameBearer> bearers)
    {
        Dictionary<string, int[]> names = new(StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, int>> surnames = new(StringComparer.Ordinal);
        foreach (NameBearer bearer in bearers)
        {
            int[] counts = names.TryGetValue(bearer.Name, out int[]? known) ? known : names[bearer.Name] = new int[_labels.Length];
            foreach (int label in bearer.Types.Select(type => Array.IndexOf(_labels, type)).Where(label => label >= 0))
            {
                counts[label]++;
            }

            Dictionary<string, int> of = surnames.TryGetValue(bearer.Surname, out Dictionary<string, int>? others) ? others : surnames[bearer.Surname] = new(StringComparer.Ordinal);
            of[bearer.Name] = of.GetValueOrDefault(bearer.Name) + 1;
        }

        Dictionary<string, ImmutableArray<LabelWeight>> weights = new(StringComparer.Ordinal);
        foreach ((string name, int[] counts) in names)
        {
            Add(name, counts);
        }

        foreach ((string surname, Dictionary<string, int> of) in surnames)
        {
            (string most, int times) = of.OrderByDescending(bearer => bearer.Value).ThenBy(bearer => bearer.Key, StringComparer.Ordinal).Select(bearer => (bearer.Key, bearer.Value)).First();
            if (times >= LeastSurname && times >= LeastShare * of.Values.Sum())
            {
                Add(surname, names[most]);
            }
        }

        return new LinearModel("known", [.. _labels], 0.01, weights);

        void Add(string name, int[] counts)
        {
            int sum = counts.Sum();
            if (sum > 0)
            {
                weights[name] = [.. counts.Select((count, label) => new LabelWeight(label, (sbyte)(100 * count / sum))).Where(weight => weight.Units >= 10)];
            }
        }
    }

    /// <summary>Somebody whom an article names in full.</summary>
    /// <param name="Name">The name as <see cref="KnownName"/> writes it.</param>
    /// <param name="Surname">The surname's key.</param>
    /// <param name="Types">The types that the article gives its bearer; none where it tells nothing.</param>
    private sealed record NameBearer(string Name, string Surname, ImmutableArray<string> Types);
}
