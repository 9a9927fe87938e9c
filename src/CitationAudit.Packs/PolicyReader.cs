using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Turns the merged JSON of a policy into the types that the grader works with.</summary>
internal sealed class PolicyReader
{
    private readonly PackValue _pack;
    private readonly PolicyConditions _conditions;
    private readonly PolicyWordings _wordings;
    private readonly List<PolicyExample> _examples = [];
    private readonly List<PolicyProfile> _profiles = [];

    private PolicyReader(PackValue pack, ImmutableDictionary<string, SourceType> types, ImmutableArray<string> languages) =>
        (_pack, _conditions, _wordings) = (pack, new PolicyConditions(types), new PolicyWordings(languages));

    /// <summary>The policy at a value. Throws <see cref="PackException"/> at the first mistake.</summary>
    /// <param name="pack">The merged pack.</param>
    /// <param name="types">The source types.</param>
    /// <param name="languages">The codes of the report languages.</param>
    /// <param name="lineage">Ids of the pack and of those that it extends.</param>
    public static PolicyPack Read(
        PackValue pack, ImmutableDictionary<string, SourceType> types, ImmutableArray<string> languages, ImmutableArray<string> lineage)
    {
        PolicyReader reader = new(pack, types, languages);
        Policy policy = reader.ReadPolicy();
        return new PolicyPack(policy, reader._wordings.All(), [.. reader._examples], [.. reader._profiles], pack, lineage);
    }

    private Policy ReadPolicy()
    {
        _ = _pack.Find("extends");
        _wordings.Take(_pack.At("name"), $"policy.{_pack.At("id").String()}");
        ImmutableArray<Standard> standards = [.. _pack.At("standards").Entries().Select(entry => ReadStandard(entry.Key, entry.Value))];
        string[] known = [.. standards.Select(standard => standard.Id)];
        PolicyGrades grades = new(_conditions, _wordings, known);
        PolicyFindings findings = new(_conditions, _wordings, known, _examples);
        Policy policy = new()
        {
            Id = _pack.At("id").String(),
            Edition = _pack.At("edition").String(),
            Standards = standards,
            ImvainFirst = _pack.At("imvainFirst").Bool(),
            Bases = _pack.At("bases").Entries().Where(PolicyGrades.IsOn).ToImmutableDictionary(
                entry => _conditions.Type(entry.Value, entry.Key), entry => grades.Base(entry.Key, entry.Value), StringComparer.Ordinal),
            Levels = grades.Levels(_pack.At("levels")),
            Steps = [.. _pack.At("steps").Entries().Where(PolicyGrades.IsOn).Select(entry => grades.Step(entry.Key, entry.Value))],
            MostUp = _pack.At("mostUp").Int(0, 4),
            MostDown = _pack.At("mostDown").Int(0, 4),
            WeakerOfRelay = _pack.At("weakerOfRelay").Bool(),
            StateControl = [.. _pack.At("stateControl").Strings()],
            Support = [.. _pack.At("support").Entries().Where(PolicyGrades.IsOn).Select(entry => grades.Support(entry.Key, entry.Value))],
            Imvain = grades.Imvain(_pack.At("imvain")),
            LateAfterWords = _pack.At("lateAfterWords").Int(1, 1000),
            CarriesSentences = _pack.At("carriesSentences").Int(1, 1000),
            Findings = [.. _pack.At("findings").Entries().Where(PolicyGrades.IsOn).Select(entry => findings.Read(entry.Key, entry.Value))],
            Gate = ReadGate(_pack.At("gate")),
            Overall = _pack.Find("overall") is { } overall ? ReadOverall(overall) : null,
        };
        _profiles.AddRange(_pack.At("profiles").Entries().Where(PolicyGrades.IsOn).Select(entry => grades.Profile(entry.Key, entry.Value)));
        _pack.NothingElse();
        return policy;
    }

    private static Standard ReadStandard(string id, PackValue value)
    {
        Standard standard = new(id, value.At("title").String(), value.At("edition").String(), value.At("address").String());
        value.NothingElse();
        return standard;
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
}
