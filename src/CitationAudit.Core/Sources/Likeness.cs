using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>The telling words of a statement's content, for comparing it with another's.</summary>
/// <param name="Keys">The words' keys, each with its first place.</param>
/// <param name="Numbers">Those of them that are numbers of at least two digits.</param>
/// <param name="Denial">True where the cue denies.</param>
/// <param name="Negated">True where the content's opening, before any comma or relative clause, says that something is not so.</param>
internal sealed record Likeness(IReadOnlyDictionary<string, TextSpan> Keys, IReadOnlySet<string> Numbers, bool Denial, bool Negated)
{
    private const int LeastLetters = 3;

    // A negation further on is mostly about something that goes with the claim: "barred for not having been tested". A judgement.
    private const int NearNegation = 6;

    /// <summary>Reads a statement's content.</summary>
    public static Likeness Of(Document document, Statement statement, PhraseReader reader)
    {
        Dictionary<string, TextSpan> keys = new(StringComparer.Ordinal);
        HashSet<string> numbers = new(StringComparer.Ordinal);
        ImmutableArray<Word> words = PhraseReader.WordsOf(document, statement.Content.AsSpan());
        HashSet<int> empty = [];
        int clause = Math.Min(words.Length, NearNegation);
        List<int> negations = [];
        foreach (TermHit<SourceRule> hit in reader.Hits(words))
        {
            clause = hit.First > 0 && hit.Value.Marks.Contains(SourceMark.Relative) ? Math.Min(clause, hit.First) : clause;
            if (hit.Value.Marks.Contains(SourceMark.Negation))
            {
                negations.Add(hit.First);
            }

            if (hit.Value.Marks.Any(mark => mark is SourceMark.Stop or SourceMark.Opening or SourceMark.Pronoun))
            {
                empty.UnionWith(Enumerable.Range(hit.First, hit.End - hit.First));
            }
        }

        for (int at = 0; at < words.Length; at++)
        {
            Word word = words[at];
            clause = at > 0 && word.Parted ? Math.Min(clause, at) : clause;
            bool number = char.IsAsciiDigit(word.Key[0]);
            if (number && word.Key.Length > 1)
            {
                numbers.Add(word.Key);
            }

            if (!empty.Contains(at) && (number || word.Key.Length >= LeastLetters))
            {
                keys.TryAdd(word.Key, word.Span);
            }
        }

        ImmutableArray<Word> cue = PhraseReader.WordsOf(document, statement.Cue.AsSpan());
        bool denial = reader.Hits(cue).Any(hit => hit.Value.Marks.Contains(SourceMark.Denial));
        return new Likeness(keys, numbers, denial, negations.Count(at => at < clause) % 2 == 1);
    }

    /// <summary>True where one of two says that something is so and the other that it is not; a denial of what is not so says that it is.</summary>
    public bool Opposes(Likeness other) => (Denial != Negated) != (other.Denial != other.Negated);

    /// <summary>How many words two contents share, as a number and as a share of the smaller one, with the words; null where none.</summary>
    public (int Words, double Share, bool Number, ImmutableArray<Evidence> Evidence)? SharedWith(Likeness other)
    {
        string[] shared = [.. Keys.Keys.Where(other.Keys.ContainsKey).Order(StringComparer.Ordinal)];
        if (shared.Length == 0)
        {
            return null;
        }

        int less = Math.Min(Keys.Count, other.Keys.Count);
        int more = Math.Max(Keys.Count, other.Keys.Count);

        // Between the overlap coefficient and Jaccard: a short repetition of a long claim counts, a stray shared name does not.
        double share = (double)shared.Length / ((less + more) / 2.0);
        return (shared.Length, share, shared.Any(Numbers.Contains), [.. shared.Select(key => new Evidence(Numbers.Contains(key) ? "claim.shared-number" : "claim.shared-word", Keys[key]))]);
    }
}
