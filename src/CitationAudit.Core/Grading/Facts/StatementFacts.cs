using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Everything that a policy may look at in one statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Attribution">Who answers for it.</param>
/// <param name="Source">The source; null for an impersonal cue.</param>
/// <param name="Type">The source type.</param>
/// <param name="Traits">What the article shows of it.</param>
/// <param name="Levels">Its levels on the dimensions.</param>
/// <param name="Origins">Independent origins of its claim, at least 1.</param>
/// <param name="Relays">What the article shows of the sources that relayed it.</param>
public sealed record StatementFacts(
    Statement Statement,
    Attribution Attribution,
    Source? Source,
    SourceType Type,
    TraitSet Traits,
    ImmutableArray<DimensionLevel> Levels,
    int Origins,
    ImmutableArray<RelayFacts> Relays)
{
    /// <summary>Whether a condition holds of it.</summary>
    public bool Meets(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Holds(Type, Traits, Levels);
    }

    /// <summary>The source's name as an argument of a message; a term where there is none.</summary>
    public MessageArgument NameArgument =>
        Source is { } source ? MessageArgument.Text("source", source.Name) : MessageArgument.Term("source", "grading.nobody");

    /// <summary>The arguments that every reason of a grade takes.</summary>
    public ImmutableArray<MessageArgument> Arguments => [NameArgument, MessageArgument.Term("type", $"type.{Type.Id}")];

    /// <summary>The words of a role, in text order; the cue where the role has none, the content where that has none either.</summary>
    public ImmutableArray<TextSpan> Words(Mark mark) => mark switch
    {
        Mark.Source when !Statement.Source.IsEmpty => Statement.Source,
        Mark.Source or Mark.Cue when !Statement.Cue.IsEmpty => Statement.Cue,
        Mark.Via when !Statement.Via.IsEmpty => Statement.Via,
        Mark.Via when !Statement.Cue.IsEmpty => Statement.Cue,
        _ => Statement.Content,
    };
}
