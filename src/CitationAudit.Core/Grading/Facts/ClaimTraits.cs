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
    private readonly ILookup<string, string> _against;

    /// <summary>For one cast.</summary>
    public ClaimTraits(Cast cast, ImmutableDictionary<string, SourceType> types)
    {
        _types = types;
        _sources = cast.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        _attributions = cast.Attributions.ToImmutableDictionary(attribution => attribution.Statement, StringComparer.Ordinal);
        _made = cast.Claims
            .SelectMany(claim => claim.Statements.Select(statement => (statement, claim)))
            .ToLookup(pair => pair.statement, pair => pair.claim, StringComparer.Ordinal);
        _against = cast.Claims
            .SelectMany(claim => claim.Statements.SelectMany(made => claim.Contradictions.SelectMany(
                denied => new[] { (From: made, Other: denied), (From: denied, Other: made) })))
            .Distinct()
            .ToLookup(pair => pair.From, pair => pair.Other, StringComparer.Ordinal);
    }

    /// <summary>Independent origins of the statement's claim, at least 1.</summary>
    public int Origins(string statement) =>
        Math.Max(1, _made[statement].Select(claim => claim.Origins.Length).DefaultIfEmpty(1).Max());

    /// <summary>Ids of the statements that contradict this one, or that it contradicts.</summary>
    public IEnumerable<string> Against(string statement) => _against[statement];

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
        return _against.Contains(statement) ? traits.With(Trait.Contradicted) : traits;
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
