using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>What is known of a person's name from other articles than the one at hand.</summary>
internal static class KnownName
{
    /// <summary>The form under which a name is known: its first and last word.</summary>
    public static string Of(ImmutableArray<string> keys) => keys.Length == 1 ? keys[0] : $"{keys[0]}_{keys[^1]}";

    /// <summary>Features from what is known of an entity's name; none where nothing is.</summary>
    public static IEnumerable<string> Features(Entity entity, LinearModel known)
    {
        if (entity.Cluster is not { } cluster || !known.Weights.TryGetValue(Of(cluster.Keys), out ImmutableArray<LabelWeight> weights) || weights.IsEmpty)
        {
            yield break;
        }

        LabelWeight best = weights.MaxBy(weight => weight.Units);
        yield return $"known={known.Labels[best.Label]}";
        yield return $"known={known.Labels[best.Label]}/{(best.Units >= 70 ? "most" : "some")}";
        foreach (LabelWeight weight in weights)
        {
            yield return $"known-also={known.Labels[weight.Label]}";
        }
    }
}
