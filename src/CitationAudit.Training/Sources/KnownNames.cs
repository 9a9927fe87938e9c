using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>
/// Gathers from articles without labels what titles beside a full name say of its bearer, so that a name that one article leaves without
/// a title is known from others. A surname alone is known where one bearer has most of it.
/// </summary>
internal static class KnownNames
{
    private const int LeastSurname = 4;
    private const double LeastShare = 0.7;
    private const string Verdict = "elsewhere=";

    /// <summary>A model whose features are names and whose weights are the types' shares.</summary>
    public static LinearModel Gather(IEnumerable<Document> documents, PhraseReader reader, IReadOnlyList<string> labels)
    {
        Dictionary<string, int[]> names = new(StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, int>> bearers = new(StringComparer.Ordinal);
        foreach (Document document in documents)
        {
            foreach (NameCluster cluster in NameClusters.Find(document, [], reader).Clusters.Where(cluster => cluster.Given.Length > 0))
            {
                string name = KnownName.Of(cluster.Keys);
                int[] counts = names.TryGetValue(name, out int[]? known) ? known : names[name] = new int[labels.Count];
                foreach (string type in cluster.Runs.SelectMany(run => run.Context).Where(context => context.StartsWith(Verdict, StringComparison.Ordinal) && !context.Contains('@')).Select(context => context[Verdict.Length..]).Distinct(StringComparer.Ordinal))
                {
                    int label = IndexOf(labels, type);
                    counts[label < 0 ? 0 : label] += label < 0 ? 0 : 1;
                }

                Dictionary<string, int> of = bearers.TryGetValue(cluster.Surname, out Dictionary<string, int>? others) ? others : bearers[cluster.Surname] = new(StringComparer.Ordinal);
                of[name] = of.GetValueOrDefault(name) + 1;
            }
        }

        Dictionary<string, System.Collections.Immutable.ImmutableArray<LabelWeight>> weights = new(StringComparer.Ordinal);
        foreach ((string name, int[] counts) in names)
        {
            Add(name, counts);
        }

        foreach ((string surname, Dictionary<string, int> of) in bearers)
        {
            (string most, int times) = of.OrderByDescending(bearer => bearer.Value).ThenBy(bearer => bearer.Key, StringComparer.Ordinal).Select(bearer => (bearer.Key, bearer.Value)).First();
            if (times >= LeastSurname && times >= LeastShare * of.Values.Sum())
            {
                Add(surname, names[most]);
            }
        }

        return new LinearModel("known", [.. labels], 0.01, weights);

        void Add(string name, int[] counts)
        {
            int sum = counts.Sum();
            if (sum > 0)
            {
                weights[name] = [.. counts.Select((count, label) => new LabelWeight(label, (sbyte)(100 * count / sum))).Where(weight => weight.Units >= 10)];
            }
        }
    }

    private static int IndexOf(IReadOnlyList<string> labels, string label)
    {
        for (int at = 0; at < labels.Count; at++)
        {
            if (labels[at] == label)
            {
                return at;
            }
        }

        return -1;
    }
}
