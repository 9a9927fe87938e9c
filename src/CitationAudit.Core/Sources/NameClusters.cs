using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>The personal names of a document in a script with capitals, each with all its occurrences: full name, surname, given name.</summary>
internal sealed class NameClusters
{
    private const int MostWords = 5;
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
    public static NameClusters Find(Document document, PhraseReader reader)
    {
        int[] clusterAt = new int[document.Tokens.Length];
        Array.Fill(clusterAt, -1);
        if (!reader.Rules.Capitals)
        {
            return new NameClusters([], clusterAt);
        }

        HashSet<string> lower = new(document.Tokens.Where(token => token.IsWord && char.IsLower(document.Text[token.Span.Start])).Select(token => token.Normal), StringComparer.Ordinal);
        List<NameRun> runs = [];
        foreach (Sentence sentence in document.Sentences)
        {
            AddRuns(document, reader, sentence, lower, runs);
        }

        List<NameCluster> clusters = [];
        foreach (NameRun run in runs.Where(run => run.Keys.Length > 1))
        {
            int at = clusters.FindIndex(cluster => cluster.Accepts(run.Keys));
            if (at < 0)
            {
                at = clusters.Count;
                clusters.Add(new NameCluster());
            }

            clusters[at].Add(run);
            Array.Fill(clusterAt, at, run.FirstToken, run.EndToken - run.FirstToken);
        }

        foreach (NameRun run in runs.Where(run => run.Keys.Length == 1))
        {
            int at = BestFor(run, clusters);
            if (at < 0 && run.Titled)
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

    /// <summary>The cluster for a lone surname (or, failing that, a lone given name): the one mentioned last before it, else the first.</summary>
    private static int BestFor(NameRun run, List<NameCluster> clusters)
    {
        int best = -1;
        int bestScore = int.MinValue;
        for (int at = 0; at < clusters.Count; at++)
        {
            int match = clusters[at].Surname == run.Keys[0] ? 2 : clusters[at].Given == run.Keys[0] && !run.Titled ? 1 : 0;
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

        int at = 0;
        while (at < phrase.Words.Length)
        {
            if (!IsName(phrase, at, lower))
            {
                at++;
                continue;
            }

            int first = at;
            while (at < phrase.Words.Length && at - first < MostWords && IsName(phrase, at, lower) && (at == first || !phrase.Words[at].Parted))
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
                    [.. phrase.Words[first..at].Select(word => word.Key)],
                    gender,
                    titled,
                    Context(phrase, first, at)));
            }
        }
    }

    private static bool IsName(Phrase phrase, int at, HashSet<string> lower)
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

        bool marked = phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase);
        bool place = phrase.Places.Any(hit => hit.First <= at && at < hit.End);
        return !marked && !place && !(lower.Contains(word.Normal) && (at == 0 || phrase.Words[at].Parted));
    }

    /// <summary>The words around a name that tell what its bearer is: titles before it, and an apposition behind a comma.</summary>
    private static ImmutableArray<string> Context(Phrase phrase, int first, int end)
    {
        ImmutableArray<string>.Builder context = ImmutableArray.CreateBuilder<string>();
        for (int at = first - 1; at >= Math.Max(0, first - 3) && !phrase.Words[at + 1].Parted; at--)
        {
            context.Add($"before={phrase.Words[at].Key}");
            AddHits(at, "before-rule");
        }

        if (end < phrase.Words.Length && phrase.Words[end].Parted)
        {
            for (int at = end; at < Math.Min(phrase.Words.Length, end + 7) && (at == end || !phrase.Words[at].Parted); at++)
            {
                context.Add($"after={phrase.Words[at].Key}");
                AddHits(at, "after-rule");
            }
        }

        return context.ToImmutable();

        void AddHits(int word, string name)
        {
            foreach (TermHit<SourceRule> hit in phrase.Hits.Where(hit => hit.First <= word && word < hit.End && hit.Value.Type is not null))
            {
                context.Add($"{name}={hit.Value.Id}");
            }
        }
    }
}
