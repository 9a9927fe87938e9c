using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// The personal names of a document in a script without capitals: those that source phrases show, looked for throughout the text. A
/// lone name goes to the fuller one that holds it.
/// </summary>
internal static class SourceNames
{
    private const int LeastLetters = 3;

    /// <summary>Finds the clusters and writes their indexes into <paramref name="clusterAt"/>, one per token.</summary>
    public static ImmutableArray<NameCluster> Find(Document document, ImmutableArray<Statement> statements, PhraseReader reader, int[] clusterAt)
    {
        List<(string[] Keys, Phrase Phrase)> names = [];
        foreach (Statement statement in statements)
        {
            foreach (ImmutableArray<TextSpan> spans in (ReadOnlySpan<ImmutableArray<TextSpan>>)[statement.Source, statement.Via])
            {
                if (!spans.IsEmpty && MentionReader.WithoutFalseName(reader.Read(document, spans.AsSpan())) is { HasName: true } phrase)
                {
                    names.Add(([.. phrase.NameKeys], phrase));
                }
            }
        }

        List<List<(string[] Keys, Phrase Phrase)>> groups = [];
        foreach ((string[] Keys, Phrase Phrase) name in names.OrderByDescending(name => name.Keys.Length))
        {
            List<(string[] Keys, Phrase Phrase)>? group = groups.Find(group => Fits(name, group[0]));
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add(name);
        }

        TermTree<int> tree = new();
        for (int at = 0; at < groups.Count; at++)
        {
            foreach ((string[] keys, Phrase phrase) in groups[at])
            {
                tree.Add(keys, at);
                for (int from = 1; from < keys.Length; from++)
                {
                    if (keys[from].Length >= LeastLetters && !(from == keys.Length - 1 && IsGiven(phrase, phrase.Name.End - 1)))
                    {
                        tree.Add(keys.AsSpan(from), at);
                    }
                }
            }
        }

        NameCluster[] clusters = [.. groups.Select(_ => new NameCluster())];
        foreach (Sentence sentence in document.Sentences)
        {
            AddRuns(document, reader, sentence, tree, clusters, clusterAt);
        }

        // The occurrences come in text order, but a cluster goes by its fullest name.
        foreach (NameCluster cluster in clusters)
        {
            cluster.Runs.Sort((one, other) => (-one.Keys.Length, one.Span.Start).CompareTo((-other.Keys.Length, other.Span.Start)));
        }

        return [.. clusters];
    }

    private static bool Fits((string[] Keys, Phrase Phrase) name, (string[] Keys, Phrase Phrase) fuller)
    {
        if (name.Keys.AsSpan().SequenceEqual(fuller.Keys))
        {
            return true;
        }

        if (name.Keys.Length == 1)
        {
            // Part of a compound surname, or a given name used alone only where it begins the full name.
            return fuller.Keys.Contains(name.Keys[0]) && (fuller.Keys[0] == name.Keys[0] || !IsGiven(name.Phrase, name.Phrase.Name.First) || fuller.Keys[^1] == name.Keys[0]);
        }

        string[] bones = [.. fuller.Keys.Select(WordKey.Skeleton)];
        return name.Keys.All(fuller.Keys.Contains) || (name.Keys[^1] == fuller.Keys[^1] && name.Keys[0] == fuller.Keys[0])
            || name.Keys.All(key => bones.Contains(WordKey.Skeleton(key)));
    }

    private static bool IsGiven(Phrase phrase, int word) => phrase.HasAt(word, SourceMark.GivenName);

    private static void AddRuns(Document document, PhraseReader reader, Sentence sentence, TermTree<int> tree, NameCluster[] clusters, int[] clusterAt)
    {
        ImmutableArray<Word> words = PhraseReader.WordsOf(document, [sentence.Span]);
        string[] keys = [.. words.Select(word => word.Key)];
        List<TermHit<int>> hits = [];
        Phrase? phrase = null;
        int free = 0;
        for (int at = 0; at < keys.Length; at++)
        {
            if (at < free)
            {
                continue;
            }

            hits.Clear();
            foreach (string first in Words.Alternatives(words[at].Normal))
            {
                tree.Find(first, keys, at, hits);
                if (hits.Count > 0)
                {
                    break;
                }
            }

            if (hits.Count == 0)
            {
                continue;
            }

            TermHit<int> hit = hits.MaxBy(hit => hit.End);
            free = hit.End;
            phrase ??= reader.Read(document, [sentence.Span]);
            if (phrase is null)
            {
                return;
            }

            TextSpan span = phrase.SpanOf(hit.First, hit.End);
            NameRun run = new(
                span,
                document.TokenAt(span.Start),
                document.TokenAt(span.End - 1) + 1,
                [.. keys[hit.First..hit.End]],
                '?',
                false,
                false,
                TitleFeatures.Around(phrase, hit.First, hit.End),
                NameSurroundings.Of(phrase, hit.First, hit.End));
            clusters[hit.Value].Add(run);
            Array.Fill(clusterAt, hit.Value, run.FirstToken, run.EndToken - run.FirstToken);
        }
    }
}
