using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Who answers for one statement, and through whom it came.</summary>
public sealed record Attribution
{
    /// <summary>Id of the <see cref="Statement"/>.</summary>
    public required string Statement { get; init; }

    /// <summary>Id of the <see cref="Source"/> that answers; null for an impersonal cue.</summary>
    public string? Source { get; init; }

    /// <summary>Why the statement was put down to this source: the kind of link, and where the source was mentioned before; null where it has none.</summary>
    public Evidence? SourceEvidence { get; init; }

    /// <summary>Id of the source type of this statement: the source's own, or <c>impersonal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Ids of the sources that relayed it, from the one nearest to the origin to the one nearest to the article.</summary>
    public ImmutableArray<string> Relays { get; init; } = [];

    /// <summary>Why these relays.</summary>
    public ImmutableArray<Evidence> RelayEvidence { get; init; } = [];

    /// <summary>True where the chain comes back to the article's own outlet.</summary>
    public bool Circular { get; init; }

    /// <summary>First-hand, briefed or hearsay; null where the text does not tell.</summary>
    public Fact<Proximity>? Proximity { get; init; }

    /// <summary>The source's stake in this statement; null where the text does not tell.</summary>
    public Fact<Stake>? Stake { get; init; }
}
