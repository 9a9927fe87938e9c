using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>One step on a statement's way from text to letter.</summary>
/// <param name="Message">What is held.</param>
/// <param name="Because">Why, or null where the step speaks for itself.</param>
/// <param name="Spans">The words of the article that it rests on; may be empty.</param>
public sealed record ExplanationLine(Message Message, Message? Because, ImmutableArray<TextSpan> Spans)
{
    /// <summary>The pieces of evidence for it, each in full; empty for a step that a policy takes, which gives its reason instead.</summary>
    public ImmutableArray<Message> Evidence { get; init; } = [];
}
