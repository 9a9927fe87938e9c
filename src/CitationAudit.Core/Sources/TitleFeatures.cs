using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>What the titles and appositions around a personal name say of its bearer.</summary>
internal static class TitleFeatures
{
    /// <summary>The feature of an occurrence that begins with a given name.</summary>
    public const string Given = "given-run";

    private const int Before = 9;
    private const int After = 9;
    private const int BodyReach = 4;

    /// <summary>The features of the words around a name in running text.</summary>
    public static ImmutableArray<string> Around(Phrase sentence, int first, int end)
    {
        int from = first;
        while (from > 0 && first - from < Before && IsTitle(sentence, from - 1) && !(sentence.Words[from].Parted && from < first))
        {
            from--;
        }

        int to = end;
        bool arabic = WordKey.IsArabic(sentence.Words[first].Normal[0]);
        bool apposed = end < sentence.Words.Length
            && (sentence.Words[end].Parted || (arabic && (sentence.HasAt(end, SourceMark.Role) || sentence.HasAt(end, SourceMark.Person) || sentence.HasAt(end, SourceMark.Relative))));
        while (apposed && to < sentence.Words.Length && to - end < After && (to == end || !sentence.Words[to].Parted))
        {
            to++;
        }

        RuleVerdict? verdict = RuleVerdict.OnRole(sentence, from, first, "before") ?? RuleVerdict.OnRole(sentence, end, to, "apposed");
        IEnumerable<string> verdicts = verdict is { } found ? [$"elsewhere={found.Type}", $"elsewhere={found.Type}@{found.From}"] : [];
        IEnumerable<string> given = end - first > 1 && sentence.HasAt(first, SourceMark.GivenName) ? [Given] : [];
        return [.. verdicts, .. given, .. Of(sentence, first, end, from, first).Select(feature => $"before:{feature}"), .. Of(sentence, first, end, end, to).Select(feature => $"apposed:{feature}"), .. RunHeads.Of(sentence, first, end)];
    }

    /// <summary>In a script with capitals a title before a name is made of capitals and known nouns; without capitals any word may be part of it.</summary>
    private static bool IsTitle(Phrase sentence, int word) =>
        WordKey.IsArabic(sentence.Words[word].Normal[0])
            ? !sentence.HasAt(word, SourceMark.Pronoun) && !sentence.HasAt(word, SourceMark.Stop)
            : sentence.Words[word].Capital || (!sentence.HasAt(word, SourceMark.Stop)
                && sentence.Hits.Any(hit => hit.First <= word && word < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase));

    /// <summary>The features of a range of words that holds no part of the name.</summary>
    public static IEnumerable<string> Of(Phrase phrase, int nameFirst, int nameEnd, int from, int to)
    {
        TermHit<SourceRule>? nearest = null;
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First < from || hit.End > to || (hit.First < nameEnd && hit.End > nameFirst) || hit.Value.Place is RulePlace.Cue or RulePlace.Sentence or RulePlace.Article)
            {
                continue;
            }

            yield return $"rule={hit.Value.Id}";
            if (hit.Value.Type is { } type)
            {
                yield return $"vote={type}";
                if (nearest is null || (to <= nameFirst && hit.First >= nearest.Value.First))
                {
                    nearest = hit;
                }
            }

            if (hit.Value.Marks.Contains(SourceMark.Role))
            {
                string body = phrase.Owner?.Type ?? "none";
                foreach (TermHit<SourceRule> of in phrase.Hits)
                {
                    if (of.First >= hit.End && of.First < hit.End + BodyReach && of.End <= to && of.Value.Type is { } bodyType && of.Value.Marks.Contains(SourceMark.Body))
                    {
                        body = bodyType;
                        break;
                    }
                }

                bool place = phrase.Places.Any(found => found.First >= hit.End && found.First < hit.End + BodyReach && found.First < to);
                yield return $"role-of={hit.Value.Type}+{body}";
                yield return $"role-of={hit.Value.Type}+{body}+{place}";
                yield return $"role={hit.Value.Id}+{body}";
            }
        }

        if (nearest is { } near)
        {
            yield return $"nearest={near.Value.Type}";
        }
    }
}
