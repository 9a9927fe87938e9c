using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>When a line of a policy applies: every part that is given must hold. An empty condition always holds.</summary>
public sealed record Condition
{
    /// <summary>A condition that always holds.</summary>
    public static Condition Always { get; } = new();

    /// <summary>Ids of source types, one of which it must be; empty for any.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Ids of families, one of which it must belong to; empty for any.</summary>
    public ImmutableArray<string> Families { get; init; } = [];

    /// <summary>Traits that must all be shown.</summary>
    public ImmutableArray<Trait> All { get; init; } = [];

    /// <summary>Traits of which at least one must be shown; empty for no such demand.</summary>
    public ImmutableArray<Trait> Any { get; init; } = [];

    /// <summary>Traits of which none may be shown.</summary>
    public ImmutableArray<Trait> None { get; init; } = [];

    /// <summary>Dimensions and the least level that each must have. A level that is not assessed does not hold.</summary>
    public ImmutableArray<KeyValuePair<Dimension, int>> AtLeast { get; init; } = [];

    /// <summary>Dimensions and the highest level that each may have. A level that is not assessed does not hold.</summary>
    public ImmutableArray<KeyValuePair<Dimension, int>> AtMost { get; init; } = [];

    /// <summary>Whether it holds of a source type with these traits and levels.</summary>
    public bool Holds(SourceType type, TraitSet traits, ImmutableArray<DimensionLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(traits);
        return (Types.IsEmpty || Types.Contains(type.Id))
            && (Families.IsEmpty || Families.Contains(type.Family))
            && All.All(traits.Has)
            && (Any.IsEmpty || Any.Any(traits.Has))
            && !None.Any(traits.Has)
            && AtLeast.All(least => LevelOf(least.Key, levels) >= least.Value)
            && AtMost.All(most => LevelOf(most.Key, levels) <= most.Value);
    }

    /// <summary>The words that show its traits, in text order, each once.</summary>
    public ImmutableArray<TextSpan> Spans(TraitSet traits)
    {
        ArgumentNullException.ThrowIfNull(traits);
        return [.. All.Concat(Any).SelectMany(trait => traits.Spans(trait)).Distinct().Order()];
    }

    private static int? LevelOf(Dimension dimension, ImmutableArray<DimensionLevel> levels)
    {
        foreach (DimensionLevel level in levels)
        {
            if (level.Dimension == dimension)
            {
                return level.Level;
            }
        }

        return null;
    }
}
