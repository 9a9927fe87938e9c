using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// The personal names of a document in a script without capitals: those that source phrases show, looked for throughout the text, and
/// full names with a title that end in a word that stands alone for a source. A lone name goes to the fuller one that holds it.
/// </summary>
internal static class SourceNames
{
    private const int LeastLetters = 3;
    private const int MostWords = 4;
    private const string Servant = "عبد";

    /// <summary>Finds the clusters and writes their indexes into <paramref name="clusterAt"/>, one per token.</summary>
    public static ImmutableArray<NameCluster> Find(Document document, ImmutableArray<Statement> statements, PhraseReader reader, int[] clusterAt)
    {
        List<(string[] Keys, Phrase Phrase)> names = [];
        List<Phrase> nameless = [];
        foreach (Statement statement in statements)
        {
            foreach (ImmutableArray<TextSpan> spans in (ReadOnlySpan<ImmutableArray<TextSpan>>)[statement.Source, statement.Via])
            {
                if (spans.IsEmpty || MentionReader.WithoutFalseName(reader.Read(document, spans.AsSpan())) is not { } phrase)
                {
                    continue;
                }

                if (phrase.HasName)
                {
                    names.Add(([.. phrase.NameKeys], phrase));
                }
                else
                {
                    nameless.Add(phrase);
                }
            }
        }

        AddOverlooked(names, nameless);
        AddJoined(document, names);
        AddTitled(document, reader, names, nameless);
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
                if (Compound(keys) is { } compound)
                {
                    tree.Add([compound], at);
                }

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

    /// <summary>A titled phrase in which nobody saw a name holds one all the same where a word of it is a name elsewhere.</summary>
    private static void AddOverlooked(List<(string[] Keys, Phrase Phrase)> names, List<Phrase> nameless)
    {
        HashSet<string> alone = new(names.Where(name => name.Keys.Length == 1).Select(name => name.Keys[0]), StringComparer.Ordinal);
        foreach (Phrase phrase in nameless)
        {
            int at = Enumerable.Range(0, phrase.Words.Length).FirstOrDefault(at => alone.Contains(phrase.Words[at].Key), -1);
            if (at < 0)
            {
                continue;
            }

            int first = at;
            while (first > phrase.Start && !phrase.Words[first].Parted && IsPlain(phrase, first - 1))
            {
                first--;
            }

            int end = at + 1;
            while (end < phrase.Words.Length && end - first < MostWords && !phrase.Words[end].Parted && IsPlain(phrase, end))
            {
                end++;
            }

            if (end - first > 1 && IsTitled(phrase, first))
            {
                Phrase named = phrase with { Name = (first, end) };
                names.Add(([.. named.NameKeys], named));
            }
        }
    }

    /// <summary>Two names that only stand alone in source phrases, but one behind the other in the text, are given name and surname.</summary>
    private static void AddJoined(Document document, List<(string[] Keys, Phrase Phrase)> names)
    {
        Dictionary<string, Phrase> alone = new(StringComparer.Ordinal);
        foreach ((string[] keys, Phrase phrase) in names.Where(name => name.Keys.Length == 1 && name.Keys[0].Length >= LeastLetters))
        {
            alone.TryAdd(keys[0], phrase);
        }

        string[] text = alone.Count > 1 ? Words.KeysOf(document) : [];
        HashSet<(string, string)> joined = [];
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at] != text[at - 1] && alone.ContainsKey(text[at - 1]) && alone.TryGetValue(text[at], out Phrase? surname) && joined.Add((text[at - 1], text[at])))
            {
                names.Add(([text[at - 1], text[at]], surname));
            }
        }
    }

    /// <summary>
    /// Full names in the text that begin with a given name, have a title before or behind them and end in a word that stands alone for a
    /// source, though it may be a common noun (<c>حجاج</c>).
    /// </summary>
    private static void AddTitled(Document document, PhraseReader reader, List<(string[] Keys, Phrase Phrase)> names, List<Phrase> nameless)
    {
        HashSet<string> alone = new(
            nameless.Where(phrase => phrase.Stop - phrase.Start == 1 && !WordKey.HasArticle(phrase.Words[phrase.Head].Normal)).Select(phrase => phrase.Words[phrase.Head].Key),
            StringComparer.Ordinal);
        if (alone.Count == 0)
        {
            return;
        }

        foreach (Sentence sentence in document.Sentences)
        {
            if (reader.Read(document, [sentence.Span]) is not { } phrase)
            {
                continue;
            }

            for (int first = 0; first < phrase.Words.Length; first++)
            {
                if (!IsGiven(phrase, first) || !IsPlain(phrase, first))
                {
                    continue;
                }

                int end = first + 1;
                while (end < phrase.Words.Length && !phrase.Words[end].Parted && (IsPlain(phrase, end) || alone.Contains(phrase.Words[end].Key)))
                {
                    end++;
                }

                if (alone.Contains(phrase.Words[end - 1].Key) && end - first is > 1 and <= MostWords && (IsTitle(phrase, first - 1) || (end < phrase.Words.Length && phrase.Words[end].Parted && IsTitle(phrase, end))))
                {
                    Phrase named = phrase with { Name = (first, end) };
                    names.Add(([.. named.NameKeys], named));
                }

                first = end - 1;
            }
        }
    }

    private static bool IsTitle(Phrase phrase, int word) =>
        word >= 0 && (phrase.HasAt(word, SourceMark.Role) || phrase.HasAt(word, SourceMark.Honorific)
            || phrase.Places.Any(place => place.Value.Adjective && place.First <= word && word < place.End));

    /// <summary>
    /// True where the words before a name are a title of its bearer (<c>الرئيس الصيني شي</c>) and no construct with it (<c>محامي شي</c>),
    /// which is somebody else.
    /// </summary>
    public static bool IsTitled(Phrase phrase, int first) =>
        first <= phrase.Start
        || ((phrase.HasAt(phrase.Head, SourceMark.Role) || phrase.HasAt(phrase.Head, SourceMark.Honorific))
            && !Enumerable.Range(phrase.Start, first - phrase.Start).Any(at => phrase.HasAt(at, SourceMark.Stop))
            && (phrase.Words[first].Parted || (WordKey.HasArticle(phrase.Words[first - 1].Normal) && !phrase.HasAt(first - 1, SourceMark.Spokesman))
                || phrase.HasAt(first - 1, SourceMark.Honorific)));

    private static bool IsPlain(Phrase phrase, int word) =>
        phrase.HasAt(word, SourceMark.GivenName)
        || (!WordKey.HasArticle(phrase.Words[word].Normal)
            && !phrase.Places.Any(place => place.First <= word && word < place.End)
            && !phrase.Hits.Any(hit => hit.First <= word && word < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase));

    private static bool Fits((string[] Keys, Phrase Phrase) name, (string[] Keys, Phrase Phrase) fuller)
    {
        if (name.Keys.AsSpan().SequenceEqual(fuller.Keys))
        {
            return true;
        }

        if (name.Keys.Length == 1)
        {
            // Part of a compound surname, or a given name used alone only where it begins the full name.
            string bone = WordKey.Skeleton(name.Keys[0]);
            if (bone.Length >= LeastLetters && name.Keys[0].Length > LeastLetters && fuller.Keys[^1].StartsWith(name.Keys[0][0]) && WordKey.Skeleton(fuller.Keys[^1]) == bone)
            {
                return true;
            }

            if (Compound(fuller.Keys) == name.Keys[0])
            {
                return true;
            }

            return fuller.Keys.Contains(name.Keys[0]) && (fuller.Keys[0] == name.Keys[0] || !IsGiven(name.Phrase, name.Phrase.Name.First) || fuller.Keys[^1] == name.Keys[0]);
        }

        string[] bones = [.. fuller.Keys.Select(WordKey.Skeleton)];
        return name.Keys.All(fuller.Keys.Contains) || (name.Keys[^1] == fuller.Keys[^1] && name.Keys[0] == fuller.Keys[0])
            || name.Keys.All(key => bones.Contains(WordKey.Skeleton(key)));
    }

    /// <summary>The surname of a full name that is written in two words and as well in one (<c>عبد الرحمن</c>, <c>عبدالرحمن</c>), as one; null for any other.</summary>
    private static string? Compound(string[] keys) => keys is [_, .., Servant, { } of] ? $"{Servant}ال{of}" : null;

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
                false,
                TitleFeatures.Around(phrase, hit.First, hit.End),
                NameSurroundings.Of(phrase, hit.First, hit.End));
            clusters[hit.Value].Add(run);
            Array.Fill(clusterAt, hit.Value, run.FirstToken, run.EndToken - run.FirstToken);
        }
    }
}
