using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Gives the source letters by a policy: base, steps within their limits, the weaker of origin and relay, caps.</summary>
/// <param name="policy">The policy.</param>
public sealed class LetterJudge(Policy policy)
{
    private static readonly ImmutableArray<GradeTarget> Both = [GradeTarget.Says, GradeTarget.Happened];

    /// <summary>The levels that the policy sees in the traits, one per dimension.</summary>
    /// <param name="type">The source type.</param>
    /// <param name="traits">What is shown.</param>
    /// <param name="arguments">The arguments of the messages.</param>
    public ImmutableArray<DimensionLevel> Levels(SourceType type, TraitSet traits, ImmutableArray<MessageArgument> arguments)
    {
        ImmutableArray<DimensionLevel>.Builder levels = ImmutableArray.CreateBuilder<DimensionLevel>();
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            LevelRule? rule = policy.Levels.FirstOrDefault(level => level.Dimension == dimension && level.When.Holds(type, traits, []));
            levels.Add(rule is null
                ? new DimensionLevel(dimension, null, null, [])
                : new DimensionLevel(dimension, rule.Level, new Message(rule.Wording, arguments), rule.When.Spans(traits)));
        }

        return levels.ToImmutable();
    }

    /// <summary>The reasons for both letters, in the order in which they recompute. Empty, and so <em>not assessed</em>, for a type without a base letter.</summary>
    /// <param name="type">The source type.</param>
    /// <param name="traits">What is shown.</param>
    /// <param name="levels">The levels of the dimensions.</param>
    /// <param name="arguments">The arguments of the messages.</param>
    /// <param name="relays">The sources that relayed the statement.</param>
    public ImmutableArray<Reason> Reasons(
        SourceType type,
        TraitSet traits,
        ImmutableArray<DimensionLevel> levels,
        ImmutableArray<MessageArgument> arguments,
        ImmutableArray<RelayFacts> relays)
    {
        ImmutableArray<Reason>.Builder reasons = ImmutableArray.CreateBuilder<Reason>();
        if (BaseOf(type, traits) is not { } start)
        {
            return [];
        }

        Add(GradeTarget.Says, ReasonEffect.Set, (int)start.Says);
        Add(GradeTarget.Happened, ReasonEffect.Set, (int)start.Happened);
        foreach (GradeTarget target in Both)
        {
            Take(target, type, traits, levels, arguments, reasons);
        }

        if (policy.WeakerOfRelay)
        {
            AddRelays(relays, reasons);
        }

        return reasons.ToImmutable();

        void Add(GradeTarget target, ReasonEffect effect, int value) =>
            reasons.Add(new Reason(start.Rule, target, effect, value, new Message(start.Wording, arguments), start.Spans));
    }

    private void Take(
        GradeTarget target,
        SourceType type,
        TraitSet traits,
        ImmutableArray<DimensionLevel> levels,
        ImmutableArray<MessageArgument> arguments,
        ImmutableArray<Reason>.Builder reasons)
    {
        int up = 0;
        int down = 0;
        foreach (GradeStep step in policy.Steps)
        {
            if (!(target == GradeTarget.Says ? step.Says : step.Happened) || !step.When.Holds(type, traits, levels))
            {
                continue;
            }

            (SourceLetter? says, SourceLetter? happened, _) = Grade.Recompute(reasons);
            SourceLetter now = (target == GradeTarget.Says ? says : happened).GetValueOrDefault();
            (ReasonEffect effect, int value) = step.Effect switch
            {
                StepEffect.Up => (ReasonEffect.Step, -Up(now, Math.Min(step.By, policy.MostUp - up))),
                StepEffect.Down => (ReasonEffect.Step, Down(now, Math.Min(step.By, policy.MostDown - down), step.Letter)),
                StepEffect.Cap => (ReasonEffect.Cap, (int)step.Letter),
                StepEffect.AsSays => (ReasonEffect.Set, (int)says.GetValueOrDefault()),
                _ => (ReasonEffect.Note, 0),
            };
            up += effect == ReasonEffect.Step && value < 0 ? -value : 0;
            down += effect == ReasonEffect.Step && value > 0 ? value : 0;

            // A step that cannot move the letter, a cap above it and the second letter's copy of the first change nothing: no reason to print.
            bool idle = effect switch
            {
                ReasonEffect.Step => value == 0,
                ReasonEffect.Cap => (int)now >= value,
                ReasonEffect.Set => (int)now == value,
                _ => target == GradeTarget.Says && step.Happened,
            };
            if (!idle)
            {
                reasons.Add(new Reason(step.Id, target, effect, value, new Message(step.Wording, arguments), step.When.Spans(traits)));
            }
        }
    }

    private static int Up(SourceLetter now, int by) => now == SourceLetter.F ? 0 : Math.Clamp(by, 0, (int)now);

    private static int Down(SourceLetter now, int by, SourceLetter floor) =>
        now == SourceLetter.F ? 0 : Math.Clamp(by, 0, Math.Max(0, (int)floor - (int)now));

    private void AddRelays(ImmutableArray<RelayFacts> relays, ImmutableArray<Reason>.Builder reasons)
    {
        foreach (RelayFacts relay in relays)
        {
            if (BaseOf(relay.Type, relay.Traits) is not { } start)
            {
                continue;
            }

            (SourceLetter? says, SourceLetter? happened, _) = Grade.Recompute(reasons);
            ImmutableArray<MessageArgument> arguments =
                [MessageArgument.Text("source", relay.Source.Name), MessageArgument.Term("type", $"type.{relay.Type.Id}")];
            Message message = new("grading.weaker-relay", arguments);
            if (start.Says > says)
            {
                reasons.Add(new Reason("weaker-relay", GradeTarget.Says, ReasonEffect.Cap, (int)start.Says, message, []));
            }

            if (start.Happened > happened)
            {
                reasons.Add(new Reason("weaker-relay", GradeTarget.Happened, ReasonEffect.Cap, (int)start.Happened, message, []));
            }
        }
    }

    private (string Rule, SourceLetter Says, SourceLetter Happened, string Wording, ImmutableArray<TextSpan> Spans)? BaseOf(SourceType type, TraitSet traits)
    {
        if (!policy.Bases.TryGetValue(type.Id, out BaseLetter? letter))
        {
            return null;
        }

        BaseCase? narrower = letter.Cases.FirstOrDefault(found => found.When.Holds(type, traits, []));
        return narrower is null
            ? ($"base.{type.Id}", letter.Says, letter.Happened, letter.Wording, [])
            : ($"base.{type.Id}.{narrower.Id}", narrower.Says, narrower.Happened, narrower.Wording, narrower.When.Spans(traits));
    }
}
