namespace CitationAudit.Sources;

/// <summary>What the name tagger sees of a word in a source phrase.</summary>
internal static class NameFeatures
{
    /// <summary>The features of one word.</summary>
    /// <param name="phrase">The phrase; its name is not looked at.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="before">Whether the word before it was taken for a part of a name.</param>
    public static IEnumerable<string> Of(Phrase phrase, int at, bool before)
    {
        Word word = phrase.Words[at];
        yield return "bias";
        yield return $"w={word.Key}";
        yield return $"before={before}";
        bool hit = false;
        foreach (TermHit<SourceRule> found in phrase.Hits)
        {
            if (found.First <= at && at < found.End)
            {
                hit |= found.Value.Place != RulePlace.Sentence;
                yield return $"rule={found.Value.Id}";
                yield return $"rule={found.Value.Id}/{before}";
            }
        }

        bool place = phrase.Places.Any(found => found.First <= at && at < found.End);
        yield return $"hit={hit}/{place}/{before}";
        bool article = WordKey.HasArticle(word.Normal);
        yield return $"article={article}/{before}";
        yield return $"first={at == 0}/{at == 0 && phrase.Words.Length == 1}/{hit}";
        yield return $"last={at == phrase.Words.Length - 1}/{before}";
        yield return $"parted={word.Parted}/{before}";
        yield return $"length={Math.Min(word.Normal.Length, 8)}";
        yield return $"end2={word.Normal[Math.Max(0, word.Normal.Length - 2)..]}";
        yield return $"end3={word.Normal[Math.Max(0, word.Normal.Length - 3)..]}";
        yield return $"begin2={word.Normal[..Math.Min(2, word.Normal.Length)]}";
        yield return $"previous={(at > 0 ? phrase.Words[at - 1].Key : "^")}";
        yield return $"next={(at + 1 < phrase.Words.Length ? phrase.Words[at + 1].Key : "$")}";
        yield return $"previous-given={at > 0 && phrase.HasAt(at - 1, SourceMark.GivenName)}/{hit}/{article}";
        yield return $"previous-role={at > 0 && phrase.HasAt(at - 1, SourceMark.Role)}/{hit}/{article}/{place}";
        yield return $"next-given={at + 1 < phrase.Words.Length && phrase.HasAt(at + 1, SourceMark.GivenName)}";
    }
}
