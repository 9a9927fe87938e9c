using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>An editorial rule of a policy: one of a closed set of mechanisms with what the policy sets for it.</summary>
public abstract record FindingRule
{
    /// <summary>Id of the rule, such as <c>R06</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How grave it is where it is broken.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Id of the standard that it comes from.</summary>
    public required string Standard { get; init; }

    /// <summary>Whether the policy words a mend.</summary>
    public required bool Mends { get; init; }

    /// <summary>What the rule says of the article: at least one finding.</summary>
    public abstract ImmutableArray<Finding> Find(ArticleFacts facts);

    /// <summary>The names of the arguments that its wordings may use.</summary>
    public static ImmutableArray<string> Arguments => ["words", "source", "count", "limit"];

    /// <summary>The rule is broken at these words.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="spans">The words, in text order; empty where it is broken by the whole article.</param>
    /// <param name="statements">The statements in question.</param>
    /// <param name="count">What the rule counts.</param>
    /// <param name="limit">What the policy sets for it.</param>
    /// <param name="quoted">The words that the sentence quotes, where it does not quote all that is marked.</param>
    protected Finding Raised(
        ArticleFacts facts,
        ImmutableArray<TextSpan> spans,
        ImmutableArray<StatementFacts> statements,
        int count,
        int limit = 0,
        ImmutableArray<TextSpan> quoted = default)
    {
        ImmutableArray<MessageArgument> arguments =
        [
            MessageArgument.Text("words", Passages.Excerpt(facts.Document, quoted.IsDefault ? spans : quoted)),
            statements is [var first, ..] ? first.NameArgument : MessageArgument.Term("source", "grading.nobody"),
            MessageArgument.Number("count", count),
            MessageArgument.Number("limit", limit),
        ];
        return Make(FindingStatus.Raised, new Message($"finding.{Id}.why", arguments)) with
        {
            Spans = spans,
            Statements = [.. statements.Select(statement => statement.Statement.Id)],
            Mend = Mends ? new Message($"finding.{Id}.mend", arguments) : null,
        };
    }

    /// <summary>The rule applied, and holds.</summary>
    protected Finding Passed() => Make(FindingStatus.Passed, new Message($"finding.{Id}.title"));

    /// <summary>Nothing in the article calls for the rule.</summary>
    protected Finding NotApplicable() => Make(FindingStatus.NotApplicable, new Message($"finding.{Id}.title"));

    /// <summary>What the newsroom must answer.</summary>
    protected Finding Question(ArticleFacts facts, ImmutableArray<StatementFacts> statements, int count)
    {
        Finding raised = Raised(facts, [], statements, count);
        return raised with { Status = FindingStatus.Question, Severity = Severity.Note };
    }

    /// <summary>The findings, or one that says whether the rule passed or did not apply.</summary>
    protected ImmutableArray<Finding> Or(bool applies, IEnumerable<Finding> raised)
    {
        ImmutableArray<Finding> findings = [.. raised];
        return findings.IsEmpty ? [applies ? Passed() : NotApplicable()] : findings;
    }

    private Finding Make(FindingStatus status, Message why) =>
        new() { Rule = Id, Status = status, Severity = Severity, Why = why, Standard = Standard };
}
