using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Holds the rules of a language to their own examples: the test of every pattern, and a part of <c>packs validate</c>.</summary>
public static class PatternExamples
{
    /// <summary>A problem for every example that the rule does not mark as written, or marks although it must not. All rules of the language run, as they do on an article.</summary>
    public static ImmutableArray<PackProblem> Check(LanguagePack language)
    {
        ArgumentNullException.ThrowIfNull(language);
        TextAnalyser analyser = new(language.Text);
        PatternExtractor extractor = new(language.Cues, language.Patterns);
        ImmutableArray<PackProblem>.Builder problems = ImmutableArray.CreateBuilder<PackProblem>();
        foreach (PatternRule rule in language.Patterns.Rules)
        {
            foreach (PatternExample example in rule.Match)
            {
                MarkedText wanted = MarkedText.Parse(example.Text);
                ImmutableArray<Statement> found = Run(language, analyser, extractor, rule, wanted.Plain);
                if (found is not [var only] || !wanted.Is(only))
                {
                    problems.Add(ProblemAt(example, $"the rule \"{rule.Id}\" {Marked(wanted.Plain, found)}", example.Text));
                }
            }

            foreach (PatternExample example in rule.Reject)
            {
                ImmutableArray<Statement> found = Run(language, analyser, extractor, rule, example.Text);
                if (!found.IsEmpty)
                {
                    problems.Add(ProblemAt(example, $"the rule \"{rule.Id}\" {Marked(example.Text, found)}", "nothing marked by it"));
                }
            }
        }

        return problems.ToImmutable();
    }

    private static ImmutableArray<Statement> Run(LanguagePack language, TextAnalyser analyser, PatternExtractor extractor, PatternRule rule, string text)
    {
        Document document = analyser.Analyse(new Article
        {
            Id = rule.Id,
            Text = text,
            Language = language.Code,
            Origin = new ArticleOrigin("example", "text/plain"),
        });
        return [.. extractor.Extract(document).Where(statement => statement.FoundBy.Rule == rule.Id)];
    }

    private static string Marked(string text, ImmutableArray<Statement> found) =>
        found.IsEmpty ? "marks nothing" : $"marks {string.Join(" and ", found.Select(statement => MarkedText.Write(text, statement)))}";

    private static PackProblem ProblemAt(PatternExample example, string what, string allowed) =>
        new(example.File, example.Line, example.Path, what, allowed);
}
