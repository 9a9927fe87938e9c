using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the outlet that a source phrase names.</summary>
internal static class HeadOutlet
{
    /// <summary>The outlet whose name the phrase's first part holds; in the citing phrase itself an ordinary word may be a name.</summary>
    public static RegistryMention? Of(Phrase phrase, ImmutableArray<RegistryMention> outlets)
    {
        TextSpan part = phrase.SpanOf(phrase.Start, Math.Max(phrase.Stop, phrase.Start + 1));
        foreach (RegistryMention outlet in outlets)
        {
            if (outlet.Span.Start >= part.End)
            {
                break;
            }

            // The phrase may begin inside a token, behind a proclitic, so overlap counts and not containment.
            if (outlet.Span.Overlaps(part) && (outlet.Certain || (outlet.Span.Length * 2 >= part.Length && !IsOrdinary(phrase, outlet.Span))))
            {
                return outlet;
            }
        }

        return null;
    }

    /// <summary>True where the words of an ambiguous name mean something else to the pack: a state, a paper, a title.</summary>
    private static bool IsOrdinary(Phrase phrase, TextSpan span)
    {
        for (int at = 0; at < phrase.Words.Length; at++)
        {
            int word = at;
            if (phrase.Words[at].Span.Overlaps(span)
                && (phrase.Places.Any(place => !place.Value.Adjective && place.First <= word && word < place.End)
                    || phrase.Hits.Any(hit => hit.First <= word && word < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase && !hit.Value.Marks.Contains(SourceMark.Medium))))
            {
                return true;
            }
        }

        return false;
    }
}
