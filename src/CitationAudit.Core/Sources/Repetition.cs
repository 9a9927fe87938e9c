using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>
/// Finds whom a mention repeats beyond doubt, where a trained ranking sees too few examples of each: the only agency before "the agency",
/// an outlet of the registry; in a script without capitals the same state, the same words (perhaps spelt in another way), the issuer of a paper, or a name that a
/// longer phrase before it holds.
/// </summary>
internal static class Repetition
{
    private const string Ministry = "وزاره";
    private const int MostNameWords = 3;
    private const int LeastLetters = 3;
    private const int LeastBones = 3;
    private static readonly ImmutableHashSet<string> Releases = ["صادر", "صادره", "صدر", "صدرت"];

    /// <summary>The speaker whom the mention repeats, the latest where there are several; null where none is certain.</summary>
    public static Entity? Of(Mention mention, List<Entity> candidates)
    {
        if (mention.Kind is not (MentionKind.Name or MentionKind.Noun) || mention.Phrase is not { } phrase)
        {
            return null;
        }

        if (mention is { Class: "medium", Outlet: { } outlet }
            && candidates.Find(entity => entity.Mentions.Count > 0 && entity.Class == "medium" && entity.Outlet?.Id == outlet.Id) is { } medium)
        {
            return medium;
        }

        if (!WordKey.IsArabic(phrase.Words[0].Normal[0]))
        {
            return TheOnly(mention, phrase, candidates) ?? TheOnlyHolder(mention, phrase, candidates);
        }

        if (mention.Kind == MentionKind.Name && mention.Class == "person" && phrase.Name.End - phrase.Name.First > 1)
        {
            Entity[] bearers = [.. candidates.Where(entity => LinkRelations.NameRelation(mention, entity) is "cluster" or "equal" or "alike")];
            if (bearers is [Entity bearer] && bearer.Mentions.Count > 0)
            {
                return bearer;
            }
        }

        if (mention.Class == "state" && mention.State is { } state && phrase.Stop - phrase.Start <= 1)
        {
            return candidates.Find(entity => entity.Mentions.Count > 0 && entity.State == state && entity.Class == "state");
        }

        if (IssuerOf(phrase, candidates) is { } issuer)
        {
            return issuer;
        }

        HashSet<string> keys = Entity.KeysOf(phrase);
        if (mention is { Class: "body" or "medium", Article: "article" or "construct", Outlet: null } && TheOnlyThatHolds(keys, phrase.Words[phrase.Head].Key, candidates) is { } holder)
        {
            return holder;
        }

        if (keys.Count > 1 && mention.Class != "unnamed" && mention.Agreement.Number != 'p'
            && candidates.Find(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => noun.Keys.SetEquals(keys))) is { } same)
        {
            return same;
        }

        if (keys.Count > 1 && mention.Class != "unnamed" && candidates.Find(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => IsSameMinistry(noun.Keys, keys))) is { } ministry)
        {
            return ministry;
        }

        if (keys.Count > 1 && mention is { Class: "person", Kind: MentionKind.Noun, Agreement.Number: not 'p', Article: "article" or "construct" } && OfTitle(keys, candidates) is { } titled)
        {
            return titled;
        }

        HashSet<string> bones = BonesOf(keys);
        if (bones.Count >= LeastBones && mention.Class != "unnamed" && mention.Agreement.Number != 'p'
            && candidates.Find(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => SpeltAlike(bones, BonesOf(noun.Keys)))) is { } respelt)
        {
            return respelt;
        }

        return keys.Count is > 0 and <= MostNameWords && phrase.Words.Length <= MostNameWords && IsBareName(phrase)
            ? candidates.Find(entity => entity.Mentions.Count > 0 && Holds(entity, keys))
            : null;
    }

    /// <summary>The only speaker of that kind before a lone noun with "the" (<c>the agency</c>); null where none or several are.</summary>
    private static Entity? TheOnly(Mention mention, Phrase phrase, List<Entity> candidates)
    {
        if (mention is not { Kind: MentionKind.Noun, Class: "body" or "medium" } || phrase.Words[0].Normal != "the" || phrase.Words.Length != 2)
        {
            return null;
        }

        Entity[] alike = [.. candidates.Where(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => noun.Keys.Contains(phrase.Words[1].Key)))];
        return alike is [Entity only] ? only : null;
    }

    /// <summary>The only named person who bears a lone title with "the" (<c>the minister</c>) anywhere; null where none or several do, or somebody without a name was called so too.</summary>
    private static Entity? TheOnlyHolder(Mention mention, Phrase phrase, List<Entity> candidates)
    {
        if (mention is not { Kind: MentionKind.Noun, Article: "the", Agreement.Number: not 'p' } || phrase.Words.Length != 2 || !phrase.HasAt(1, SourceMark.Role))
        {
            return null;
        }

        string title = phrase.Words[1].Key;
        Entity[] called = [.. candidates.Where(entity => entity.Roles.Contains(title) || entity.Beside.Contains(title) || entity.Nouns.Any(noun => noun.Keys.Contains(title)))];
        return called is [Entity only] && only.Names.Count > 0 && only.Mentions.Count > 0 && only.Roles.Contains(title) && only.Agreement.Number != 'p' ? only : null;
    }

    /// <summary>The only speaker whose name begins with the same noun and holds all the words (<c>المنظمة</c> after <c>منظمة العفو الدولية</c>); null where none or several do.</summary>
    private static Entity? TheOnlyThatHolds(HashSet<string> keys, string head, List<Entity> candidates)
    {
        Entity[] alike = [.. candidates.Where(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => noun.Head == head))];
        return alike is [Entity only] && only.Nouns.Any(noun => noun.Head == head && keys.IsSubsetOf(noun.Keys)) ? only : null;
    }

    /// <summary>The only speaker whose title, beside a name anywhere, holds all the words; null where none or several do.</summary>
    private static Entity? OfTitle(HashSet<string> keys, List<Entity> candidates)
    {
        Entity[] holders = [.. candidates.Where(entity => entity.Names.Count > 0 && !keys.Overlaps(entity.Names.SelectMany(name => name))
            && entity.Nouns.Any(noun => keys.IsSubsetOf(noun.Keys)))];
        return holders is [Entity only] && only.Mentions.Count > 0 ? only : null;
    }

    /// <summary>The only speaker whom a paper's phrase names as its issuer (<c>بيان صادر عن المجلس</c>); null where none or several are.</summary>
    private static Entity? IssuerOf(Phrase phrase, List<Entity> candidates)
    {
        if (!phrase.HasAt(phrase.Head, SourceMark.Issued))
        {
            return null;
        }

        string[][] issuer =
        [
            .. Enumerable.Range(phrase.Head + 1, phrase.Words.Length - phrase.Head - 1)
                .Where(at => !phrase.HasAt(at, SourceMark.Stop) && !phrase.HasAt(at, SourceMark.Issued) && !Releases.Contains(phrase.Words[at].Key))
                .Select(at => Words.Alternatives(phrase.Words[at].Normal).ToArray()),
        ];
        if (issuer.Length == 0)
        {
            return null;
        }

        Entity[] issuers = [.. candidates.Where(entity => entity.Mentions.Count > 0
            && entity.Nouns.Any(noun => Array.Exists(issuer, alternatives => alternatives.Contains(noun.Head)) && Array.TrueForAll(issuer, alternatives => alternatives.Any(noun.Keys.Contains))))];
        return issuers is [Entity only] ? only : null;
    }

    private static HashSet<string> BonesOf(HashSet<string> keys) => new(keys.Select(WordKey.Skeleton).Where(bone => bone.Length > 0), StringComparer.Ordinal);

    /// <summary>True where one body's words are the other's, but for their spelling and a kind of body put before the name.</summary>
    private static bool SpeltAlike(HashSet<string> one, HashSet<string> other) =>
        other.Count >= LeastBones && Math.Abs(one.Count - other.Count) <= 1 && (one.IsSubsetOf(other) || other.IsSubsetOf(one));

    /// <summary>True where the one is the other but for the word "ministry", which often falls (<c>الخارجية الأميركية</c>).</summary>
    private static bool IsSameMinistry(HashSet<string> one, HashSet<string> other) =>
        Math.Abs(one.Count - other.Count) == 1 && one.Contains(Ministry) != other.Contains(Ministry) && (one.IsSubsetOf(other) || other.IsSubsetOf(one));

    /// <summary>True where no rule makes an ordinary noun of any of the words.</summary>
    private static bool IsBareName(Phrase phrase) =>
        phrase.Places.IsEmpty
        && Enumerable.Range(0, phrase.Words.Length).All(at => phrase.Words[at].Key.Length >= LeastLetters
            && !phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase && !hit.Value.Marks.Contains(SourceMark.GivenName)));

    private static bool Holds(Entity entity, HashSet<string> keys) =>
        entity.Names.Any(name => keys.All(name.Contains))
        || entity.Nouns.Any(noun => noun.Keys.Count > keys.Count && keys.IsSubsetOf(noun.Keys) && !keys.Contains(noun.Head));
}
