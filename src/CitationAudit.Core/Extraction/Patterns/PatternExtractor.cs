using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// Finds statements by the patterns of a language pack: at every cue the rules are tried in their order, and the first that fits takes
/// the cue. Its confidence is the rule's measured precision.
/// </summary>
/// <param name="Lexicon">The language's cues.</param>
/// <param name="Patterns">The language's patterns.</param>
public sealed record PatternExtractor(CueLexicon Lexicon, PatternPack Patterns) : IStatementExtractor
{
    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Reading reading = new(document, Lexicon, Patterns.Words);
        List<Statement> found = [];
        HashSet<int> taken = [];
        int at = 0;
        while (at < document.Tokens.Length)
        {
            if (at == reading.SentenceOf(at).FirstToken)
            {
                FindCueless(reading, at, found);
            }

            at += FindAt(reading, at, found, taken);
        }

        return Number(found);
    }

    private void FindCueless(Reading reading, int first, List<Statement> found)
    {
        foreach (PatternRule rule in Patterns.Rules)
        {
            if (rule.Mechanism == PatternMechanism.Colon && ColonMechanism.Find(reading, first) is { } finding)
            {
                found.Add(StatementOf(reading.Document, finding, rule, Act.Says));
                return;
            }
        }
    }

    /// <summary>Applies the first rule that fits at the token; returns how many tokens are done with.</summary>
    private int FindAt(Reading reading, int at, List<Statement> found, HashSet<int> taken)
    {
        if (reading.Cues(at).IsEmpty)
        {
            return 1;
        }

        foreach (PatternRule rule in Patterns.Rules)
        {
            foreach (CueMatch match in reading.Cues(at))
            {
                if (rule.Cues.Contains(match.Kind) && PatternMechanisms.Find(reading, rule, at, match, found) is { } finding
                    && !IsTaken(rule, finding, taken))
                {
                    found.Add(StatementOf(reading.Document, finding, rule, match.Cue.Act));
                    return match.Tokens;
                }
            }
        }

        return 1;
    }

    /// <summary>True where an earlier cue has taken the content already: <c>تابع قائلا: …</c> is one statement.</summary>
    private static bool IsTaken(PatternRule rule, Finding finding, HashSet<int> taken) =>
        rule.Mechanism is not (PatternMechanism.Echo or PatternMechanism.AdverbialLast or PatternMechanism.ContentFirst)
        && !taken.Add(finding.Content[0].First);

    private static Statement StatementOf(Document document, Finding finding, PatternRule rule, Act act)
    {
        ImmutableArray<TextSpan> content = [.. finding.Content.Select(range => document.SpanOf(range.First, range.End))];
        return new Statement
        {
            Id = "",
            Paragraph = document.ParagraphAt(content[0].Start),
            Content = content,
            Cue = finding.Cue.IsEmpty ? [] : [finding.Cue],
            Source = finding.Source.IsEmpty ? [] : [finding.Source],
            Via = finding.Via.IsEmpty ? [] : [finding.Via],
            Form = FormOf(document, finding.Content),
            Act = act,
            Confidence = rule.Precision,
            FoundBy = new FoundBy(Mechanism.Pattern, rule.Id),
        };
    }

    private static StatementForm FormOf(Document document, ImmutableArray<TokenRange> content)
    {
        int words = 0;
        int quoted = 0;
        foreach (TokenRange range in content)
        {
            for (int at = range.First; at < range.End; at++)
            {
                words += document.Tokens[at].IsWord ? 1 : 0;
                quoted += document.Tokens[at].IsWord && document.Tokens[at].QuoteDepth > 0 ? 1 : 0;
            }
        }

        return quoted == 0 ? StatementForm.Indirect : quoted == words ? StatementForm.Direct : StatementForm.Mixed;
    }

    private static ImmutableArray<Statement> Number(List<Statement> found) =>
        [.. found
            .OrderBy(statement => statement.Extent.Start)
            .ThenByDescending(statement => statement.Extent.End)
            .Select((statement, index) => statement with { Id = $"S{index + 1}", Paragraph = statement.Paragraph })];
}
