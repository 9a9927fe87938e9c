using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>
/// Keys leave the Arabic article out, but <c>الرئيس</c> alone is a head of state and <c>رئيس</c> is the head of what follows: a rule that
/// lists a single word only with the article fires only where the article stands, and where it stands a rule that lists it so goes before one that does not.
/// </summary>
internal sealed class DefiniteTerms
{
    private readonly HashSet<(string Rule, string Key)> _with = [];
    private readonly HashSet<(string Rule, string Key)> _without = [];

    /// <summary>For the terms of a pack's rules.</summary>
    public DefiniteTerms(ImmutableArray<SourceRule> rules)
    {
        foreach (SourceRule rule in rules)
        {
            foreach (string term in rule.Terms)
            {
                if (WordKey.IsArabic(term[0]) && Words.KeysOf(term) is [string key])
                {
                    (WordKey.HasArticle(term) ? _with : _without).Add((rule.Id, key));
                }
            }
        }
    }

    /// <summary>The hits without those of single words whose rules mean the other form.</summary>
    public ImmutableArray<TermHit<SourceRule>> Fitting(ImmutableArray<TermHit<SourceRule>> hits, ImmutableArray<Word> words) =>
        _with.Count == 0 ? hits : [.. hits.Where(hit => Fits(hit, hits, words))];

    private bool Fits(TermHit<SourceRule> hit, ImmutableArray<TermHit<SourceRule>> hits, ImmutableArray<Word> words)
    {
        if (hit.End - hit.First > 1 || !WordKey.IsArabic(words[hit.First].Normal[0]))
        {
            return true;
        }

        string[] whole = [.. Words.Alternatives(words[hit.First].Normal)];
        if (hit.Value.Marks.Contains(SourceMark.GivenName))
        {
            // Nobody's name has a pronoun at it: أمينتها is a secretary, not Amina.
            return Listed(_without, hit.Value, whole) || Listed(_with, hit.Value, whole);
        }

        string[] keys = [.. whole, .. Words.Bases(words[hit.First].Normal)];
        bool with = Listed(_with, hit.Value, keys);
        if (!IsDefinite(words[hit.First].Normal))
        {
            return !with || Listed(_without, hit.Value, keys);
        }

        return with || hit.Value.Type is null || !hits.Any(other => other.First == hit.First && other.End == hit.End && other.Value.Type is not null && Listed(_with, other.Value, keys));
    }

    private static bool Listed(HashSet<(string Rule, string Key)> terms, SourceRule rule, string[] keys) => Array.Exists(keys, key => terms.Contains((rule.Id, key)));

    private static bool IsDefinite(string normal)
    {
        ReadOnlySpan<char> rest = normal;
        rest = rest.Length > 3 && rest[0] is 'و' or 'ف' ? rest[1..] : rest;
        return rest.StartsWith("ال") || rest.StartsWith("لل") || (rest.Length > 3 && rest[0] is 'ب' or 'ك' && rest[1..].StartsWith("ال"));
    }
}
