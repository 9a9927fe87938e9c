using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>
/// Is broken by short quotations in the author's own voice whose words condemn or evaluate, or that stand behind a <c>so-called</c>:
/// marks that hold a word at arm's length and quote nobody.
/// </summary>
public sealed record ScareQuoteRule : FindingRule
{
    /// <summary>The most words of such a quotation.</summary>
    public required int MostWords { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<Quotation> terms =
            [.. facts.Document.Quotations.Where(quotation => quotation.Depth == 1 && facts.Words(quotation.Span) is var words && words > 0 && words <= MostWords && IsAuthors(facts, quotation))];
        return Or(
            !terms.IsEmpty,
            terms.Where(term => IsScare(facts, term)).Select(term => Raised(facts, [term.Span], [], 1)));
    }

    private static bool IsAuthors(ArticleFacts facts, Quotation quotation) =>
        !facts.TokensOf(quotation.Span).Any(token => facts.InContent(token) || facts.InMention(token));

    private static bool IsScare(ArticleFacts facts, Quotation term)
    {
        Document document = facts.Document;
        int before = Math.Max(document.Paragraphs[document.ParagraphAt(term.Span.Start)].FirstToken, term.FirstToken - 3);
        return !facts.Places.Find(WordList.Loaded, term.FirstToken, term.EndToken).IsEmpty
            || !facts.Places.Find(WordList.Evaluative, term.FirstToken, term.EndToken).IsEmpty
            || facts.Places.Find(WordList.SoCalled, before, term.FirstToken).Any(words => IsNextTo(document, words, term));
    }

    private static bool IsNextTo(Document document, TextSpan words, Quotation term)
    {
        // At most one token between: the preposition of "ما يسمى بـ".
        int behind = document.TokenAt(words.End);
        return term.FirstToken - behind <= 1;
    }
}
