using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>
/// The words beside a name in running text that say most of what its bearer is, whether a rule knows them or not: the word before it, the
/// head noun of an apposition or of what somebody "is", and what is said next of the bearer.
/// </summary>
internal static class RunHeads
{
    /// <summary>Features for the name from word <paramref name="first"/> to before <paramref name="end"/>; none in a script without capitals, where names are less sure.</summary>
    public static ImmutableArray<string> Of(Phrase sentence, int first, int end)
    {
        if (WordKey.IsArabic(sentence.Words[first].Normal[0]))
        {
            return [];
        }

        ImmutableArray<string>.Builder features = ImmutableArray.CreateBuilder<string>();
        int before = first - 1;
        if (before >= 0 && !sentence.Words[first].Parted && sentence.Words[before].Normal is not "'s"
            && !sentence.HasAt(before, SourceMark.Honorific) && !sentence.HasAt(before, SourceMark.Stop) && !sentence.HasAt(before, SourceMark.Opening)
            && !sentence.HasAt(before, SourceMark.Date))
        {
            AddWord("run-before", sentence.Words[before]);
        }

        if (end >= sentence.Words.Length)
        {
            return features.ToImmutable();
        }

        if (sentence.Words[end].Parted)
        {
            AddApposed(end);
            return features.ToImmutable();
        }

        features.Add($"run-next={sentence.Words[end].Normal}");
        if (sentence.Words[end].Normal is "is" or "was" && end + 1 < sentence.Words.Length && sentence.HasAt(end + 1, SourceMark.Opening))
        {
            AddApposed(end + 1);
        }

        return features.ToImmutable();

        void AddApposed(int from)
        {
            // An age may stand before what somebody is: "Jane Doe, 52, a farmer".
            while (from < sentence.Words.Length && (sentence.HasAt(from, SourceMark.Opening) || char.IsAsciiDigit(sentence.Words[from].Normal[0])))
            {
                from++;
            }

            if (from >= sentence.Words.Length || (sentence.HasAt(from, SourceMark.Stop) && !sentence.HasAt(from, SourceMark.Role)))
            {
                return;
            }

            while (from + 1 < sentence.Words.Length && !sentence.Words[from + 1].Parted && !sentence.HasAt(from + 1, SourceMark.Stop) && sentence.Words[from + 1].Normal is not ("and" or "or"))
            {
                from++;
            }

            AddWord("run-apposed", sentence.Words[from]);
        }

        void AddWord(string where, Word word)
        {
            features.Add($"{where}={word.Normal}");
            if (word.Kind is { } kind)
            {
                features.Add($"{where}-kind={kind.Kind}");
            }
        }
    }
}
