using System.Collections.Frozen;
using CitationAudit.Ingest.Languages;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Html;

/// <summary>Recognises blocks by how they begin, in the languages of <c>phrases.txt</c>.</summary>
internal sealed class PhraseLexicon
{
    private const int LongestPhrase = 48;
    private readonly FrozenDictionary<string, (string Phrase, PhraseKind Kind)[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstLetters;

    private PhraseLexicon()
    {
        List<(string Phrase, PhraseKind Kind)> phrases = [];
        foreach (string line in Lexicons.Lines("phrases.txt"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            phrases.Add((TextFolding.Fold(line.AsSpan(space + 1)), Enum.Parse<PhraseKind>(line.AsSpan(0, space), ignoreCase: true)));
        }

        _byFirstLetters = phrases
            .GroupBy(phrase => phrase.Phrase[..1], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Phrase.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lexicon as shipped.</summary>
    public static PhraseLexicon Shipped { get; } = new();

    /// <summary>What <paramref name="block"/> begins as.</summary>
    public PhraseKind Read(string block)
    {
        ReadOnlySpan<char> start = block.AsSpan(0, Math.Min(block.Length, LongestPhrase));
        int skip = 0;
        while (skip < start.Length && !char.IsLetterOrDigit(start[skip]) && start[skip] is not ('©' or '('))
        {
            skip++;
        }

        string folded = skip < start.Length ? TextFolding.Fold(start[skip..]) : "";
        if (folded.Length == 0 || !_byFirstLetters.TryGetValue(folded.AsSpan(0, 1), out (string Phrase, PhraseKind Kind)[]? phrases))
        {
            return PhraseKind.None;
        }

        foreach ((string phrase, PhraseKind kind) in phrases)
        {
            bool whole = folded.Length == phrase.Length || !char.IsLetter(phrase[^1])
                || (folded.Length > phrase.Length && !char.IsLetter(folded[phrase.Length]));
            if (whole && folded.StartsWith(phrase, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return PhraseKind.None;
    }
}
