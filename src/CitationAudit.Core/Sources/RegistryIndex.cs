using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the registry's outlets by name in one pass over a text. Built once, shared by threads.</summary>
public sealed class RegistryIndex
{
    // "told Reuters Monday": a capital letter that makes no surname.
    private static readonly FrozenSet<string> Days =
        CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TermTree<(RegistryEntry Entry, bool Ambiguous)> _names = new();
    private readonly ImmutableDictionary<string, RegistryEntry> _byDomain;

    /// <summary>Builds the index.</summary>
    public RegistryIndex(ImmutableArray<RegistryEntry> entries)
    {
        Entries = entries;
        ImmutableDictionary<string, RegistryEntry>.Builder domains = ImmutableDictionary.CreateBuilder<string, RegistryEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (RegistryEntry entry in entries)
        {
            foreach (string name in entry.Names.Values.SelectMany(names => names))
            {
                _names.Add(Words.KeysOf(name), (entry, entry.Ambiguous.Contains(name)));
            }

            foreach (string domain in entry.Domains)
            {
                domains.TryAdd(domain, entry);
            }
        }

        _byDomain = domains.ToImmutable();
    }

    /// <summary>The entries in the registry's order.</summary>
    public ImmutableArray<RegistryEntry> Entries { get; }

    /// <summary>The entries that bear exactly this name (through spelling variants) or own this domain; empty where none does.</summary>
    public ImmutableArray<RegistryEntry> Lookup(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_byDomain.TryGetValue(name.Trim(), out RegistryEntry? owner))
        {
            return [owner];
        }

        string[] keys = Words.KeysOf(name);
        List<TermHit<(RegistryEntry Entry, bool Ambiguous)>> hits = [];
        if (keys.Length > 0)
        {
            _names.Find(keys[0], keys, 0, hits);
        }

        return [.. hits.Where(hit => hit.End == keys.Length).Select(hit => hit.Value.Entry).Distinct()];
    }

    /// <summary>
    /// Every outlet named in the text, longest names first where they overlap, in text order. A name that is an ordinary word is certain
    /// where it stands alone in quotation marks or behind one of the words that <paramref name="heads"/> knows for a medium.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="heads">Tells by a word's key whether it names a kind of medium (<c>صحيفة</c>, <c>newspaper</c>).</param>
    /// <param name="country">The country to prefer where outlets share a name, or null.</param>
    public ImmutableArray<RegistryMention> Find(Document document, Func<string, bool> heads, string? country = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(heads);
        string[] keys = Words.KeysOf(document);
        List<TermHit<(RegistryEntry Entry, bool Ambiguous)>> hits = [];
        ImmutableArray<RegistryMention>.Builder found = ImmutableArray.CreateBuilder<RegistryMention>();
        int free = 0;
        for (int at = 0; at < keys.Length; at++)
        {
            if (at < free || !document.Tokens[at].IsWord)
            {
                continue;
            }

            hits.Clear();
            foreach (string first in Words.Alternatives(document.Tokens[at].Normal))
            {
                _names.Find(first, keys, at, hits);
                if (hits.Count > 0)
                {
                    break;
                }
            }

            if (hits.Count == 0 || !WrittenAsName(document, at))
            {
                continue;
            }

            int end = hits.Max(hit => hit.End);
            if (end == at + 1 && IsPersons(document, at, heads, keys))
            {
                continue;
            }

            TermHit<(RegistryEntry Entry, bool Ambiguous)> best = hits
                .Where(hit => hit.End == end)
                .OrderBy(hit => hit.Value.Entry.Country == country ? 0 : 1)
                .First();
            bool certain = !best.Value.Ambiguous || Quoted(document, at, end) || (at > 0 && heads(keys[at - 1])) || (at > 1 && heads(keys[at - 2]));
            found.Add(new RegistryMention(best.Value.Entry, document.SpanOf(at, end), at, end, certain));
            free = end;
        }

        return found.ToImmutable();
    }

    /// <summary>A Latin name begins with a capital or a digit.</summary>
    private static bool WrittenAsName(Document document, int token)
    {
        char first = document.Text[document.Tokens[token].Span.Start];
        return !char.IsAsciiLetterLower(first);
    }

    /// <summary>True where a name of one word, written as people's are, leads into another: "Petra Lyng" is no agency, "PETRA" and "Petra News" are.</summary>
    private static bool IsPersons(Document document, int token, Func<string, bool> heads, string[] keys)
    {
        TextSpan span = document.Tokens[token].Span;
        int next = token + 1;
        return span.Length > 1 && char.IsUpper(document.Text[span.Start]) && char.IsLower(document.Text[span.Start + 1])
            && next < document.Tokens.Length && document.Tokens[next].IsWord && document.Tokens[next].Span is { Length: > 1 } follower
            && follower.Start == span.End + 1 && document.Text[span.End] == ' '
            && char.IsUpper(document.Text[follower.Start]) && char.IsLower(document.Text[follower.Start + 1])
            && !heads(keys[next]) && (token == 0 || !heads(keys[token - 1]))
            && !Days.Contains(document.Tokens[next].Normal);
    }

    private static bool Quoted(Document document, int first, int end) =>
        first > 0 && document.Tokens[first - 1].Kind == TokenKind.OpenQuote
        && end < document.Tokens.Length && document.Tokens[end].Kind == TokenKind.CloseQuote;
}
