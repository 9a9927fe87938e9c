using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A noun that names the act: <c>إعلان الحكومة أن …</c>, <c>allegations that …</c>.</summary>
internal static class NounMechanism
{
    // "اتهامات وجهتها المحكمة بـ": farther off, the noun only happens to stand there.
    private const int Farthest = 9;

    /// <summary>The source completes the noun: <c>إعلان الحكومة</c>.</summary>
    public static Finding? Construct(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        int from = at + cue.Tokens;
        if (ComplementFinder.Behind(reading, from, cue.Cue, rule.Complements) is not { } complement || complement.Mark - at > Farthest)
        {
            return null;
        }

        bool near = complement.Mark == from || complement.Kind == Complements.Clause;
        bool known = cue.Pronoun || reading.HasArticle(at);
        if (reading.Is(at - 1, WordClasses.Head) || known && !near)
        {
            return null;
        }

        TokenRange source = cue.Pronoun || reading.HasArticle(at) ? default : SourceFinder.Behind(reading, from, complement.Mark);
        TokenRange content = ContentFinder.From(reading, complement.Start);
        return content.IsEmpty ? null : new Finding([content], reading.Document.SpanOf(at, from), reading.SpanOf(source));
    }

    /// <summary>The source owns the noun: <c>Smith's claim that</c>, <c>her insistence</c>; else it is hidden.</summary>
    public static Finding? Bare(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        int from = at + cue.Tokens;
        if (ComplementFinder.Behind(reading, from, cue.Cue, rule.Complements) is not { } complement || complement.Mark - at > 2 || complement.Start == from)
        {
            return null;
        }

        TextSpan source = default;
        int owner = at - 1;
        if (owner > 0 && reading.Tokens[owner].Normal == "'s")
        {
            source = reading.SpanOf(SubjectFinder.Before(reading, at)) is { IsEmpty: false } name ? name with { End = reading.Tokens[owner].Span.Start } : default;
        }
        else if (owner >= 0 && reading.Is(owner, WordClasses.Possessive))
        {
            source = reading.Tokens[owner].Span;
        }

        TokenRange content = ContentFinder.From(reading, complement.Start);
        return content.IsEmpty ? null : new Finding([content], reading.Document.SpanOf(at, from), source);
    }
}
