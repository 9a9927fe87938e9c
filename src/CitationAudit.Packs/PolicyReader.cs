using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Turns the merged JSON of a policy into the types that the grader works with.</summary>
internal sealed class PolicyReader
{
    private readonly PackValue _pack;
    private readonly PolicyConditions _conditions;
    private readonly PolicyWordings _wordings = new();
    private readonly List<PolicyExample> _examples = [];

    private PolicyReader(PackValue pack, ImmutableDictionary<string, SourceType> types) =>
        (_pack, _conditions) = (pack, new PolicyConditions(types));

    /// <summary>The policy at a value. Throws <see cref="PackException"/> at the first mistake.</summary>
    public static PolicyPack Read(PackValue pack, ImmutableDictionary<string, SourceType> types, ImmutableArray<string> lineage)
    {
        PolicyReader reader = new(pack, types);
        Policy policy = reader.ReadPolicy();
        return new PolicyPack(policy, reader._wordings.All(), [.. reader._examples], pack, lineage);
    }

    private Policy ReadPolicy()
    {
        _ = _pack.Find("extends");
        _wordings.Take(_pack.At("name"), "policy.name");
        ImmutableArray<Standard> standards = [.. _pack.At("standards").Entries().Select(entry => ReadStandard(entry.Key, entry.Value))];
        PolicyFindings findings = new(_conditions, _wordings, [.. standards.Select(standard => standard.Id)], _examples);
        Policy policy = new()
        {
            Id = _pack.At("id").String(),
            Edition = _pack.At("edition").String(),
            Standards = standards,
            Bases = _pack.At("bases").Entries().Where(IsOn).ToImmutableDictionary(
                entry => _conditions.Type(entry.Value, entry.Key), entry => ReadBase(entry.Key, entry.Value), StringComparer.Ordinal),
            Levels = ReadLevels(_pack.At("levels")),
            Steps = [.. _pack.At("steps").Entries().Where(IsOn).Select(entry => ReadStep(entry.Key, entry.Value))],
            MostUp = _pack.At("mostUp").Int(0, 4),
            MostDown = _pack.At("mostDown").Int(0, 4),
            WeakerOfRelay = _pack.At("weakerOfRelay").Bool(),
            StateControl = [.. _pack.At("stateControl").Strings()],
            Support = [.. _pack.At("support").Entries().Where(IsOn).Select(entry => ReadSupport(entry.Key, entry.Value))],
            Imvain = ReadImvain(_pack.At("imvain")),
            LateAfterWords = _pack.At("lateAfterWords").Int(1, 1000),
            CarriesSentences = _pack.At("carriesSentences").Int(1, 1000),
            Findings = [.. _pack.At("findings").Entries().Where(IsOn).Select(entry => findings.Read(entry.Key, entry.Value))],
            Gate = ReadGate(_pack.At("gate")),
            Overall = _pack.Find("overall") is { } overall ? ReadOverall(overall) : null,
        };
        _pack.NothingElse();
        return policy;
    }

    /// <summary>A pack that extends another switches a line off with <c>"off": true</c>.</summary>
    private static bool IsOn(KeyValuePair<string, PackValue> entry) => entry.Value.Find("off") is not { } off || !off.Bool();

    private static Standard ReadStandard(string id, PackValue value)
    {
        Standard standard = new(id, value.At("title").String(), value.At("edition").String(), value.At("address").String());
        value.NothingElse();
        return standard;
    }

    private BaseLetter ReadBase(string type, PackValue value)
    {
        ImmutableArray<BaseCase> cases = value.Find("cases") is { } narrower
            ? [.. narrower.Entries().Select(entry => ReadCase(type, entry.Key, entry.Value))]
            : [];
        TakeExamples($"base.{type}", value);
        BaseLetter letter = new(
            Letter(value.At("says")), Letter(value.At("happened")), Reason(value, $"reason.base.{type}"), cases);
        value.NothingElse();
        return letter;
    }

    private BaseCase ReadCase(string type, string id, PackValue value)
    {
        BaseCase narrower = new(
            id,
            _conditions.Read(value.At("when")),
            Letter(value.At("says")),
            Letter(value.At("happened")),
            Reason(value, $"reason.base.{type}.{id}"));
        value.NothingElse();
        return narrower;
    }

    private ImmutableArray<LevelRule> ReadLevels(PackValue value)
    {
        ImmutableArray<LevelRule>.Builder rules = ImmutableArray.CreateBuilder<LevelRule>();
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            string name = dimension.ToString().ToLowerInvariant();
            foreach ((string id, PackValue level) in value.At(name).Entries().Where(IsOn))
            {
                rules.Add(new LevelRule(dimension, level.At("level").Int(0, 3), _conditions.Read(level.At("when")), Reason(level, $"reason.level.{name}.{id}")));
                level.NothingElse();
            }
        }

        value.NothingElse();
        return rules.ToImmutable();
    }

    private GradeStep ReadStep(string id, PackValue value)
    {
        StepEffect effect = value.At("effect").Enum<StepEffect>();
        string on = value.At("on").OneOf("says", "happened", "both");
        GradeStep step = new(
            id,
            _conditions.Read(value.At("when")),
            effect,
            on != "happened",
            on != "says",
            effect is StepEffect.Up or StepEffect.Down ? value.At("by").Int(1, 4) : 0,
            effect switch
            {
                StepEffect.Cap => Letter(value.At("letter")),
                StepEffect.Down => Letter(value.At("floor")),
                _ => SourceLetter.A,
            },
            Reason(value, $"reason.step.{id}"));
        TakeExamples($"step.{id}", value);
        value.NothingElse();
        return step;
    }

    private SupportRule ReadSupport(string id, PackValue value)
    {
        PackValue support = value.At("support");
        SupportRule rule = new(
            id,
            support.IsNull ? null : support.Int(1, 6),
            _conditions.Read(value.At("when")),
            _wordings.Take(value.At("reason"), $"reason.support.{id}", "source", "count"));
        value.NothingElse();
        return rule;
    }

    private ImmutableArray<ImvainRule> ReadImvain(PackValue value)
    {
        ImmutableArray<ImvainRule>.Builder rules = ImmutableArray.CreateBuilder<ImvainRule>();
        foreach (ImvainQuestion question in Enum.GetValues<ImvainQuestion>())
        {
            foreach (PackValue line in value.At(question.ToString().ToLowerInvariant()).Items())
            {
                bool? answer = line.At("answer").OneOf("yes", "no", "none") switch
                {
                    "yes" => true,
                    "no" => false,
                    _ => null,
                };
                rules.Add(new ImvainRule(question, answer, _conditions.Read(line.At("when"))));
                line.NothingElse();
            }
        }

        value.NothingElse();
        return rules.ToImmutable();
    }

    private static Gate ReadGate(PackValue value)
    {
        PackValue warnings = value.At("mostWarnings");
        Gate gate = new(value.At("mostErrors").Int(0, 1000), warnings.IsNull ? null : warnings.Int(0, 1000));
        value.NothingElse();
        return gate;
    }

    private OverallFormula ReadOverall(PackValue value)
    {
        PackValue points = value.At("points");
        ImmutableArray<int> byLetter = [.. "ABCDE".Select(letter => points.At(letter.ToString()).Int(0, 100))];
        points.NothingElse();
        OverallFormula formula = new(
            byLetter, value.At("perError").Int(0, 100), value.At("perWarning").Int(0, 100), value.At("unansweredWeight").Int(0, 100));
        _wordings.Take(value.At("formula"), "policy.overall");
        value.NothingElse();
        return formula;
    }

    private string Reason(PackValue value, string key) => _wordings.Take(value.At("reason"), key, "source", "type");

    private void TakeExamples(string rule, PackValue value)
    {
        if (value.Find("examples") is { } examples)
        {
            _examples.AddRange(examples.Items().Select(example => new PolicyExample(rule, example)));
        }
    }

    private static SourceLetter Letter(PackValue value) =>
        (SourceLetter)"ABCDEF".IndexOf(value.OneOf("A", "B", "C", "D", "E", "F"), StringComparison.Ordinal);
}
