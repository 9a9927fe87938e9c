namespace CitationAudit.Sources;

/// <summary>
/// Finds whom a mention repeats beyond doubt, in a script without capitals, where a trained ranking sees too few examples of each name:
/// the same state, the same words, or a name that a longer phrase before it holds.
/// </summary>
internal static class Repetition
{
    private const int MostNameWords = 3;
    private const int LeastLetters = 3;

    /// <summary>The speaker whom the mention repeats, the latest where there are several; null where none is certain.</summary>
    public static Entity? Of(Mention mention, List<Entity> candidates)
    {
        if (mention.Kind is not (MentionKind.Name or MentionKind.Noun) || mention.Phrase is not { } phrase || !WordKey.IsArabic(phrase.Words[0].Normal[0]))
        {
            return null;
        }

        if (mention.Class == "state" && mention.State is { } state && phrase.Stop - phrase.Start <= 1)
        {
            return candidates.Find(entity => entity.Mentions.Count > 0 && entity.State == state && entity.Class == "state");
        }

        HashSet<string> keys = Entity.KeysOf(phrase);
        if (keys.Count > 1 && mention.Class != "unnamed" && mention.Agreement.Number != 'p'
            && candidates.Find(entity => entity.Mentions.Count > 0 && entity.Nouns.Any(noun => noun.Keys.SetEquals(keys))) is { } same)
        {
            return same;
        }

        return keys.Count is > 0 and <= MostNameWords && phrase.Words.Length <= MostNameWords && IsBareName(phrase)
            ? candidates.Find(entity => entity.Mentions.Count > 0 && Holds(entity, keys))
            : null;
    }

    /// <summary>True where no rule makes an ordinary noun of any of the words.</summary>
    private static bool IsBareName(Phrase phrase) =>
        phrase.Places.IsEmpty
        && Enumerable.Range(0, phrase.Words.Length).All(at => phrase.Words[at].Key.Length >= LeastLetters
            && !phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase && !hit.Value.Marks.Contains(SourceMark.GivenName)));

    private static bool Holds(Entity entity, HashSet<string> keys) =>
        entity.Names.Any(name => keys.All(name.Contains))
        || entity.Nouns.Any(noun => noun.Keys.Count > keys.Count && keys.IsSubsetOf(noun.Keys) && !keys.Contains(noun.Head));
}
