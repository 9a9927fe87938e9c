using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A finite verb with its subject and content.</summary>
internal static class VerbMechanism
{
    /// <summary>The subject, if it is named, stands behind the verb.</summary>
    public static Finding? CueFirst(Reading reading, PatternRule rule, int at, CueMatch cue, IReadOnlyList<Statement> found)
    {
        int from = at + cue.Tokens;
        if (!IsVerb(reading, at, cue) || ComplementFinder.Behind(reading, from, cue.Cue, rule.Complements) is not { } complement)
        {
            return null;
        }

        // "ذكرت الوكالة نقلا عن مصدر أن": the content is the relayed source's.
        for (int between = from; between < complement.Mark; between++)
        {
            if (reading.IsCue(between, CueKind.Relay) && !reading.IsConjoined(between) && reading.Cues(between)[0].Tokens > 1)
            {
                return null;
            }
        }

        TokenRange source = SourceFinder.Behind(reading, from, complement.Mark);
        int start = complement.Start;
        bool person = (cue.Cue.Complements & Complements.Person) != 0 && !cue.Pronoun && complement.Kind is Complements.Preposition;
        if (person)
        {
            (source, TokenRange affected) = PersonFinder.Split(reading, source, cue, IsJoined(reading, at, cue, found));
            start = affected.IsEmpty ? start : affected.First;
        }

        TokenRange content = ContentFinder.From(reading, start);
        return content.IsEmpty ? null : new Finding(Whole(reading, content), reading.Document.SpanOf(at, from), reading.SpanOf(source));
    }

    /// <summary>The subject stands before the verb.</summary>
    public static Finding? SourceFirst(Reading reading, PatternRule rule, int at, CueMatch cue, IReadOnlyList<Statement> found)
    {
        int group = SubjectFinder.GroupStart(reading, at);
        bool bare = reading.Words.BareClauses;
        if (cue.Conjoined || !bare && group > 0 && reading.Tokens[group].Normal[0] == 'و' && reading.IsConjoined(group) || !IsVerb(reading, at, cue)
            || ComplementFinder.Behind(reading, at + cue.Tokens, cue.Cue, rule.Complements) is not { } complement)
        {
            return null;
        }

        TokenRange between = bare ? default : SourceFinder.Behind(reading, at + cue.Tokens, complement.Mark);
        bool person = (cue.Cue.Complements & Complements.Person) != 0 && !between.IsEmpty && complement.Kind is Complements.Preposition;
        if (!between.IsEmpty && !person)
        {
            return null;
        }

        if (bare && !EnglishVerb.Fits(reading, at, group, cue))
        {
            return null;
        }

        TextSpan source = reading.SpanOf(SubjectFinder.Before(reading, group));
        if (bare && source.IsEmpty && reading.Is(group - 1, WordClasses.Joint | WordClasses.Boundary) && found.Count > 0)
        {
            source = SharedSubject(reading, group, found[^1]);
        }

        int start = person ? between.First : complement.Start;
        TokenRange content = complement.Kind == Complements.Object && bare ? ContentFinder.Phrase(reading, start) : ContentFinder.From(reading, start);
        return content.IsEmpty || source.IsEmpty ? null : new Finding(Whole(reading, content), reading.Document.SpanOf(bare ? group : at, at + cue.Tokens), source);
    }

    /// <summary>The content with the quotations that go on with it in the next paragraphs.</summary>
    private static ImmutableArray<TokenRange> Whole(Reading reading, TokenRange content) => [content, .. QuotedContent.After(reading, content.End, content)];

    /// <summary>
    /// False where the token is far more often a preposition than the verb that is written like it, and for a first person, which
    /// echoes the source of the speech that it stands in.
    /// </summary>
    private static bool IsVerb(Reading reading, int at, CueMatch cue) =>
        (cue.Conjoined || !reading.Is(at, WordClasses.Preposition | WordClasses.Circumstance))
        && !(reading.Words.Article.Length > 0 && (cue.Form.Agreement == Agreement.First || IsFirstPerson(reading, at, cue)));

    /// <summary>True for <c>أعتقد</c>, which folds to the same letters as <c>اعتقد</c>: there the hamza is of the first person.</summary>
    private static bool IsFirstPerson(Reading reading, int at, CueMatch cue)
    {
        string written = reading.Tokens[at].Span.Of(reading.Document.Text);
        return cue.Cue.Lemma[0] == 'ا' && written[cue.Conjoined && written.Length > 1 ? 1 : 0] == 'أ';
    }

    /// <summary>True where the verb is joined to a verb of the same sentence, whose subject it then shares.</summary>
    private static bool IsJoined(Reading reading, int at, CueMatch cue, IReadOnlyList<Statement> found) =>
        cue.Conjoined && found.Count > 0 && found[^1].Extent.Start >= reading.SentenceOf(at).Span.Start;

    /// <summary>The subject of the verb that this one is joined to: <c>Smith praised him and said …</c>.</summary>
    private static TextSpan SharedSubject(Reading reading, int verb, Statement last) =>
        last.Source is [var source, ..] && source.Start >= reading.SentenceOf(verb).Span.Start && source.End <= reading.Tokens[verb].Span.Start ? source : default;
}
