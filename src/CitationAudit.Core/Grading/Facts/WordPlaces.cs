using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Where the entries of a lexicon stand in one document.</summary>
public sealed class WordPlaces
{
    private readonly Document _document;
    private readonly ImmutableDictionary<WordList, ImmutableArray<(int First, int End)>> _places;

    /// <summary>Per list, the places as ranges of tokens, by their beginning and the longer first.</summary>
    internal WordPlaces(Document document, ImmutableDictionary<WordList, ImmutableArray<(int First, int End)>> places) =>
        (_document, _places) = (document, places);

    /// <summary>The places of a list from token <paramref name="first"/> up to <paramref name="end"/>: the longest entry at each, none overlapping the one before.</summary>
    public ImmutableArray<TextSpan> Find(WordList list, int first, int end)
    {
        if (!_places.TryGetValue(list, out ImmutableArray<(int First, int End)> places))
        {
            return [];
        }

        ImmutableArray<TextSpan>.Builder found = ImmutableArray.CreateBuilder<TextSpan>();
        int free = first;
        for (int at = FirstFrom(places, first); at < places.Length && places[at].First < end; at++)
        {
            if (places[at].First >= free && places[at].End <= end)
            {
                found.Add(_document.SpanOf(places[at].First, places[at].End));
                free = places[at].End;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The places of a list inside a span.</summary>
    public ImmutableArray<TextSpan> Find(WordList list, TextSpan span)
    {
        int first = _document.TokenAt(span.Start);
        int end = _document.TokenAt(span.End - 1);
        bool inside = end < _document.Tokens.Length && _document.Tokens[end].Span.Start < span.End;
        return Find(list, first, inside ? end + 1 : end);
    }

    private static int FirstFrom(ImmutableArray<(int First, int End)> places, int first)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = places[middle].First < first ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
