namespace CitationAudit.Packs.Tests;

public class PackValidatorTests
{
    [Fact]
    public void The_tools_own_languages_have_no_mistake() => Assert.Empty(PackValidator.Languages(PackFolders.BuiltIn));

    [Fact]
    public void A_failing_example_is_reported_with_its_file_and_line()
    {
        using TemporaryPack overlay = new();
        string file = overlay.Write("seeds/languages/en/patterns.json", """
            {
              "rules": [
                {
                  "id": "mine",
                  "mechanism": "source-first",
                  "cues": ["verb"],
                  "takes": ["clause"],
                  "precision": { "value": 0.5, "measured": "never" },
                  "match": [
                    "[s:Smith] [c:left] that [q:it rained]."
                  ],
                  "reject": ["Smith left."]
                }
              ]
            }
            """);
        PackProblem problem = Assert.Single(PackValidator.Languages(PackFolders.BuiltIn.With(overlay.Root)));
        Assert.Equal((file, 10, "$.rules[0].match[0]", "the rule \"mine\" marks nothing"), (problem.File, problem.Line, problem.Path, problem.What));
    }

    [Fact]
    public void A_failing_example_of_a_source_rule_is_reported_with_its_file_and_line()
    {
        using TemporaryPack overlay = new();
        string file = overlay.Write("seeds/languages/en/sources.json", """
            {
              "headNoun": "last",
              "rules": [
                { "id": "mine", "at": "phrase", "marks": ["opening"], "terms": ["the"], "match": ["a [minister]"], "reject": ["minister"] },
                { "id": "yours", "at": "phrase", "marks": ["role"], "terms": ["minister"], "match": ["the [minister]"], "reject": ["a minister"] }
              ]
            }
            """);
        Assert.Equal(
            [(file, 4, "$.rules[0].match[0]", "the rule covers nothing"), (file, 5, "$.rules[1].reject[0]", "the rule covers minister")],
            PackValidator.Languages(PackFolders.BuiltIn.With(overlay.Root)).Select(problem => (problem.File, problem.Line, problem.Path, problem.What)));
    }

    [Fact]
    public void Mistakes_in_several_files_are_all_reported()
    {
        using TemporaryPack overlay = new();
        string cues = overlay.Write("seeds/languages/en/cues.json", "{");
        string patterns = overlay.Write("seeds/languages/en/patterns.json", "{\"rules\": 1}");
        Assert.Equal([cues, patterns], PackValidator.Languages(PackFolders.BuiltIn.With(overlay.Root)).Select(problem => problem.File));
    }
}
