using System.Collections.Immutable;
using CitationAudit.Grading;

namespace CitationAudit.Packs;

/// <summary>Reads what a policy says of letters, levels, support and IMVAIN.</summary>
internal sealed class PolicyGrades(PolicyConditions conditions, PolicyWordings wordings, string[] standards)
{
    /// <summary>A pack that extends another switches a line off with <c>"off": true</c>.</summary>
    public static bool IsOn(KeyValuePair<string, PackValue> entry) => entry.Value.Find("off") is not { } off || !off.Bool();

    /// <summary>The base letter of a source type.</summary>
    public BaseLetter Base(string type, PackValue value)
    {
        ImmutableArray<BaseCase> cases = value.Find("cases") is { } narrower
            ? [.. narrower.Entries().Select(entry => ReadCase(type, entry.Key, entry.Value))]
            : [];
        BaseLetter letter = new(
            Letter(value.At("says")), Letter(value.At("happened")), Standard(value), Reason(value, $"reason.base.{type}"), cases);
        value.NothingElse();
        return letter;
    }

    private BaseCase ReadCase(string type, string id, PackValue value)
    {
        BaseCase narrower = new(
            id,
            conditions.Read(value.At("when")),
            Letter(value.At("says")),
            Letter(value.At("happened")),
            Reason(value, $"reason.base.{type}.{id}"));
        value.NothingElse();
        return narrower;
    }

    /// <summary>A source profile.</summary>
    public PolicyProfile Profile(string id, PackValue value)
    {
        PolicyProfile profile = new(
            id,
            conditions.Type(value.At("type")),
            [.. value.At("traits").Items().Select(trait => trait.Enum<Trait>())],
            Letter(value.At("says")),
            Letter(value.At("happened")),
            value);
        value.NothingElse();
        return profile;
    }

    /// <summary>The levels of all dimensions.</summary>
    public ImmutableArray<LevelRule> Levels(PackValue value)
    {
        ImmutableArray<LevelRule>.Builder rules = ImmutableArray.CreateBuilder<LevelRule>();
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            string name = dimension.ToString().ToLowerInvariant();
            foreach ((string id, PackValue level) in value.At(name).Entries().Where(IsOn))
            {
                rules.Add(new LevelRule(dimension, level.At("level").Int(0, 3), conditions.Read(level.At("when")), Reason(level, $"reason.level.{name}.{id}")));
                level.NothingElse();
            }
        }

        value.NothingElse();
        return rules.ToImmutable();
    }

    /// <summary>A step.</summary>
    public GradeStep Step(string id, PackValue value)
    {
        StepEffect effect = value.At("effect").Enum<StepEffect>();
        string on = value.At("on").OneOf("says", "happened", "both");
        GradeStep step = new(
            id,
            conditions.Read(value.At("when")),
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
            Standard(value),
            Reason(value, $"reason.step.{id}"));
        value.NothingElse();
        return step;
    }

    /// <summary>A line of the support scale.</summary>
    public SupportRule Support(string id, PackValue value)
    {
        PackValue support = value.At("support");
        SupportRule rule = new(
            id,
            support.IsNull ? null : support.Int(1, 6),
            conditions.Read(value.At("when")),
            wordings.Take(value.At("reason"), $"reason.support.{id}", "source", "count"));
        value.NothingElse();
        return rule;
    }

    /// <summary>The answers to IMVAIN.</summary>
    public ImmutableArray<ImvainRule> Imvain(PackValue value)
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
                rules.Add(new ImvainRule(question, answer, conditions.Read(line.At("when"))));
                line.NothingElse();
            }
        }

        value.NothingElse();
        return rules.ToImmutable();
    }

    private string? Standard(PackValue value) => value.Find("standard")?.OneOf(standards);

    private string Reason(PackValue value, string key) => wordings.Take(value.At("reason"), key, "source", "type");

    private static SourceLetter Letter(PackValue value) =>
        (SourceLetter)"ABCDEF".IndexOf(value.OneOf("A", "B", "C", "D", "E", "F"), StringComparison.Ordinal);
}
