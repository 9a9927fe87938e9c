using System.Collections.Immutable;

namespace CitationAudit.Packs;

/// <summary>Compares two policies as they are in effect, with all that they extend.</summary>
public static class PolicyDifferences
{
    // Section, id and key, as deep as one pack can be laid over another.
    private const int Depth = 3;

    /// <summary>Where they differ, in the order of the first policy and then of the second.</summary>
    public static ImmutableArray<PolicyChange> Between(PolicyPack before, PolicyPack after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Compare("$", before.Source, after.Source, Depth)];
    }

    private static IEnumerable<PolicyChange> Compare(string path, PackValue before, PackValue after, int depth)
    {
        if (depth == 0 || !before.IsObject || !after.IsObject)
        {
            (string left, string right) = (before.ToJson(), after.ToJson());
            return left == right ? [] : [new PolicyChange(path, left, right)];
        }

        return before.Entries()
            .SelectMany(entry => after.Find(entry.Key) is { } other
                ? Compare($"{path}.{entry.Key}", entry.Value, other, depth - 1)
                : [new PolicyChange($"{path}.{entry.Key}", entry.Value.ToJson(), null)])
            .Concat(after.Entries()
                .Where(entry => !before.Has(entry.Key))
                .Select(entry => new PolicyChange($"{path}.{entry.Key}", null, entry.Value.ToJson())));
    }
}
