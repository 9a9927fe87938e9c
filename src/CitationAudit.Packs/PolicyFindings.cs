using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>Reads the editorial rules of a policy.</summary>
internal sealed class PolicyFindings(
    PolicyConditions conditions, PolicyWordings wordings, string[] standards, List<PolicyExample> examples)
{
    private static readonly string[] Mechanisms =
        ["statement", "words", "unanswered", "lead", "origins", "share", "quotation", "scare-quotes", "headline", "phrase", "question", "speakers"];

    /// <summary>The rule at a value.</summary>
    public FindingRule Read(string id, PackValue value)
    {
        string standard = value.At("standard").OneOf(standards);
        Severity severity = value.At("severity").Enum<Severity>();
        string[] arguments = [.. FindingRule.Arguments];
        wordings.Take(value.At("title"), $"finding.{id}.title");
        wordings.Take(value.At("why"), $"finding.{id}.why", arguments);
        bool mends = value.Find("mend") is { } mend && wordings.Take(mend, $"finding.{id}.mend", arguments).Length > 0;
        PackValue list = value.At("examples");
        Take(id, true, list.At("match"));
        Take(id, false, list.At("reject"));
        list.NothingElse();

        FindingRule rule = value.At("rule").OneOf(Mechanisms) switch
        {
            "statement" => new StatementRule
            {
                Id = id,
                Severity = severity,
                Standard = standard,
                Mends = mends,
                Applies = conditions.Read(value.At("applies")),
                Breaks = conditions.Read(value.At("breaks")),
                Mark = value.At("mark").Enum<Mark>(),
                PerSource = value.At("perSource").Bool(),
            },
            "words" => new WordsRule { Id = id, Severity = severity, Standard = standard, Mends = mends, List = value.At("list").Enum<WordList>() },
            "unanswered" => new UnansweredRule { Id = id, Severity = severity, Standard = standard, Mends = mends, Kind = value.At("kind").Enum<UnansweredKind>() },
            "lead" => new LeadRule { Id = id, Severity = severity, Standard = standard, Mends = mends, Breaks = conditions.Read(value.At("breaks")) },
            "origins" => new OriginRule { Id = id, Severity = severity, Standard = standard, Mends = mends, Least = value.At("least").Int(1, 100) },
            "share" => new ShareRule
            {
                Id = id,
                Severity = severity,
                Standard = standard,
                Mends = mends,
                Measure = value.At("measure").Enum<ShareMeasure>(),
                Percent = value.At("percent").Int(0, 100),
            },
            "quotation" => new QuotationRule { Id = id, Severity = severity, Standard = standard, Mends = mends, LeastWords = value.At("leastWords").Int(1, 1000) },
            "scare-quotes" => new ScareQuoteRule { Id = id, Severity = severity, Standard = standard, Mends = mends, MostWords = value.At("mostWords").Int(1, 100) },
            "headline" => new HeadlineRule
            {
                Id = id,
                Severity = severity,
                Standard = standard,
                Mends = mends,
                Part = value.At("part").Enum<HeadlinePart>(),
                Percent = value.At("percent").Int(0, 100),
            },
            "phrase" => new PhraseRule
            {
                Id = id,
                Severity = severity,
                Standard = standard,
                Mends = mends,
                Applies = conditions.Read(value.At("applies")),
                List = value.At("list").Enum<WordList>(),
                SameParagraph = value.At("sameParagraph").Bool(),
                OrStatement = value.Find("orStatement") is { } answer ? conditions.Read(answer) : null,
                OrNamedSpeaks = value.Find("orNamedSpeaks")?.Bool() ?? false,
                Mark = value.At("mark").Enum<Mark>(),
            },
            "question" => new QuestionRule
            {
                Id = id,
                Severity = severity,
                Standard = standard,
                Mends = mends,
                Applies = conditions.Read(value.At("applies")),
                And = value.Find("and")?.Enum<WordList>(),
            },
            _ => new SpeakersRule { Id = id, Severity = severity, Standard = standard, Mends = mends },
        };
        value.NothingElse();
        return rule;
    }

    /// <summary>Both kinds are asked for: a near miss shows where a rule ends.</summary>
    private void Take(string id, bool matches, PackValue list)
    {
        if (list.Items().IsEmpty)
        {
            throw list.Problem("is empty", "at least one example");
        }

        examples.AddRange(list.Items().Select(example => new PolicyExample(id, matches, example)));
    }
}
