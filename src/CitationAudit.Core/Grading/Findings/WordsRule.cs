using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>Is broken by words of a list that the author speaks in its own voice; one finding a paragraph.</summary>
public sealed record WordsRule : FindingRule
{
    /// <summary>The list.</summary>
    public required WordList List { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Or(
            !facts.Document.Tokens.IsEmpty,
            facts.AuthorsWords(List).Select(found => Raised(facts, found.Words, [], found.Words.Length)));
    }
}
