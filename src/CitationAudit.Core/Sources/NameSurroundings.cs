using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>The words that stand beside a personal name and may describe its bearer: a title before it, an apposition behind it.</summary>
internal static class NameSurroundings
{
    private const int Before = 7;
    private const int After = 9;

    /// <summary>The keys of the words beside the words from <paramref name="first"/> to <paramref name="end"/> of a sentence.</summary>
    public static ImmutableArray<string> Of(Phrase sentence, int first, int end)
    {
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        for (int at = first - 1; at >= 0 && first - at <= Before && !sentence.Words[at + 1].Parted && !sentence.HasAt(at, SourceMark.Pronoun); at--)
        {
            Add(at);
        }

        for (int at = end; at < sentence.Words.Length && at - end < After && (at == end || !sentence.Words[at].Parted) && !sentence.HasAt(at, SourceMark.Pronoun); at++)
        {
            Add(at);
        }

        return keys.ToImmutable();

        void Add(int at)
        {
            if (!sentence.HasAt(at, SourceMark.Stop) && !sentence.HasAt(at, SourceMark.Opening))
            {
                keys.AddRange(Words.Alternatives(sentence.Words[at].Normal));
            }
        }
    }
}
