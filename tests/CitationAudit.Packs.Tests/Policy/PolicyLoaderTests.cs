using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Languages;
using CitationAudit.Sources;

namespace CitationAudit.Packs.Tests.Policy;

public sealed class PolicyLoaderTests : IDisposable
{
    private static readonly string Root = FindRoot();
    private static readonly PackFolders Folders = new([Root]);
    private static readonly ImmutableDictionary<string, SourceType> Types = SourceTypeLoader.Load(Folders);
    private readonly string _folder = Directory.CreateTempSubdirectory("policy").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Four_packs_are_shipped_and_all_but_one_extend_it()
    {
        Assert.Equal(["akhbarmeter-like", "classroom", "default", "wire-strict"], PolicyLoader.Ids(Folders));
        Assert.Equal(["default"], PolicyLoader.Load(Folders, "default", Types).Lineage);
        Assert.Equal(["classroom", "default"], PolicyLoader.Load(Folders, "classroom", Types).Lineage);
    }

    [Theory]
    [InlineData("\"findings\": { \"R09\": { \"severity\": \"fatal\" } }", 6, "$.findings.R09.severity", "is \"fatal\"", "note, warning, error")]
    [InlineData("\"findings\": { \"R09\": { \"severty\": \"note\" } }", 6, "$.findings.R09.severty", "unknown key \"severty\"", null)]
    [InlineData("\"findings\": { \"R09\": { \"why\": { \"ar\": \"لماذا {who}؟\" } } }", 6, "$.findings.R09.why.ar", "uses {who}", "words, source, count, limit")]
    [InlineData("\"findings\": { \"R09\": { \"why\": {} } }", 6, "$.findings.R09.why", "is worded in no language", "ar, en")]
    [InlineData("\"findings\": { \"R09\": { \"examples\": { \"match\": [], \"reject\": [] } } }", 6, "$.findings.R09.examples.match", "is empty", "at least one example")]
    [InlineData("\"findings\": { \"R09\": { \"standard\": \"gospel\" } }", 6, "$.findings.R09.standard", "is \"gospel\"", null)]
    [InlineData("\"steps\": { \"own-side\": { \"when\": { \"all\": [\"own-sid\"] } } }", 6, "$.steps.own-side.when.all[0]", "is \"own-sid\"", null)]
    [InlineData("\"steps\": { \"own-side\": { \"when\": { \"atLeast\": { \"beauty\": 2 } } } }", 6, "$.steps.own-side.when.atLeast.beauty", "unknown key \"beauty\"", "corroboration, identifiability, independence, proximity, verifiability, wording")]
    [InlineData("\"bases\": { \"observers\": { \"says\": \"G\" } }", 6, "$.bases.observers.says", "is \"G\"", "A, B, C, D, E, F")]
    [InlineData("\"bases\": { \"oracle\": { \"says\": \"A\" } }", 6, "$.bases.oracle", "there is no source type \"oracle\"", null)]
    [InlineData("\"mostUp\": 9", 6, "$.mostUp", "is 9", "a whole number from 0 to 4")]
    [InlineData("\"score\": 1", 6, "$.score", "unknown key \"score\"", null)]
    public void A_mistake_is_reported_where_it_stands(string setting, int line, string path, string what, string? allowed)
    {
        string file = Write($$"""
            {
              "id": "mine",
              "edition": "1",
              "extends": "default",
              "name": { "ar": "سياستنا" },
              {{setting}}
            }
            """);
        PackProblem problem = Assert.Throws<PackException>(() => PolicyLoader.Load(Folders, file, Types)).Problems[0];
        Assert.Equal((file, line, path), (problem.File, problem.Line, problem.Path));
        Assert.Contains(what, problem.What, StringComparison.Ordinal);
        if (allowed is not null)
        {
            Assert.Equal(allowed, problem.Allowed);
        }
    }

    [Fact]
    public void A_desk_s_own_file_replaces_one_key_and_keeps_the_rest()
    {
        PolicyPack mine = PolicyLoader.Load(
            Folders,
            Write("""{ "id": "mine", "edition": "1", "extends": "wire-strict", "name": { "ar": "سياستنا" }, "findings": { "R10": { "severity": "error" }, "L03": { "off": true }, "R09": { "why": { "ar": "أين السبب؟" } } } }"""),
            Types);
        PolicyPack parent = PolicyLoader.Load(Folders, "wire-strict", Types);
        Assert.Equal(["mine", "wire-strict", "default"], mine.Lineage);
        Assert.Equal(Severity.Error, mine.Policy.Findings.Single(rule => rule.Id == "R10").Severity);
        Assert.DoesNotContain(mine.Policy.Findings, rule => rule.Id == "L03");
        Assert.Equal(parent.Policy.Findings.Length - 1, mine.Policy.Findings.Length);
        Assert.Equal("أين السبب؟", mine.Wordings["ar"]["finding.R09.why"].String());
        Assert.Equal("أين السبب؟", mine.Wordings["en"]["finding.R09.why"].String());
        Assert.Equal(parent.Wordings["en"]["finding.R10.why"].String(), mine.Wordings["en"]["finding.R10.why"].String());
        Assert.Equal("سياستنا", mine.Wordings["ar"]["policy.mine"].String());
    }

    [Fact]
    public void Packs_that_extend_each_other_or_nothing_there_are_refused()
    {
        string other = Path.Combine(_folder, "other.json");
        string file = Write($$"""{ "id": "mine", "edition": "1", "extends": "{{other}}", "name": { "en": "x" } }""");
        File.WriteAllText(other, $$"""{ "id": "other", "edition": "1", "extends": "{{file}}", "name": { "en": "x" } }""");
        Assert.Contains("mine → other → mine", Assert.Throws<PackException>(() => PolicyLoader.Load(Folders, file, Types)).Message, StringComparison.Ordinal);
        PackProblem missing = Assert.Throws<PackException>(() => PolicyLoader.Load(Folders, "strict", Types)).Problems[0];
        Assert.Equal("akhbarmeter-like, classroom, default, wire-strict, or the path of a .json file", missing.Allowed);
    }

    [Fact]
    public void An_example_that_does_not_come_out_and_a_step_that_nothing_tries_are_problems()
    {
        PolicyPack mine = PolicyLoader.Load(
            Folders,
            Write("""
                {
                  "id": "mine", "edition": "1", "extends": "default", "name": { "en": "Mine" },
                  "steps": { "new-step": { "when": { "all": ["former"] }, "effect": "down", "on": "both", "by": 1, "floor": "D", "reason": { "en": "x" } } },
                  "profiles": { "observers": { "says": "C" } },
                  "findings": { "R06": { "examples": {
                    "match": [{ "language": "en", "text": "[source The minister] [cue said] [content no].", "statements": [{ "type": "named-official", "named": true }] }],
                    "reject": [{ "language": "en", "text": "[source Sources] [cue said] [content no].", "statements": [{ "type": "anonymous-source", "named": false }] }]
                  } } }
                }
                """),
            Types);
        ImmutableArray<PackProblem> problems = Runner().Check(mine);
        Assert.Equal(
            [
                "$.profiles.observers: the policy gives F/F",
                "$.profiles: no profile tries \"new-step\"",
                "$.findings.R06.examples.match[0]: \"R06\" finds nothing",
                "$.findings.R06.examples.reject[0]: \"R06\" finds “Sources” in what it must leave",
            ],
            problems.Select(problem => $"{problem.Path}: {problem.What}"));
    }

    [Theory]
    [InlineData("[speaker Anna] said no.", "unknown mark \"speaker\"")]
    [InlineData("[source Anna said no.", "a mark is not closed")]
    [InlineData("[source Anna] said no.", "statement 1 has no content")]
    public void A_wrong_mark_in_an_example_is_reported(string text, string what)
    {
        PolicyPack mine = PolicyLoader.Load(
            Folders,
            Write($$"""{ "id": "mine", "edition": "1", "extends": "default", "name": { "en": "Mine" }, "findings": { "R06": { "examples": { "match": [{ "language": "en", "text": "{{text}}", "statements": [{ "type": "observers" }] }], "reject": [{ "language": "en", "text": "No." }] } } } }"""),
            Types);
        Assert.Contains(what, Assert.Throws<PackException>(() => Runner().Check(mine)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_policies_are_compared_as_they_are_in_effect()
    {
        ImmutableArray<PolicyChange> changes = PolicyDifferences.Between(
            PolicyLoader.Load(Folders, "default", Types), PolicyLoader.Load(Folders, "wire-strict", Types));
        Assert.Contains(new PolicyChange("$.findings.R09.severity", "\"warning\"", "\"error\""), changes);
        Assert.Contains(new PolicyChange("$.steps.unnamed-cap.letter", "\"B\"", "\"C\""), changes);
        Assert.Contains(changes, change => change is { Path: "$.findings.W01", Before: null });
        Assert.DoesNotContain(changes, change => change.Path.StartsWith("$.bases", StringComparison.Ordinal));
        PolicyPack same = PolicyLoader.Load(Folders, "default", Types);
        Assert.Empty(PolicyDifferences.Between(same, same));
    }

    [Fact]
    public void A_policy_is_shown_line_by_line()
    {
        ImmutableArray<PolicyLine> lines = PolicyOutline.Of(PolicyLoader.Load(Folders, "default", Types));
        Assert.Contains(lines, line => line is { Section: "bases", Id: "state-agency", Setting: "A / C" });
        Assert.Contains(lines, line => line is { Section: "steps", Id: "own-side", Setting: "−1, D" });
        Assert.Contains(lines, line => line is { Section: "support", Id: "two-named", Setting: "1" });
        Assert.Contains(lines, line => line is { Section: "findings", Id: "R06", Setting: "error", Standard: "ap-anonymous" });
        Assert.Contains(lines, line => line is { Section: "standards", Id: "bbc-accuracy" } && line.Standard.Contains("2025 edition exists", StringComparison.Ordinal));
    }

    [Fact]
    public void Shipped_packs_word_everything_in_every_report_language()
    {
        foreach (string id in PolicyLoader.Ids(Folders))
        {
            foreach (PackValue wording in Wordings(PackValue.Load(Path.Combine(Root, "seeds", "policies", $"{id}.json"))))
            {
                Assert.True(wording.Has("en") && wording.Has("ar"), $"{wording.File}:{wording.Line} {wording.Path}");
            }
        }
    }

    [Fact]
    public void A_gate_counts_what_its_severity_asks_for()
    {
        Gate gate = new(0, 1);
        Finding error = new() { Rule = "x", Status = FindingStatus.Raised, Severity = Severity.Error, Why = new Message("m"), Standard = "s" };
        Finding warning = error with { Severity = Severity.Warning };
        Finding note = error with { Severity = Severity.Note };
        Assert.True(gate.Passes([note, warning, error with { Status = FindingStatus.Passed }], Severity.Warning));
        Assert.False(gate.Passes([warning, warning], Severity.Warning));
        Assert.True(gate.Passes([warning, warning], Severity.Error));
        Assert.False(gate.Passes([error], Severity.Error));
        Assert.False(gate.Passes([note], Severity.Note));
    }

    [Fact]
    public void Word_lists_lack_none_and_an_overlay_replaces_one()
    {
        string folder = Path.Combine(_folder, "seeds", "languages", "en");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "wording.json"), """{ "lists": { "loaded": ["scallywag"] } }""");
        ImmutableDictionary<string, Lexicon> lexicons = PolicyWordsLoader.Load(Folders.With(_folder), ["ar", "en"]);
        Assert.True(lexicons["en"].Holds(WordList.Loaded, "scallywag"));
        Assert.False(lexicons["en"].Holds(WordList.Loaded, "thug"));
        Assert.True(lexicons["en"].Holds(WordList.Evaluative, "absurd"));
        Assert.True(lexicons["ar"].Holds(WordList.Loaded, "والجزارين"));

        File.WriteAllText(Path.Combine(folder, "wording.json"), """{ "lists": { "laoded": ["x"] } }""");
        PackProblem problem = Assert.Throws<PackException>(() => PolicyWordsLoader.Load(Folders.With(_folder), ["en"])).Problems[0];
        Assert.Equal("$.lists.laoded", problem.Path);
    }

    private string Write(string json)
    {
        string file = Path.Combine(_folder, "mine.json");
        File.WriteAllText(file, json);
        return file;
    }

    private static PolicyExampleRunner Runner()
    {
        ImmutableDictionary<string, LanguagePack> languages =
            LanguageLoader.Codes(Folders).ToImmutableDictionary(code => code, code => LanguageLoader.Load(Folders, code));
        return new PolicyExampleRunner(Types, languages, PolicyWordsLoader.Load(Folders, [.. languages.Keys]));
    }

    /// <summary>Every object that words something: one with a key of a report language.</summary>
    private static IEnumerable<PackValue> Wordings(PackValue value)
    {
        if (!value.IsObject)
        {
            return [];
        }

        return value.Has("en") || value.Has("ar") ? [value] : value.Entries().SelectMany(entry => Wordings(entry.Value));
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CitationAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
