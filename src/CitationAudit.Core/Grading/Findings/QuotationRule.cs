using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Is broken by quotations of some length for which no statement names a speaker.</summary>
public sealed record QuotationRule : FindingRule
{
    /// <summary>The fewest words that make a quotation speech rather than a term.</summary>
    public required int LeastWords { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<Quotation> speeches =
            [.. facts.Document.Quotations.Where(quotation => quotation.Depth == 1 && facts.Words(quotation.Span) >= LeastWords)];
        return Or(
            !speeches.IsEmpty,
            speeches.Where(speech => !HasSpeaker(facts, speech)).Select(speech => Raised(facts, [speech.Span], [], 1, LeastWords)));
    }

    private static bool HasSpeaker(ArticleFacts facts, Quotation speech) =>
        facts.TokensOf(speech.Span).Any(token => facts.InContent(token) || facts.InMention(token));
}
