using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Finds the medium to which somebody spoke where a source phrase holds it: <c>مصدر أمني لفرانس برس</c> is no agency.</summary>
internal static class Addressee
{
    /// <summary>
    /// Index of the word with which the addressee begins; 0 where the phrase holds none. An outlet with an attached <c>ل</c> is one behind a
    /// name, an office of state, a bystander or somebody without a name; behind other titles it is what they manage
    /// (<c>المدير العام لقناة الجزيرة</c>), and papers and reporters are its own.
    /// </summary>
    public static int Of(Phrase phrase, ImmutableArray<RegistryMention> outlets)
    {
        foreach (RegistryMention outlet in outlets)
        {
            if (!outlet.Span.Overlaps(phrase.Span))
            {
                continue;
            }

            int at = 0;
            while (at < phrase.Words.Length - 1 && phrase.Words[at].Span.End <= outlet.Span.Start)
            {
                at++;
            }

            int first = at > 1 && !IsTo(phrase.Words[at].Normal) && phrase.HasAt(at - 1, SourceMark.Medium) ? at - 1 : at;
            bool to = first < at ? IsTo(phrase.Words[first].Normal) : IsTo(phrase.Words[at].Normal) && !IsItsOwn(outlet.Entry, phrase.Words[at].Key);
            if (first > phrase.Head && to && Speaks(phrase, first))
            {
                return first;
            }
        }

        return 0;
    }

    private static bool IsTo(string normal) => normal.Length > 2 && normal[0] == 'ل';

    /// <summary>True where the letter belongs to the name: <c>لوموند</c>.</summary>
    private static bool IsItsOwn(RegistryEntry entry, string key) => entry.Names.Values.Any(names => names.Any(name => Words.KeysOf(name) is [{ } word, ..] && word == key));

    private static bool Speaks(Phrase phrase, int first) =>
        !phrase.HasAt(phrase.Head, SourceMark.Medium) && !phrase.HasAt(phrase.Head, SourceMark.Issued) && (
            (phrase.HasName && phrase.Name.End == first)
            || phrase.HasAt(phrase.Head, SourceMark.Unnamed) || phrase.HasAt(phrase.Head, SourceMark.Person)
            || phrase.Hits.Any(hit => hit.First <= phrase.Head && phrase.Head < hit.End && hit.Value is { Type: "named-official" } office && office.Marks.Contains(SourceMark.Role) && !office.Marks.Contains(SourceMark.General)));
}
