using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Languages;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Runs the examples and profiles of a policy: they are its tests.</summary>
/// <param name="types">The source types.</param>
/// <param name="languages">The languages by code.</param>
/// <param name="lexicons">The word lists by language.</param>
public sealed class PolicyExampleRunner(
    ImmutableDictionary<string, SourceType> types,
    ImmutableDictionary<string, LanguagePack> languages,
    ImmutableDictionary<string, Lexicon> lexicons)
{
    /// <summary>What does not come out as the policy's examples and profiles say; empty where all do.</summary>
    public ImmutableArray<PackProblem> Check(PolicyPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. pack.Profiles.SelectMany(profile => Check(pack.Policy, profile)), .. Unused(pack), .. pack.Examples.SelectMany(example => Check(pack.Policy, example))];
    }

    private IEnumerable<PackProblem> Check(Policy policy, PolicyProfile profile)
    {
        (SourceLetter? says, SourceLetter? happened, _) = Grade.Recompute(Reasons(policy, profile));
        return says == profile.Says && happened == profile.Happened
            ? []
            : [At(profile.Value, $"the policy gives {says}/{happened}", $"{profile.Says}/{profile.Happened} as the profile says")];
    }

    private ImmutableArray<Reason> Reasons(Policy policy, PolicyProfile profile)
    {
        LetterJudge judge = new(policy);
        SourceType type = types[profile.Type];
        TraitSet traits = TraitSet.Of(type.SpeaksForItself ? profile.Traits.Add(Trait.SpeaksForItself) : profile.Traits);
        return judge.Reasons(type, traits, judge.Levels(type, traits, []), [], []);
    }

    /// <summary>Base letters, cases and steps that no profile tries: a line without a test may say anything.</summary>
    private IEnumerable<PackProblem> Unused(PolicyPack pack)
    {
        HashSet<string> used = [.. pack.Profiles.SelectMany(profile => Reasons(pack.Policy, profile)).Select(reason => reason.Rule)];
        IEnumerable<string> bases = pack.Policy.Bases.SelectMany(letter =>
            letter.Value.Cases.Select(narrower => $"base.{letter.Key}.{narrower.Id}").Prepend($"base.{letter.Key}"));
        return bases
            .Concat(pack.Policy.Steps.Select(step => step.Id))
            .Where(rule => !used.Contains(rule))
            .Order(StringComparer.Ordinal)
            .Select(rule => At(pack.Source.At("profiles"), $"no profile tries \"{rule}\""));
    }

    private IEnumerable<PackProblem> Check(Policy policy, PolicyExample example)
    {
        PolicyExampleCase found = PolicyExampleCase.Read(example.Value, languages, types);
        Policy alone = policy with { Findings = [.. policy.Findings.Where(rule => rule.Id == example.Rule)] };
        Judgement judgement = new PolicyGrader(alone, lexicons, types).Judge(found.Document, found.Statements, found.Standings, found.Cast);
        ImmutableArray<Finding> raised =
            [.. judgement.Findings.Where(finding => finding.Status is FindingStatus.Raised or FindingStatus.Question)];
        ImmutableArray<string> marks =
            [.. raised.SelectMany(finding => finding.Spans).Distinct().Order().Select(span => span.Of(found.Document.Text))];
        if (!example.Matches)
        {
            return raised.IsEmpty ? [] : [At(example.Value, $"\"{example.Rule}\" finds {Listed(marks)} in what it must leave")];
        }

        return raised.IsEmpty ? [At(example.Value, $"\"{example.Rule}\" finds nothing")]
            : found.Marks is { } expected && !marks.SequenceEqual(expected) ? [At(example.Value, $"\"{example.Rule}\" marks {Listed(marks)}", Listed(expected))]
            : [];
    }

    private static PackProblem At(PackValue value, string what, string? allowed = null) => new(value.File, value.Line, value.Path, what, allowed);

    private static string Listed(ImmutableArray<string> marks) => marks.IsEmpty ? "the article" : string.Join(" · ", marks.Select(mark => $"“{mark}”"));
}
