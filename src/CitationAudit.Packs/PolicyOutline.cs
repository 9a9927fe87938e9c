using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>A policy in lines, for showing it: what it sets, why, and after which standard.</summary>
public static class PolicyOutline
{
    /// <summary>The lines, section by section.</summary>
    public static ImmutableArray<PolicyLine> Of(PolicyPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Policy policy = pack.Policy;
        return
        [
            .. policy.Bases.OrderBy(letter => letter.Key, StringComparer.Ordinal).SelectMany(letter => Bases(letter.Key, letter.Value)),
            .. policy.Steps.Select(step => new PolicyLine("steps", step.Id, Setting(step), Reason(step.Wording), step.Standard ?? "")),
            .. policy.Support.Select(rule => new PolicyLine(
                "support", rule.Id, rule.Support?.ToString(CultureInfo.InvariantCulture) ?? "–", Counted(rule.Wording), "")),
            .. policy.Findings.Select(rule => new PolicyLine(
                "findings", rule.Id, rule.Severity.ToString().ToLowerInvariant(), new Message($"finding.{rule.Id}.title"), rule.Standard)),
            .. policy.Standards.Select(standard => new PolicyLine(
                "standards", standard.Id, "", null, $"{standard.Title}. {standard.Edition}. {standard.Address}")),
        ];
    }

    private static IEnumerable<PolicyLine> Bases(string type, BaseLetter letter) =>
        letter.Cases
            .Select(narrower => new PolicyLine("bases", $"{type}.{narrower.Id}", $"{narrower.Says} / {narrower.Happened}", Reason(narrower.Wording), letter.Standard ?? ""))
            .Prepend(new PolicyLine("bases", type, $"{letter.Says} / {letter.Happened}", Reason(letter.Wording), letter.Standard ?? ""));

    private static string Setting(GradeStep step) => step.Effect switch
    {
        StepEffect.Up => $"+{step.By}",
        StepEffect.Down => $"−{step.By}, {step.Letter}",
        StepEffect.Cap => $"≤ {step.Letter}",
        StepEffect.AsSays => "=",
        _ => "",
    };

    /// <summary>Reasons name the source and its type; a policy alone has neither.</summary>
    private static Message Reason(string key) => Message.Of(
        key, MessageArgument.Term("source", "policy.any-source"), MessageArgument.Term("type", "policy.any-source"));

    private static Message Counted(string key) =>
        Message.Of(key, MessageArgument.Term("source", "policy.any-source"), MessageArgument.Number("count", 2));
}
