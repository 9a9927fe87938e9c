using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>One step on the way to a grade. The grade recomputes from its reasons, in order.</summary>
/// <param name="Rule">Id of the policy rule.</param>
/// <param name="Target">The judgement that it moves.</param>
/// <param name="Effect">How it moves it.</param>
/// <param name="Value">By or to how much; see <see cref="ReasonEffect"/>.</param>
/// <param name="Message">The reason in words.</param>
/// <param name="Spans">The words of the article that it rests on; may be empty.</param>
public sealed record Reason(string Rule, GradeTarget Target, ReasonEffect Effect, int Value, Message Message, ImmutableArray<TextSpan> Spans);
