using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Reads the conditions of a policy.</summary>
internal sealed class PolicyConditions(ImmutableDictionary<string, SourceType> types)
{
    private readonly string[] _types = [.. types.Keys.Order(StringComparer.Ordinal)];
    private readonly string[] _families = [.. types.Values.Select(type => type.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The condition at a value.</summary>
    public Condition Read(PackValue value)
    {
        Condition condition = new()
        {
            Types = Words(value.Find("types"), _types),
            Families = Words(value.Find("families"), _families),
            All = Traits(value.Find("all")),
            Any = Traits(value.Find("any")),
            None = Traits(value.Find("none")),
            AtLeast = Levels(value.Find("atLeast")),
            AtMost = Levels(value.Find("atMost")),
        };
        value.NothingElse();
        return condition;
    }

    /// <summary>The source type that a value names.</summary>
    public string Type(PackValue value) => value.OneOf(_types);

    /// <summary>The source type that a key names.</summary>
    public string Type(PackValue owner, string id) =>
        types.ContainsKey(id) ? id : throw owner.Problem($"there is no source type \"{id}\"", string.Join(", ", _types));

    private static ImmutableArray<string> Words(PackValue? value, string[] allowed) =>
        value is null ? [] : [.. value.Items().Select(item => item.OneOf(allowed))];

    private static ImmutableArray<Trait> Traits(PackValue? value) =>
        value is null ? [] : [.. value.Items().Select(item => item.Enum<Trait>())];

    private static ImmutableArray<KeyValuePair<Dimension, int>> Levels(PackValue? value)
    {
        if (value is null)
        {
            return [];
        }

        ImmutableArray<KeyValuePair<Dimension, int>>.Builder levels = ImmutableArray.CreateBuilder<KeyValuePair<Dimension, int>>();
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            if (value.Find(dimension.ToString().ToLowerInvariant()) is { } level)
            {
                levels.Add(new(dimension, level.Int(0, 3)));
            }
        }

        value.NothingElse();
        return levels.ToImmutable();
    }
}
