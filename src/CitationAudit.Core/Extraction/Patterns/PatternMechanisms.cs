using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>The mechanisms by name.</summary>
internal static class PatternMechanisms
{
    /// <summary>What a rule finds at a cue, or null.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="at">Index of the cue's first token.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="found">What was found before this token.</param>
    public static Finding? Find(Reading reading, PatternRule rule, int at, CueMatch cue, IReadOnlyList<Statement> found) => rule.Mechanism switch
    {
        PatternMechanism.CueFirst => CueFirst(reading, rule, at, cue),
        PatternMechanism.AdverbialFirst => AdverbialMechanism.First(reading, at, cue),
        PatternMechanism.AdverbialLast => AdverbialMechanism.Last(reading, at, cue),
        PatternMechanism.Participle => Participle(reading, rule, at, cue),
        PatternMechanism.SourceFirst => SourceFirst(reading, rule, at, cue, found),
        PatternMechanism.ContentFirst => ContentFirstMechanism.Find(reading, at, cue),
        _ => null,
    };

    private static Finding? CueFirst(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        if (ComplementFinder.Behind(reading, at + cue.Tokens, cue.Cue, rule.Complements) is not { } complement)
        {
            return null;
        }

        TokenRange source = SourceFinder.Behind(reading, at + cue.Tokens, complement.Mark);
        TokenRange content = ContentFinder.From(reading, complement.Start, complement.Colon);
        return content.IsEmpty ? null : new Finding([content], [new TokenRange(at, at + cue.Tokens)], reading.SpanOf(source));
    }

    private static Finding? SourceFirst(Reading reading, PatternRule rule, int at, CueMatch cue, IReadOnlyList<Statement> found)
    {
        int group = SubjectFinder.GroupStart(reading, at);
        if (cue.Conjoined || ComplementFinder.Behind(reading, at + cue.Tokens, cue.Cue, rule.Complements) is not { } complement
            || !reading.Words.BareClauses && !SourceFinder.Behind(reading, at + cue.Tokens, complement.Mark).IsEmpty)
        {
            return null;
        }

        TextSpan source = reading.SpanOf(SubjectFinder.Before(reading, group));
        if (source.IsEmpty && reading.Is(group - 1, WordClasses.Joint) && found.Count > 0)
        {
            source = SharedSubject(reading, group, found[^1]);
        }

        TokenRange content = ContentFinder.From(reading, complement.Start, complement.Colon);
        return content.IsEmpty || source.IsEmpty ? null : new Finding([content], [new TokenRange(reading.Words.BareClauses ? group : at, at + cue.Tokens)], source);
    }

    /// <summary>The subject of the verb that this one is joined to: <c>Smith praised him and said …</c>.</summary>
    private static TextSpan SharedSubject(Reading reading, int verb, Statement last) =>
        last.Source is [var source, ..] && source.Start >= reading.SentenceOf(verb).Span.Start && source.End <= reading.Tokens[verb].Span.Start ? source : default;

    private static Finding? Participle(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        if (ComplementFinder.Behind(reading, at + cue.Tokens, cue.Cue, rule.Complements) is not { } complement || complement.Mark - at > 10)
        {
            return null;
        }

        TokenRange content = ContentFinder.From(reading, complement.Start, complement.Colon);
        return content.IsEmpty ? null : new Finding([content], [new TokenRange(at, at + cue.Tokens)]);
    }
}
