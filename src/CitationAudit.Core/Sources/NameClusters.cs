using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>The personal names of a document, each with all its occurrences: full name, surname, given name.</summary>
internal sealed class NameClusters
{
    private const int MostWords = 5;
    private const int LeastAlone = 2;
    private readonly int[] _clusterAt;

    private NameClusters(ImmutableArray<NameCluster> clusters, int[] clusterAt) => (Clusters, _clusterAt) = (clusters, clusterAt);

    /// <summary>The clusters in the order of their first occurrence.</summary>
    public ImmutableArray<NameCluster> Clusters { get; }

    /// <summary>Index of the cluster whose name covers the offset; -1 where none does.</summary>
    public int At(Document document, int offset)
    {
        int token = document.TokenAt(offset);
        return token < _clusterAt.Length ? _clusterAt[token] : -1;
    }

    /// <summary>Finds the names.</summary>
    public static NameClusters Find(Document document, ImmutableArray<Statement> statements, PhraseReader reader)
    {
        int[] clusterAt = new int[document.Tokens.Length];
        Array.Fill(clusterAt, -1);
        if (!reader.Rules.Capitals)
        {
            return new NameClusters(SourceNames.Find(document, statements, reader, clusterAt), clusterAt);
        }

        HashSet<string> lower = new(document.Tokens.Where(token => token.IsWord && char.IsLower(document.Text[token.Span.Start])).Select(token => token.Normal), StringComparer.Ordinal);
        List<NameRun> runs = [];
        foreach (Sentence sentence in document.Sentences)
        {
            AddRuns(document, reader, sentence, lower, runs);
        }

        HashSet<string> running = new(runs.Where(run => !run.Headline).SelectMany(run => run.Keys), StringComparer.Ordinal);
        runs = [.. runs.SelectMany(run => run.Headline ? run.Kept(running, document) : [run])];

        runs = [.. runs.Select(run => run.WithoutTitleOf(runs))];

        List<NameCluster> clusters = [];
        foreach (NameRun run in runs.Where(run => run.Keys.Length > 1))
        {
            int at = clusters.FindIndex(cluster => cluster.Accepts(run));
            if (at < 0)
            {
                at = clusters.Count;
                clusters.Add(new NameCluster());
            }

            clusters[at].Add(run);
            Array.Fill(clusterAt, at, run.FirstToken, run.EndToken - run.FirstToken);
        }

        // A name that never stands in full must come again and again, or a stray capital would be taken for one.
        Dictionary<string, int> alone = runs.Where(run => run.Keys.Length == 1 && !run.Headline).GroupBy(run => run.Keys[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (NameRun run in runs.Where(run => run.Keys.Length == 1))
        {
            int at = BestFor(run, clusters);
            if (at < 0 && (run.Titled || alone.GetValueOrDefault(run.Keys[0]) >= LeastAlone))
            {
                at = clusters.Count;
                clusters.Add(new NameCluster());
            }

            if (at >= 0)
            {
                clusters[at].Add(run);
                Array.Fill(clusterAt, at, run.FirstToken, run.EndToken - run.FirstToken);
            }
        }

        return new NameClusters([.. clusters], clusterAt);
    }

    /// <summary>Index of the only cluster with a full name of that surname; -1 where none or several have it.</summary>
    public int OfSurname(string key)
    {
        int[] all = [.. Enumerable.Range(0, Clusters.Length).Where(at => Clusters[at].Surname == key && Clusters[at].Given.Length > 0)];
        return all is [int only] ? only : -1;
    }

    /// <summary>The cluster for a lone surname (or, failing that, a lone given name): the one mentioned last before it, else the first.</summary>
    private static int BestFor(NameRun run, List<NameCluster> clusters)
    {
        int best = -1;
        int bestScore = int.MinValue;
        for (int at = 0; at < clusters.Count; at++)
        {
            int match = clusters[at].Surname == run.Keys[0] ? 3 : clusters[at].Given == run.Keys[0] && !run.Titled ? 1 : run.Titled && clusters[at].Keys.Contains(run.Keys[0]) ? 2 : 0;
            if (match == 0)
            {
                continue;
            }

            if (run.Gender != '?' && clusters[at].Gender != '?' && run.Gender != clusters[at].Gender)
            {
                continue;
            }

            int last = clusters[at].LastBefore(run.Span.Start);
            int score = (match * 1_000_000_000) + (last >= 0 ? last : -clusters[at].Runs[0].Span.Start - 1_000_000);
            if (score > bestScore)
            {
                (best, bestScore) = (at, score);
            }
        }

        return best;
    }

    private static void AddRuns(Document document, PhraseReader reader, Sentence sentence, HashSet<string> lower, List<NameRun> runs)
    {
        Phrase? phrase = reader.Read(document, [sentence.Span]);
        if (phrase is null)
        {
            return;
        }

        // In a headline that capitalises every word, capitals tell nothing by themselves.
        bool headline = phrase.Words.Length > 3 && phrase.Words.Count(word => word.Capital) * 10 > phrase.Words.Length * 6;
        int at = 0;
        while (at < phrase.Words.Length)
        {
            if (!IsName(phrase, at, lower, headline))
            {
                at++;
                continue;
            }

            int first = at;
            while (at < phrase.Words.Length && at - first < MostWords && IsName(phrase, at, lower, headline) && (at == first || !phrase.Words[at].Parted))
            {
                at++;
            }

            int before = first - 1;
            bool titled = before >= 0 && !phrase.Words[first].Parted && (phrase.HasAt(before, SourceMark.Honorific) || phrase.HasAt(before, SourceMark.Role));
            char gender = '?';
            foreach (int word in (ReadOnlySpan<int>)[before, first])
            {
                if (word >= 0 && gender == '?' && (word == first || titled))
                {
                    gender = phrase.HasAt(word, SourceMark.Feminine) ? 'f' : phrase.HasAt(word, SourceMark.Masculine) ? 'm' : '?';
                }
            }

            // A run that a body's noun follows ("Clinton campaign", "Quinnipiac University") names no person there.
            bool body = at < phrase.Words.Length && !phrase.Words[at].Parted && phrase.Words[at].Capital
                && (phrase.HasAt(at, SourceMark.Body) || phrase.HasAt(at, SourceMark.Medium));
            if (!body)
            {
                TextSpan span = phrase.SpanOf(first, at);
                runs.Add(new NameRun(
                    span,
                    document.TokenAt(span.Start),
                    document.TokenAt(span.End - 1) + 1,
                    NameCluster.WithoutSuffix([.. phrase.Words[first..at].Select(word => word.Key)]),
                    gender,
                    titled,
                    phrase.HasAt(first, SourceMark.GivenName) && phrase.HasAt(first, SourceMark.Role),
                    headline,
                    TitleFeatures.Around(phrase, first, at),
                    NameSurroundings.Of(phrase, first, at)));
            }
        }
    }

    private static bool IsName(Phrase phrase, int at, HashSet<string> lower, bool headline)
    {
        Word word = phrase.Words[at];
        if (!word.Capital || word.Normal.Length < 2 || word.Normal[0] == '\'')
        {
            return false;
        }

        if (phrase.HasAt(at, SourceMark.GivenName))
        {
            return true;
        }

        if (phrase.HasAt(at, SourceMark.Date))
        {
            return false;
        }

        if (PersonalName.IsSurname(phrase, at) && phrase.Places.Any(hit => hit.First == at && hit.End == at + 1))
        {
            // "Mark Cuban" is no Cuban.
            return true;
        }

        // "Jane Doe Says": in a headline a word that the text writes small elsewhere is no name.
        bool marked = phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase);
        bool place = phrase.Places.Any(hit => hit.First <= at && at < hit.End);
        return !marked && !place && !(lower.Contains(word.Normal) && (headline || at == 0 || phrase.Words[at].Parted));
    }
}
