using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>How a statement was found, so that a reader can check the machine.</summary>
/// <param name="Mechanism">Pattern, model or person.</param>
/// <param name="Rule">The pattern's id, the model's name, or the reviewer's name.</param>
/// <param name="Features">For a model: the features that weighed most, heaviest first. Empty for a pattern.</param>
public sealed record FoundBy(Mechanism Mechanism, string Rule, ImmutableArray<FeatureWeight> Features)
{
    /// <summary>Found by something that needs no features to explain it.</summary>
    public FoundBy(Mechanism mechanism, string rule)
        : this(mechanism, rule, [])
    {
    }
}
