using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Runs the examples of a pack's source rules.</summary>
public static class SourceRuleExamples
{
    /// <summary>Every example that does not come out as the pack says, with what came out instead; empty where all do.</summary>
    public static ImmutableArray<(SourceExample Example, string Found)> Failures(SourceRules rules, TextRules text)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(text);
        PhraseReader reader = new(rules);
        ImmutableArray<(SourceExample, string)>.Builder failures = ImmutableArray.CreateBuilder<(SourceExample, string)>();
        foreach (SourceRule rule in rules.Rules)
        {
            foreach (SourceExample example in rule.Match)
            {
                string[] found = Found(reader, text, rule, example.Text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
                string wanted = example.Text[(example.Text.IndexOf('[', StringComparison.Ordinal) + 1)..example.Text.IndexOf(']', StringComparison.Ordinal)];
                if (!found.Contains(wanted))
                {
                    failures.Add((example, string.Join(" | ", found)));
                }
            }

            foreach (SourceExample example in rule.Reject)
            {
                string[] found = Found(reader, text, rule, example.Text);
                if (found.Length > 0)
                {
                    failures.Add((example, string.Join(" | ", found)));
                }
            }
        }

        return failures.ToImmutable();
    }

    /// <summary>The words that the rule covers, where it looks: at the head noun, or anywhere.</summary>
    private static string[] Found(PhraseReader reader, TextRules text, SourceRule rule, string phrase)
    {
        Document document = new TextAnalyser(text).Analyse(new Article { Id = "example", Text = phrase, Language = "", Origin = new ArticleOrigin("-", "text/plain") });
        return reader.Read(document, [new TextSpan(0, phrase.Length)]) is { } read
            ?
            [
                .. reader.Hits(read.Words)
                    .Where(hit => hit.Value == rule && (rule.Place != RulePlace.Head || (hit.First <= read.Head && read.Head < hit.End)))
                    .Select(hit => read.SpanOf(hit.First, hit.End).Of(phrase)),
            ]
            : [];
    }
}
