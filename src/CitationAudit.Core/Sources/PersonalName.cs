using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the personal name in a source phrase: by capitals, or by the trained tagger.</summary>
internal static class PersonalName
{
    private const int LeastMisspelt = 4;

    // Letters that are told apart by dots alone.
    private static readonly string[] Shapes = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];
    private static readonly SourceMark[] NeverNames =
    [
        SourceMark.Opening, SourceMark.Stop, SourceMark.Pronoun, SourceMark.Role, SourceMark.Body, SourceMark.Medium, SourceMark.Person,
        SourceMark.Unnamed, SourceMark.Former, SourceMark.Same, SourceMark.Honorific, SourceMark.Issued, SourceMark.Date,
    ];

    /// <summary>True where what a rule says of a word keeps it from beginning or being a personal name.</summary>
    public static bool Forbids(SourceRule rule) => rule.Marks.Any(mark => NeverNames.Contains(mark));

    /// <summary>
    /// True where two full names share the surname and nothing else: no given name, spelt in whatever way, that is the other's or short
    /// for it.
    /// </summary>
    public static bool AreNamesakes(string[] one, string[] other)
    {
        if (one.Length < 2 || other.Length < 2 || one[^1] != other[^1])
        {
            return false;
        }

        foreach (string given in one.AsSpan(0, one.Length - 1))
        {
            foreach (string another in other.AsSpan(0, other.Length - 1))
            {
                if (MayBeOne(given, another))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool MayBeOne(string given, string another)
    {
        if (WordKey.Skeleton(given) is var bone && (bone.Length == 0 || bone == WordKey.Skeleton(another)))
        {
            return true;
        }

        if (IsMisspelt(given, another))
        {
            return true;
        }

        // "J." is short for "John" and "Mike" for "Michael"; Arabic names are not shortened so.
        return !WordKey.IsArabic(given[0]) && given[0] == another[0]
            && (Math.Min(given.TrimEnd('.').Length, another.TrimEnd('.').Length) < 2 || given.StartsWith(another[..2], StringComparison.Ordinal));
    }

    /// <summary>
    /// True where two words of an Arabic name differ in the dots of one letter alone, as slips of the pen do. Any other letter would make
    /// one of <c>محمد</c> and <c>أحمد</c>.
    /// </summary>
    public static bool IsMisspelt(string one, string other)
    {
        if (one.Length != other.Length || one.Length < LeastMisspelt)
        {
            return false;
        }

        int slips = 0;
        for (int at = 0; at < one.Length; at++)
        {
            if (one[at] != other[at])
            {
                slips += Array.Exists(Shapes, shape => shape.Contains(one[at]) && shape.Contains(other[at])) ? 1 : 2;
            }
        }

        return slips == 1;
    }

    /// <summary>The run of capitalised words that ends at the head, or, where the head is a common noun, none.</summary>
    public static (int First, int End) CapitalName(Phrase phrase)
    {
        // A name may also follow its description behind a comma: "the governor, Jane Doe", "one of them, Jane Doe", "the tenant, Jane Doe".
        int head = phrase.Head;
        if (!IsNameWord(phrase, head))
        {
            int next = phrase.Stop;
            while (next + 1 < phrase.Words.Length && phrase.Words[next].Capital && !phrase.Words[next + 1].Parted
                && (phrase.HasAt(next, SourceMark.Honorific) || phrase.HasAt(next, SourceMark.Role)))
            {
                // "The institute's director, Professor Jane Doe".
                next++;
            }

            if (next < phrase.Words.Length && phrase.Words[phrase.Stop].Parted && next + 1 < phrase.Words.Length && IsNameWord(phrase, next)
                && IsNameWord(phrase, next + 1) && (phrase.HasAt(head, SourceMark.Role)
                    || (phrase.HasAt(next, SourceMark.GivenName) && (phrase.HasAt(head, SourceMark.Person) || phrase.HasAt(head, SourceMark.Pronoun) || phrase.Words[head].Kind?.Sort == NounKind.Person))))
            {
                int last = next;
                while (last + 1 < phrase.Words.Length && !phrase.Words[last + 1].Parted && IsNameWord(phrase, last + 1))
                {
                    last++;
                }

                return (next, last + 1);
            }

            return (0, 0);
        }

        int first = head;
        while (first > phrase.Start && IsNameWord(phrase, first - 1))
        {
            first--;
        }

        return (first, head + 1);
    }

    /// <summary>True where a capitalised word ends a name behind a given name, or behind a second one that no rule knows.</summary>
    public static bool IsSurname(Phrase phrase, int at) =>
        at > 0 && !phrase.Words[at].Parted && phrase.Words[at - 1].Capital
        && (phrase.HasAt(at - 1, SourceMark.GivenName) || (at > 1 && !phrase.Words[at - 1].Parted && phrase.HasAt(at - 2, SourceMark.GivenName) && IsUnknown(phrase, at - 1)))
        && (at + 1 == phrase.Words.Length || phrase.Words[at + 1].Parted || !phrase.Words[at + 1].Capital);

    private static bool IsUnknown(Phrase phrase, int at) =>
        !phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase)
        && !phrase.Places.Any(hit => hit.First <= at && at < hit.End);

    private static bool IsNameWord(Phrase phrase, int at)
    {
        Word word = phrase.Words[at];
        if (!word.Capital || word.Normal is "'s")
        {
            return false;
        }

        if (phrase.HasAt(at, SourceMark.GivenName))
        {
            return true;
        }

        // "Jane Ford" is no car maker and "Grace King" no king: behind a given name a firm's or a title's word is a surname.
        bool surname = IsSurname(phrase, at);
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First > at || at >= hit.End || hit.Value.Place is RulePlace.Sentence or RulePlace.Cue or RulePlace.Content or RulePlace.Article)
            {
                continue;
            }

            bool never = Forbids(hit.Value) || (hit.Value.Type is not null && (phrase.Words.Length == 1 || hit.End - hit.First > 1));
            if (never && !(surname && hit.End - hit.First == 1 && (hit.Value.Type == "company" || hit.Value.Marks.Contains(SourceMark.Role))))
            {
                return false;
            }
        }

        return surname || !phrase.Places.Any(hit => hit.First <= at && at < hit.End);
    }

    /// <summary>The longest run of words that the trained tagger takes for a name; without a tagger, none.</summary>
    public static (int First, int End) TaggedName(Phrase phrase, SourceRules rules)
    {
        if (!rules.Models.TryGetValue("name", out LinearModel? model))
        {
            return (0, 0);
        }

        bool before = false;
        (int First, int End) best = (0, 0);
        int first = 0;
        for (int at = 0; at <= phrase.Words.Length; at++)
        {
            bool name = at < phrase.Words.Length && model.Score(NameFeatures.Of(phrase, at, before)) is [double no, double yes] && yes > no;
            if (!name || (phrase.Words[at].Parted && before))
            {
                if (at - first > best.End - best.First && best.End == best.First)
                {
                    best = (first, at);
                }

                first = name ? at : at + 1;
            }

            before = name;
        }

        return best.End > best.First ? WithGivenNames(phrase, best) : GivenAndSurname(phrase);
    }

    /// <summary>The name with the given names right before it.</summary>
    private static (int First, int End) WithGivenNames(Phrase phrase, (int First, int End) name)
    {
        int first = name.First;
        while (first > phrase.Start && !phrase.Words[first].Parted && phrase.HasAt(first - 1, SourceMark.GivenName))
        {
            first--;
        }

        return (first, name.End);
    }

    /// <summary>Behind the title at the head, a given name and what follows it, where that is another or a word that no rule knows; else none.</summary>
    private static (int First, int End) GivenAndSurname(Phrase phrase)
    {
        // Behind a second title the name is that one's: "the adviser of President Jane Doe".
        for (int at = phrase.Head + 1; IsTitle(phrase, phrase.Head) && at + 1 < phrase.Words.Length && (at - 1 == phrase.Head || !IsTitle(phrase, at - 1)); at++)
        {
            if (phrase.HasAt(at, SourceMark.GivenName) && IsSurnameBehind(phrase, at + 1) && WordKey.HasArticle(phrase.Words[at - 1].Normal))
            {
                int end = at + 2;
                while (end < phrase.Words.Length && phrase.HasAt(end, SourceMark.GivenName) && !phrase.Words[end].Parted)
                {
                    end++;
                }

                return (at, end);
            }
        }

        return (0, 0);
    }

    private static bool IsTitle(Phrase phrase, int at) =>
        phrase.HasAt(at, SourceMark.Role) || phrase.HasAt(at, SourceMark.Person) || phrase.HasAt(at, SourceMark.Honorific);

    private static bool IsSurnameBehind(Phrase phrase, int at) =>
        !phrase.Words[at].Parted && (phrase.HasAt(at, SourceMark.GivenName) || (IsUnknown(phrase, at) && !phrase.HasAt(at, SourceMark.Stop) && !phrase.HasAt(at, SourceMark.Relative)));

    /// <summary>
    /// No name where a sign joins its words, for that makes a firm: <c>Ketter &amp; Sons</c>. Else the name up to a word that the pack says ends names as it is spelt: <c>على</c>, which folding makes one with the name Ali, is the
    /// preposition where what follows is no given name. Egyptian spelling writes the name so too, but mostly before another name.
    /// </summary>
    public static (int First, int End) BeforeEnd(Document document, Phrase phrase, ImmutableHashSet<string> ends)
    {
        (int first, int end) = phrase.Name;
        if (end > first && phrase.SpanOf(first, end).Of(document.Text).Contains('&', StringComparison.Ordinal))
        {
            return (0, 0);
        }

        for (int at = first + 1; at < end; at++)
        {
            if (ends.Contains(phrase.Words[at].Span.Of(document.Text)) && at + 1 < phrase.Words.Length && !phrase.HasAt(at + 1, SourceMark.GivenName))
            {
                return (first, at);
            }
        }

        return phrase.Name;
    }
}
