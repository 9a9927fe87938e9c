using System.Globalization;
using CitationAudit.Grading;
using CitationAudit.Report;

namespace CitationAudit.Reporting.Sections;

/// <summary>What a reason does to a grade, in words short enough for a ledger.</summary>
internal static class ReasonEffects
{
    public static string Text(SectionContext context, Reason reason)
    {
        Strings strings = context.Strings;
        string target = reason.Target.ToString().ToLowerInvariant();
        return reason.Effect switch
        {
            ReasonEffect.Set => Worded($"effect.set", MessageArgument.Text("value", Value(context, reason))),
            ReasonEffect.Cap => Worded($"effect.cap", MessageArgument.Text("value", Value(context, reason))),
            ReasonEffect.Step when reason.Value < 0 => Worded("effect.up", MessageArgument.Number("count", -reason.Value)),
            ReasonEffect.Step => Worded("effect.down", MessageArgument.Number("count", reason.Value)),
            _ => Worded("effect.note"),
        };

        string Worded(string key, params ReadOnlySpan<MessageArgument> arguments) =>
            strings.Sentence(Message.Of(key, [MessageArgument.Term("target", $"target.{target}"), .. arguments]));
    }

    private static string Value(SectionContext context, Reason reason) => reason.Target == GradeTarget.Support
        ? context.Strings.Digits(reason.Value.ToString(CultureInfo.InvariantCulture))
        : ((SourceLetter)reason.Value).ToString();
}
