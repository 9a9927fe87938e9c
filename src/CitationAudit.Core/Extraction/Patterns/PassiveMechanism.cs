using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Passives and adverbs that put a clause down to nobody.</summary>
internal static class PassiveMechanism
{
    /// <summary>A passive with its subject: <c>He is believed to …</c>, <c>was accused of …</c>.</summary>
    public static Finding? Find(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        int group = SubjectFinder.GroupStart(reading, at);
        int from = at + cue.Tokens;
        if (!EnglishVerb.HasPassive(reading, at, group) || cue.Form.Agreement != Agreement.None || from >= reading.SentenceOf(at).EndToken)
        {
            return null;
        }

        bool infinitive = (rule.Complements & Complements.Infinitive) != 0 && reading.Tokens[from].Normal == "to";
        bool phrase = (rule.Complements & cue.Cue.Complements & Complements.Preposition) != 0 && cue.Cue.Prepositions.Contains(reading.Tokens[from].Normal);
        TokenRange subject = SubjectFinder.Before(reading, group);
        if (subject.IsEmpty || !(infinitive || phrase))
        {
            return null;
        }

        TokenRange rest = ContentFinder.From(reading, from);
        return rest.IsEmpty ? null : new Finding([subject, rest], reading.Document.SpanOf(group, from));
    }

    /// <summary>An adverb within its clause: <c>He reportedly left</c>.</summary>
    public static Finding? Inserted(Reading reading, int at, CueMatch cue)
    {
        Sentence sentence = reading.SentenceOf(at);
        int first = at;
        while (first > sentence.FirstToken && !reading.IsComma(first - 1) && !reading.IsStop(first - 1) && !reading.Is(first - 1, WordClasses.Complementizer | WordClasses.Boundary))
        {
            first--;
        }

        TokenRange before = reading.Trim(new TokenRange(first, at));
        TokenRange after = at + cue.Tokens < sentence.EndToken ? ContentFinder.From(reading, at + cue.Tokens) : default;
        ImmutableArray<TokenRange> content = [.. ((TokenRange[])[before, after]).Where(piece => !piece.IsEmpty)];
        return content.IsEmpty || after.IsEmpty ? null : new Finding(content, reading.Document.SpanOf(at, at + cue.Tokens));
    }
}
