using System.Collections.Immutable;
using CitationAudit.Extraction;

namespace CitationAudit.Sources;

/// <summary>What a mention's own words show: how it points, to what kind of thing, whether definite, of what gender and number.</summary>
internal static class MentionShape
{
    /// <summary>How a source phrase points; a statement without one hides its subject.</summary>
    public static MentionKind KindOf(Phrase? phrase, bool outlet)
    {
        if (phrase is null)
        {
            return MentionKind.Hidden;
        }

        if (phrase.HasName)
        {
            return MentionKind.Name;
        }

        if (!outlet && phrase.Words.Length <= 2 && phrase.HasAt(0, SourceMark.Pronoun) && (phrase.Words.Length == 1 || phrase.HasAt(1, SourceMark.Pronoun) || phrase.HasAt(1, SourceMark.Stop)))
        {
            return phrase.HasAt(0, SourceMark.FirstPerson) ? MentionKind.FirstPerson : MentionKind.Pronoun;
        }

        // "Both of whom", "some of them".
        bool group = !outlet && phrase.Words.Length == 3 && phrase.HasAt(1, SourceMark.Stop) && (phrase.HasAt(2, SourceMark.Pronoun) || phrase.HasAt(2, SourceMark.Relative));
        return group ? MentionKind.Pronoun : MentionKind.Noun;
    }

    /// <summary>What kind of thing the words point to; <c>?</c> where they do not show it.</summary>
    public static string ClassOf(Phrase? phrase, MentionKind kind, bool outlet)
    {
        if (phrase is null || kind is MentionKind.Pronoun or MentionKind.FirstPerson)
        {
            return "?";
        }

        // "Observers" are people without a name, though "The Observer" is a paper.
        Word head = phrase.Words[phrase.Head];
        bool observers = head.Normal.Length == head.Key.Length + 1 && head.Normal[^1] == 's' && phrase.HasAt(phrase.Head, SourceMark.Unnamed);
        if (outlet || (!observers && phrase.HasAt(phrase.Head, SourceMark.Medium)))
        {
            return "medium";
        }

        return phrase.HasName ? "person"
            : phrase.HasAt(phrase.Head, SourceMark.Unnamed) ? "unnamed"
            : phrase.HasAt(phrase.Head, SourceMark.Body) ? "body"
            : phrase.HasAt(phrase.Head, SourceMark.Role) || phrase.HasAt(phrase.Head, SourceMark.Person) || phrase.HasAt(phrase.Head, SourceMark.Honorific) ? "person"
            : StateOf(phrase) is not null ? "state"
            : phrase.HasAt(phrase.Head, SourceMark.Issued) ? "paper"
            : phrase.Kind?.Sort == NounKind.Person ? "person"
            : "other";
    }

    /// <summary>The state whose name or seat is the head, or null.</summary>
    public static string? StateOf(Phrase phrase)
    {
        foreach (TermHit<PlaceHit> place in phrase.Places)
        {
            if (!place.Value.Adjective && place.First <= phrase.Head && phrase.Head < place.End)
            {
                return place.Value.Code;
            }
        }

        return null;
    }

    /// <summary>True where the noun is definite.</summary>
    public static bool IsDefinite(Phrase phrase, bool capitals) =>
        capitals ? phrase.Words[0].Normal is "the" or "this" or "that" : WordKey.HasArticle(phrase.Words[phrase.Head].Normal);

    /// <summary>What stands for an article: in Arabic also the construct with a definite word, in English also a possessive or a name.</summary>
    public static string ArticleOf(Phrase phrase, bool capitals)
    {
        if (!capitals)
        {
            string head = phrase.Words[phrase.Head].Normal;
            return WordKey.HasArticle(head) || head.StartsWith("لل", StringComparison.Ordinal) ? "article"
                : phrase.Head + 1 < phrase.Stop && (WordKey.HasArticle(phrase.Words[phrase.Head + 1].Normal) || phrase.Places.Any(place => !place.Value.Adjective && place.First == phrase.Head + 1)) ? "construct"
                : phrase.Words.Length == 1 && (head.EndsWith("ها", StringComparison.Ordinal) || head.EndsWith('ه')) ? "possessed"
                : "none";
        }

        string first = phrase.Words[0].Normal;
        return first is "the" ? "the"
            : first is "a" or "an" or "one" or "another" or "some" ? "a"
            : first is "this" or "that" or "these" or "those" ? "this"
            : first is "his" or "her" or "its" or "their" ? "possessed"
            : phrase.Words[..phrase.Stop].Any(word => word.Normal is "'s" or "'") ? "of-somebody"
            : phrase.Words[phrase.Head].Capital ? "capital" : "none";
    }

    /// <summary>Gender and number, with what the cue shows of a hidden or following subject.</summary>
    public static Agreement AgreementOf(Phrase? phrase, MentionKind kind, ImmutableArray<Word> cue, ImmutableArray<TermHit<SourceRule>> cueHits, Statement statement)
    {
        Agreement own = phrase is null ? Agreement.Unknown : Agreement.Of(phrase);
        own = kind == MentionKind.Pronoun && phrase?.HasAt(0, SourceMark.Plural) == true ? own with { Number = 'p' } : own;
        if (cue.IsEmpty)
        {
            return own;
        }

        // A rule knows the verbs whose form misleads.
        bool man = cueHits.Any(hit => hit.First == 0 && hit.Value.Marks.Contains(SourceMark.Masculine));
        Agreement verb = man ? new Agreement('m', 's') : Agreement.OfCue(cue[0].Normal);
        if (kind == MentionKind.Hidden)
        {
            return verb;
        }

        // Before its subject the Arabic verb agrees in gender; a plural of things counts as feminine too, so only an unknown is filled.
        bool verbFirst = !statement.Source.IsEmpty && !statement.Cue.IsEmpty && statement.Cue[0].Start < statement.Source[0].Start;
        return own.Gender == '?' && verbFirst && own.Number != 'p' ? own with { Gender = verb.Gender } : own;
    }
}
