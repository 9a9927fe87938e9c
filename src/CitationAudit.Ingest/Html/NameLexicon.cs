using System.Buffers;
using System.Collections.Frozen;
using CitationAudit.Ingest.Languages;

namespace CitationAudit.Ingest.Html;

/// <summary>Reads class, id and role names by the stems of <c>names.txt</c>.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<string, NameCategory>.AlternateLookup<ReadOnlySpan<char>> _tokens;
    private readonly (string Stem, NameCategory Category)[] _stems;
    private readonly SearchValues<string> _anyStem;

    private NameLexicon()
    {
        Dictionary<string, NameCategory> tokens = [];
        List<(string, NameCategory)> stems = [];
        foreach (string line in Lexicons.Lines("names.txt"))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            NameCategory category = Enum.Parse<NameCategory>(words[0], ignoreCase: true);
            foreach (string word in words.AsSpan(1))
            {
                if (word[0] == '*' || word.Contains('-', StringComparison.Ordinal))
                {
                    stems.Add((word.TrimStart('*'), category));
                }
                else
                {
                    tokens[word] = tokens.GetValueOrDefault(word) | category;
                }
            }
        }

        _tokens = tokens.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _stems = [.. stems];
        _anyStem = SearchValues.Create([.. _stems.Select(stem => stem.Stem)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The lexicon as shipped.</summary>
    public static NameLexicon Shipped { get; } = new();

    /// <summary>The categories of a class, id or role value: its names part at anything but letters and at a change from small letter to capital.</summary>
    public NameCategory Read(string names)
    {
        NameCategory found = NameCategory.None;
        Span<char> token = stackalloc char[32];
        foreach (Range range in names.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> name = names.AsSpan()[range];
            // A name that holds a whole sentence or a generated hash says nothing.
            if (name.Length is 0 or > 60)
            {
                continue;
            }

            NameCategory one = One(name, token);
            if ((one & NameCategory.Article) != 0 && (one & NameCategory.Body) != 0 && (one & Unwanted) == 0)
            {
                one |= NameCategory.ArticleBody;
            }

            found |= one;
        }

        return found;
    }

    /// <summary>The categories that speak against a block.</summary>
    public const NameCategory Unwanted = NameCategory.Nav | NameCategory.Footer | NameCategory.Side | NameCategory.Comment | NameCategory.Share
        | NameCategory.Related | NameCategory.Teaser | NameCategory.Ad | NameCategory.Consent | NameCategory.Subscribe | NameCategory.Meta
        | NameCategory.Caption | NameCategory.Widget | NameCategory.Hidden | NameCategory.Product | NameCategory.Header;

    private NameCategory One(ReadOnlySpan<char> name, Span<char> token)
    {
        NameCategory found = NameCategory.None;
        int length = 0;
        for (int at = 0; at <= name.Length; at++)
        {
            bool letter = at < name.Length && char.IsLetter(name[at]);
            bool capital = letter && at > 0 && char.IsUpper(name[at]) && char.IsLower(name[at - 1]);
            if ((!letter || capital) && length > 0)
            {
                found |= Token(token[..length]);
                length = 0;
            }

            if (letter && length < token.Length)
            {
                token[length++] = char.ToLowerInvariant(name[at]);
            }
        }

        if (!name.ContainsAny(_anyStem))
        {
            return found;
        }

        foreach ((string stem, NameCategory category) in _stems)
        {
            found |= name.Contains(stem, StringComparison.OrdinalIgnoreCase) ? category : NameCategory.None;
        }

        return found;
    }

    private NameCategory Token(ReadOnlySpan<char> token) =>
        _tokens.TryGetValue(token, out NameCategory category) ? category : NameCategory.None;
}
