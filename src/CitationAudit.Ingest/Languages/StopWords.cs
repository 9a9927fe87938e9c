using System.Collections.Frozen;

namespace CitationAudit.Ingest.Languages;

/// <summary>The function words of the languages that can be told apart.</summary>
internal sealed class StopWords
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _languages;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _any;

    private StopWords(FrozenDictionary<string, FrozenSet<string>> languages)
    {
        _languages = languages;
        _any = languages.Values.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words as shipped.</summary>
    public static StopWords Shipped { get; } = Read();

    /// <summary>The words of one language, or none.</summary>
    public FrozenSet<string> Of(string language) => _languages.GetValueOrDefault(language, FrozenSet<string>.Empty);

    /// <summary>True for a function word of any language; <paramref name="word"/> in lower case.</summary>
    public bool Holds(ReadOnlySpan<char> word) => _any.Contains(word);

    private static StopWords Read()
    {
        Dictionary<string, FrozenSet<string>> languages = [];
        foreach (string line in Lexicons.Lines("stop-words.txt"))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            languages[words[0]] = words[1..].ToFrozenSet(StringComparer.Ordinal);
        }

        return new StopWords(languages.ToFrozenDictionary());
    }
}
