using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Packs;
using CsCheck;

namespace CitationAudit.Core.Tests.Grading;

public class GradeTests
{
    private static readonly ImmutableArray<PolicyPack> Packs = [.. PolicyLoader.Ids(Seeds.Folders).Select(id => PolicyLoader.Load(Seeds.Folders, id, Seeds.Types))];

    private static readonly ImmutableArray<string> TypeIds = [.. Seeds.Types.Keys.Order(StringComparer.Ordinal)];

    // What an editor would call evidence for a source; that a rule may hold against it is the next array.
    private static readonly ImmutableArray<Trait> InFavour =
    [
        Trait.Named, Trait.RoleStated, Trait.BodyStated, Trait.ReasonStated, Trait.Described, Trait.AccessStated, Trait.FirstHand,
        Trait.Briefed, Trait.NoStake, Trait.Linked, Trait.Dated, Trait.SeenByOutlet, Trait.EvidenceNamed, Trait.TwoOrigins,
        Trait.TwoNamedOrigins, Trait.WithDocument, Trait.RegistryKnown, Trait.NeutralCue,
    ];

    private static readonly ImmutableArray<Trait> Against =
    [
        Trait.Unnamed, Trait.PluralForOne, Trait.OwnSide, Trait.Opponent, Trait.StateControlled, Trait.Hearsay, Trait.Circular,
    ];

    private static readonly Gen<ImmutableArray<Trait>> AnyTraits =
        OneOf([.. InFavour, .. Against]).Array[0, 8].Select(traits => traits.Distinct().ToImmutableArray());

    [Fact]
    public void Every_grade_of_every_sample_recomputes_from_its_reasons_under_every_policy()
    {
        foreach (Grade grade in Packs.SelectMany(pack => SampleArticles.All.Values.SelectMany(build => build().Judge(pack.Policy).Grades)))
        {
            Assert.Equal((grade.Says, grade.Happened, grade.Support), Grade.Recompute(grade.Reasons));
            Assert.NotEmpty(grade.Reasons);
        }
    }

    [Fact]
    public void More_evidence_in_favour_never_lowers_a_letter() =>
        Gen.Select(Gen.Int[0, Packs.Length - 1], OneOf(TypeIds), AnyTraits, OneOf(InFavour)).Sample((pack, type, traits, more) =>
        {
            (SourceLetter? says, SourceLetter? happened) = Letters(Packs[pack].Policy, type, traits);
            (SourceLetter? moreSays, SourceLetter? moreHappened) = Letters(Packs[pack].Policy, type, traits.Add(more));
            Assert.True(IsNoWorse(moreSays, says), $"{type} {string.Join(' ', traits)} + {more}: says {says} → {moreSays}");
            Assert.True(IsNoWorse(moreHappened, happened), $"{type} {string.Join(' ', traits)} + {more}: happened {happened} → {moreHappened}");
        }, iter: 1500);

    [Fact]
    public void An_unnamed_source_never_stands_above_B_and_only_evidence_against_it_makes_an_E() =>
        Gen.Select(Gen.Int[0, Packs.Length - 1], OneOf(TypeIds), AnyTraits).Sample((pack, type, traits) =>
        {
            (SourceLetter? says, SourceLetter? happened) = Letters(Packs[pack].Policy, type, traits);
            if (traits.Contains(Trait.Unnamed))
            {
                Assert.True(says >= SourceLetter.B && happened >= SourceLetter.B);
            }

            if (says == SourceLetter.E || happened == SourceLetter.E)
            {
                Assert.Contains(Trait.PluralForOne, traits);
            }
        }, iter: 1500);

    [Fact]
    public void A_step_down_always_rests_on_something_shown()
    {
        foreach (GradeStep step in Packs.SelectMany(pack => pack.Policy.Steps).Where(step => step.Effect is StepEffect.Down or StepEffect.Cap))
        {
            Assert.True(step.When.All.Length + step.When.Any.Length > 0, step.Id);
        }
    }

    [Fact]
    public void A_type_without_a_base_letter_is_not_assessed()
    {
        Policy policy = Seeds.Default.Policy with { Bases = Seeds.Default.Policy.Bases.Remove("observers") };
        Grade grade = SampleArticles.LibyaTurkey().Judge(policy).Grades.Single(found => found.Statement == "S5");
        Assert.Equal((null, null, null), (grade.Says, grade.Happened, grade.Support));
    }

    [Fact]
    public void A_step_moves_no_letter_beyond_E_and_F_not_at_all()
    {
        Reason down = new("r", GradeTarget.Says, ReasonEffect.Step, 9, new Message("m"), []);
        Reason start = new("r", GradeTarget.Says, ReasonEffect.Set, (int)SourceLetter.B, new Message("m"), []);
        Assert.Equal(SourceLetter.E, Grade.Recompute([start, down]).Says);
        Assert.Equal(SourceLetter.A, Grade.Recompute([start, down with { Value = -9 }]).Says);
        Assert.Equal(SourceLetter.F, Grade.Recompute([start with { Value = 5 }, down with { Value = -9 }]).Says);
        Assert.Equal(SourceLetter.D, Grade.Recompute([start, down with { Effect = ReasonEffect.Cap, Value = 3 }]).Says);
        Assert.Null(Grade.Recompute([down]).Says);
    }

    private static Gen<T> OneOf<T>(ImmutableArray<T> values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    /// <summary>F is no place on the scale: whatever can be judged is not worse than what cannot.</summary>
    private static bool IsNoWorse(SourceLetter? now, SourceLetter? before) => before == SourceLetter.F || now <= before;

    private static (SourceLetter? Says, SourceLetter? Happened) Letters(Policy policy, string type, ImmutableArray<Trait> traits)
    {
        LetterJudge judge = new(policy);
        TraitSet set = TraitSet.Of(Seeds.Types[type].SpeaksForItself ? traits.Add(Trait.SpeaksForItself) : traits);
        (SourceLetter? says, SourceLetter? happened, _) =
            Grade.Recompute(judge.Reasons(Seeds.Types[type], set, judge.Levels(Seeds.Types[type], set, []), [], []));
        return (says, happened);
    }
}
