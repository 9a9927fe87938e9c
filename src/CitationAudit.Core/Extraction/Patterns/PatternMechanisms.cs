namespace CitationAudit.Extraction;

/// <summary>The mechanisms by name.</summary>
internal static class PatternMechanisms
{
    // "مؤكدا في الوقت نفسه أن": farther off, the content belongs to another word.
    private const int FarthestOfParticiple = 12;

    /// <summary>What a rule finds at a cue, or null.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="at">Index of the cue's first token.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="found">What was found before this token.</param>
    public static Finding? Find(Reading reading, PatternRule rule, int at, CueMatch cue, IReadOnlyList<Statement> found) => rule.Mechanism switch
    {
        PatternMechanism.CueFirst => VerbMechanism.CueFirst(reading, rule, at, cue, found),
        PatternMechanism.SourceFirst => VerbMechanism.SourceFirst(reading, rule, at, cue, found),
        PatternMechanism.ContentFirst => ContentFirstMechanism.Find(reading, rule, at, cue),
        PatternMechanism.AdverbialFirst => AdverbialMechanism.First(reading, at, cue),
        PatternMechanism.AdverbialLast => AdverbialMechanism.Last(reading, at, cue),
        PatternMechanism.Echo => EchoMechanism.Find(reading, at, cue, found),
        PatternMechanism.Relay => RelayMechanism.Find(reading, rule, at, cue),
        PatternMechanism.Participle => Sourceless(reading, rule, at, cue, FarthestOfParticiple),
        PatternMechanism.Impersonal => Sourceless(reading, rule, at, cue, FarthestOfParticiple),
        PatternMechanism.Noun => reading.Words.BareClauses ? NounMechanism.Bare(reading, rule, at, cue) : NounMechanism.Construct(reading, rule, at, cue),
        PatternMechanism.Inserted => PassiveMechanism.Inserted(reading, at, cue),
        PatternMechanism.Passive => PassiveMechanism.Find(reading, rule, at, cue),
        _ => null,
    };

    private static Finding? Sourceless(Reading reading, PatternRule rule, int at, CueMatch cue, int farthest)
    {
        if (ComplementFinder.Behind(reading, at + cue.Tokens, cue.Cue, rule.Complements) is not { } complement || complement.Mark - at > farthest
            || reading.Words.BareClauses && cue.Kind == CueKind.Participle && reading.Is(at - 1, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Auxiliary | WordClasses.Passive))
        {
            return null;
        }

        int start = (cue.Cue.Complements & Complements.Person) != 0 && !cue.Pronoun && complement.Kind == Complements.Preposition
            ? at + cue.Tokens
            : complement.Start;
        TokenRange content = ContentFinder.From(reading, start);
        return content.IsEmpty ? null : new Finding([content], reading.Document.SpanOf(at, at + cue.Tokens));
    }
}
