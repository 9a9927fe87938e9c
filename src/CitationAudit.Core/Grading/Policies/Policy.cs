using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>A policy pack, read and checked: everything by which a grader judges. It holds no code, only names of what the grader can do.</summary>
public sealed record Policy
{
    /// <summary>The pack's id, such as <c>default</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its edition.</summary>
    public required string Edition { get; init; }

    /// <summary>The standards that its rules come from.</summary>
    public required ImmutableArray<Standard> Standards { get; init; }

    /// <summary>Base letters by source type id. A type without one is not assessed.</summary>
    public required ImmutableDictionary<string, BaseLetter> Bases { get; init; }

    /// <summary>The levels of the dimensions, in order.</summary>
    public required ImmutableArray<LevelRule> Levels { get; init; }

    /// <summary>The steps, in the order in which they are taken.</summary>
    public required ImmutableArray<GradeStep> Steps { get; init; }

    /// <summary>The most letters that all steps up together may move; 0 to 4.</summary>
    public required int MostUp { get; init; }

    /// <summary>The most letters that all steps down together may move; 0 to 4.</summary>
    public required int MostDown { get; init; }

    /// <summary>Whether the weaker of origin and relay counts.</summary>
    public required bool WeakerOfRelay { get; init; }

    /// <summary>The support scale, in order.</summary>
    public required ImmutableArray<SupportRule> Support { get; init; }

    /// <summary>The answers to IMVAIN, in order.</summary>
    public required ImmutableArray<ImvainRule> Imvain { get; init; }

    /// <summary>The editorial rules, in order.</summary>
    public required ImmutableArray<FindingRule> Findings { get; init; }

    /// <summary>An attribution that comes only behind so many words of content is late.</summary>
    public required int LateAfterWords { get; init; }

    /// <summary>A content that runs on for more sentences than this without a new attribution is far from it.</summary>
    public required int CarriesSentences { get; init; }

    /// <summary>Ownership classes of the registry that mean editorial control by a state.</summary>
    public required ImmutableHashSet<string> StateControl { get; init; }

    /// <summary>The gate for publishing systems.</summary>
    public required Gate Gate { get; init; }

    /// <summary>Points of an overall score by letter, or null where the policy gives none.</summary>
    public OverallFormula? Overall { get; init; }

    /// <summary>Whether a report should put the questions of IMVAIN before the letters.</summary>
    public required bool ImvainFirst { get; init; }

    /// <summary>What a report prints of it.</summary>
    public PolicyInfo Info => new(Id, Edition, Standards) { ImvainFirst = ImvainFirst };
}
