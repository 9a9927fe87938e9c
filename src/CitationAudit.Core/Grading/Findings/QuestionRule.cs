using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>A question to the newsroom, which the text cannot answer; asked wherever statements of a kind stand.</summary>
public sealed record QuestionRule : FindingRule
{
    /// <summary>The statements that call for the question.</summary>
    public required Condition Applies { get; init; }

    /// <summary>Words that must stand in the article too, or null.</summary>
    public WordList? And { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<StatementFacts> applying = [.. facts.Statements.Where(statement => statement.Meets(Applies))];
        bool words = And is not { } list || !facts.Places.Find(list, 0, facts.Document.Tokens.Length).IsEmpty;
        return applying.IsEmpty || !words ? [NotApplicable()] : [Question(facts, applying, applying.Length)];
    }
}
