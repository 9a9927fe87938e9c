using System.Collections.Immutable;
using CitationAudit.Extraction;

namespace CitationAudit.Grading;

/// <summary>Is broken where a share of the article lies beyond a bound.</summary>
public sealed record ShareRule : FindingRule
{
    /// <summary>What is measured.</summary>
    public required ShareMeasure Measure { get; init; }

    /// <summary>The bound in whole per cent.</summary>
    public required int Percent { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (int part, int whole) = Measure switch
        {
            ShareMeasure.Named => (facts.Statements.Count(statement => statement.Traits.Has(Trait.Named)), facts.Statements.Length),
            ShareMeasure.CannotBeJudged => (facts.Statements.Count(statement => statement.Traits.Has(Trait.CannotBeJudged)), facts.Statements.Length),
            _ => (facts.Standings.Count(standing => standing.Standing == Standing.Unanswered),
                facts.Standings.Count(standing => standing.Standing != Standing.NoClaim)),
        };

        // Whole numbers: 100 × part against percent × whole, so that no rounding decides.
        bool broken = Measure == ShareMeasure.Named ? 100 * part < Percent * whole : 100 * part > Percent * whole;
        int share = whole == 0 ? 0 : (int)Math.Round(100d * part / whole, MidpointRounding.AwayFromZero);
        return Or(whole > 0, broken ? [Raised(facts, [], [], share, Percent)] : []);
    }
}
