using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Grading;

/// <summary>Reads from the map of claims how far an article bears a statement out.</summary>
internal sealed class ClaimTraits
{
    private readonly ImmutableDictionary<string, Source> _sources;
    private readonly ImmutableDictionary<string, Attribution> _attributions;
    private readonly ImmutableDictionary<string, SourceType> _types;
    private readonly ILookup<string, Claim> _made;
    private readonly ILookup<string, Claim> _denied;

    /// <summary>For one cast.</summary>
    public ClaimTraits(Cast cast, ImmutableDictionary<string, SourceType> types)
    {
        _types = types;
        _sources = cast.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        _attributions = cast.Attributions.ToImmutableDictionary(attribution => attribution.Statement, StringComparer.Ordinal);
        _made = cast.Claims
            .SelectMany(claim => claim.Statements.Select(statement => (statement, claim)))
            .ToLookup(pair => pair.statement, pair => pair.claim, StringComparer.Ordinal);
        _denied = cast.Claims
            .SelectMany(claim => claim.Contradictions.Select(statement => (statement, claim)))
            .ToLookup(pair => pair.statement, pair => pair.claim, StringComparer.Ordinal);
    }

    /// <summary>Independent origins of the statement's claim, at least 1.</summary>
    public int Origins(string statement) =>
        Math.Max(1, _made[statement].Select(claim => claim.Origins.Length).DefaultIfEmpty(1).Max());

    /// <summary>For every dispute of the statement: the ids of those on its side, itself included, and of those against it.</summary>
    public IEnumerable<(ImmutableArray<string> Own, ImmutableArray<string> Other)> Disputes(string statement) =>
        _made[statement]
            .Where(claim => !claim.Contradictions.IsEmpty)
            .Select(claim => (claim.Statements, claim.Contradictions))
            .Concat(_denied[statement].Select(claim => (claim.Contradictions, claim.Statements)));

    /// <summary>The traits of the statement with those that the claims show.</summary>
    public TraitSet Read(string statement, TraitSet traits)
    {
        int origins = Origins(statement);
        int named = _made[statement].Select(claim => claim.Origins.Count(IsNamed)).DefaultIfEmpty(0).Max();
        bool document = _made[statement].Any(claim => claim.Statements.Any(other => other != statement && IsEvidence(other, statement)));
        traits = origins >= 2 ? traits.With(Trait.TwoOrigins) : traits;
        traits = origins >= 3 ? traits.With(Trait.ThreeOrigins) : traits;
        traits = named >= 2 ? traits.With(Trait.TwoNamedOrigins) : traits;
        traits = document ? traits.With(Trait.WithDocument) : traits;
        traits = origins < 2 && !document ? traits.With(Trait.SingleOrigin) : traits;
        return Disputes(statement).Any() ? traits.With(Trait.Contradicted) : traits;
    }

    private bool IsNamed(string source) =>
        _sources.TryGetValue(source, out Source? found)
        && found.Named is { Value: true }
        && !(_types.TryGetValue(found.Type.Value, out SourceType? type) && type.Unnamed);

    private bool IsEvidence(string other, string statement) =>
        _attributions.TryGetValue(other, out Attribution? attribution)
        && _attributions.TryGetValue(statement, out Attribution? own)
        && attribution.Source != own.Source
        && _types.TryGetValue(attribution.Type, out SourceType? type)
        && type.Family == "evidence";
}
