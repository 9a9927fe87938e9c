using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Finds the other sources of an article to whom a source belongs by its own words: "its president", "a Doe spokesman", "the union's
/// lawyer", or "both" behind those meant. What those are says what this one is, even where no list knows them.
/// </summary>
internal static class Kin
{
    private const int MostMentions = 8;

    /// <summary>The others with the word that ties the source to them, each once, in the order of the source's mentions.</summary>
    /// <param name="entity">The source.</param>
    /// <param name="speakers">All sources of the article.</param>
    public static IEnumerable<(Entity Other, string Tie, TextSpan Span)> Of(Entity entity, IReadOnlyList<Entity> speakers)
    {
        if (entity.Mentions is [{ Kind: MentionKind.Pronoun, Agreement.Number: 'p', Phrase: { } group } first, ..]
            && !entity.Mentions.Exists(mention => mention.Kind is MentionKind.Name or MentionKind.Noun)
            && LastBefore(entity, first, speakers, _ => true) is { } member)
        {
            yield return (member, group.Words[0].Key, group.Span);
        }

        HashSet<(Entity, string)> known = [];
        foreach (Mention mention in entity.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Noun).Take(MostMentions))
        {
            // Arabic attaches its possessives, and its lone papers are linked to their issuers beforehand.
            if (mention.Phrase is not { } phrase || WordKey.IsArabic(phrase.Words[0].Normal[0]) || TieOf(phrase) is not { } tie)
            {
                continue;
            }

            (Entity Other, TextSpan Span)? found = Named(entity, phrase, tie, speakers) ?? Possessor(entity, mention, phrase, speakers);
            if (found is { } other && known.Add((other.Other, phrase.Words[tie].Key)))
            {
                yield return (other.Other, phrase.Words[tie].Key, other.Span);
            }
        }
    }

    /// <summary>The word that ties somebody to another: a role, a relation, a paper that another issued; null where none stands.</summary>
    private static int? TieOf(Phrase phrase)
    {
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.Value.Place is RulePlace.Head or RulePlace.Phrase && (hit.End <= phrase.Name.First || hit.First >= phrase.Name.End || !phrase.HasName)
                && (hit.Value.Marks.Contains(SourceMark.Role) || hit.Value.Marks.Contains(SourceMark.Person) || hit.Value.Marks.Contains(SourceMark.Unnamed)
                    || hit.Value.Marks.Contains(SourceMark.Issued) || hit.Value.Marks.Contains(SourceMark.Body)))
            {
                return hit.End - 1;
            }
        }

        return null;
    }

    /// <summary>The speaker whose name or noun stands in the phrase beside the tie.</summary>
    private static (Entity Other, TextSpan Span)? Named(Entity entity, Phrase phrase, int tie, IReadOnlyList<Entity> speakers)
    {
        (Entity Other, TextSpan Span)? best = null;
        int most = 0;
        foreach (Entity other in speakers)
        {
            if (other == entity)
            {
                continue;
            }

            for (int at = 0; at < phrase.Words.Length; at++)
            {
                if (at == tie || (at >= phrase.Name.First && at < phrase.Name.End) || !phrase.Words[at].Capital)
                {
                    continue;
                }

                int size = other.Names.Any(name => name[^1] == phrase.Words[at].Key) ? 2 : NounEndingAt(phrase, at, tie, other);
                if (size > most)
                {
                    (best, most) = ((other, phrase.Words[at].Span), size);
                }
            }
        }

        return best;
    }

    /// <summary>How many words the longest noun of the other has of which all stand in the phrase and which holds the word; 0 where none does.</summary>
    private static int NounEndingAt(Phrase phrase, int at, int tie, Entity other) =>
        other.Class is "person" or "unnamed" ? 0
        : other.Nouns.Where(noun => noun.Keys.Contains(phrase.Words[at].Key)
                && noun.Keys.All(key => Enumerable.Range(0, phrase.Words.Length).Any(word => word != tie && phrase.Words[word].Key == key)))
            .Select(noun => noun.Keys.Count).DefaultIfEmpty(0).Max();

    /// <summary>The speaker last mentioned before the phrase who agrees with its possessive, or for whom a lone spokesman speaks.</summary>
    private static (Entity Other, TextSpan Span)? Possessor(Entity entity, Mention mention, Phrase phrase, IReadOnlyList<Entity> speakers)
    {
        for (int at = 0; at < phrase.Words.Length; at++)
        {
            if ((at >= phrase.Name.First && at < phrase.Name.End) || !phrase.HasAt(at, SourceMark.Possessive))
            {
                continue;
            }

            char gender = phrase.HasAt(at, SourceMark.Masculine) ? 'm' : phrase.HasAt(at, SourceMark.Feminine) ? 'f' : '?';
            bool many = phrase.HasAt(at, SourceMark.Plural);
            return Last(other => gender != '?' ? IsPerson(other) && Agreement.Match(other.Agreement.Gender, gender) != 'n' && other.Agreement.Number != 'p'
                : many ? other.Agreement.Number == 'p' || !IsPerson(other) : !IsPerson(other) && other.Agreement.Number != 'p') is { } possessor
                ? (possessor, phrase.Words[at].Span) : null;
        }

        if (phrase.HasAt(phrase.Head, SourceMark.Issued) && phrase.Words.Length - phrase.Start == 1)
        {
            // "A statement said": whoever stands before it issued it.
            return Last(other => other.Class != "paper") is { } issuer ? (issuer, phrase.Words[phrase.Head].Span) : null;
        }

        bool lone = phrase.HasAt(phrase.Head, SourceMark.Spokesman) && phrase.Words.Length - phrase.Start == (phrase.HasName ? phrase.Name.End - phrase.Name.First : 0) + 1;
        return lone && Last(other => !IsPerson(other)) is { } body ? (body, phrase.Words[phrase.Head].Span) : null;

        Entity? Last(Func<Entity, bool> agrees) => LastBefore(entity, mention, speakers, agrees);
    }

    /// <summary>The other speaker who agrees and was mentioned last before the mention; null where nobody was.</summary>
    private static Entity? LastBefore(Entity entity, Mention mention, IReadOnlyList<Entity> speakers, Func<Entity, bool> agrees) => speakers
        .Where(other => other != entity && other.LastBefore(mention.Span.Start) >= 0 && agrees(other))
        .OrderByDescending(other => other.LastBefore(mention.Span.Start))
        .FirstOrDefault();

    private static bool IsPerson(Entity entity) => entity.Class is "person" or "unnamed" || (entity.Class == "?" && entity.Agreement.Gender != '?');
}
