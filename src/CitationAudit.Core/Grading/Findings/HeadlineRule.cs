using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Is broken by a headline that says what nobody in the text answers for.</summary>
public sealed record HeadlineRule : FindingRule
{
    // Shorter words are mostly particles; a stem of five letters tells English inflections of one word from other words.
    private const int ShortestWord = 3;
    private const int Stem = 5;

    /// <summary>The part that is looked at.</summary>
    public required HeadlinePart Part { get; init; }

    /// <summary>For <see cref="HeadlinePart.Claim"/>: the least share of the headline's words in per cent.</summary>
    public required int Percent { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Paragraph? title = facts.Document.Paragraphs.Where(paragraph => paragraph.Kind == BlockKind.Title).Select(paragraph => (Paragraph?)paragraph).FirstOrDefault();
        if (title is not { } headline)
        {
            return [NotApplicable()];
        }

        return Part == HeadlinePart.Quotations ? FindQuotations(facts, headline) : FindClaim(facts, headline);
    }

    private ImmutableArray<Finding> FindQuotations(ArticleFacts facts, Paragraph headline)
    {
        ImmutableArray<Quotation> quotations = [.. facts.Document.Quotations
            .Where(quotation => quotation.Depth == 1 && headline.Span.Contains(quotation.Span) && !IsSource(facts, quotation))];
        ImmutableArray<ImmutableArray<string>> bodies =
            [.. facts.Statements.Where(statement => !IsHeadlines(statement, headline)).Select(statement => Normals(facts, statement.Statement.Content))];
        return Or(
            !quotations.IsEmpty,
            quotations
                .Where(quotation => !bodies.Any(body => Holds(body, Normals(facts, [quotation.Span]))))
                .Select(quotation => Raised(facts, [quotation.Span], [], 1)));
    }

    private ImmutableArray<Finding> FindClaim(ArticleFacts facts, Paragraph headline)
    {
        ImmutableArray<string> words = [.. Normals(facts, [headline.Span]).Where(word => IsContentWord(facts, word))];
        if (words.IsEmpty || facts.Statements.Any(statement => IsHeadlines(statement, headline)))
        {
            return [words.IsEmpty ? NotApplicable() : Passed()];
        }

        HashSet<string> answered = [.. facts.Statements
            .SelectMany(statement => statement.Statement.Content.Concat(statement.Statement.Source).Concat(statement.Statement.Via))
            .SelectMany(span => Normals(facts, [span]))
            .SelectMany(word => Keys(facts, word))];
        int found = words.Count(word => Keys(facts, word).Any(answered.Contains));
        int share = (int)Math.Round(100d * found / words.Length, MidpointRounding.AwayFromZero);
        return Or(true, 100 * found < Percent * words.Length ? [Raised(facts, [headline.Span], [], share, Percent)] : []);
    }

    private static bool IsHeadlines(StatementFacts statement, Paragraph headline) => headline.Span.Contains(statement.Statement.Extent);

    private static bool IsSource(ArticleFacts facts, Quotation quotation) =>
        facts.TokensOf(quotation.Span).Any(facts.InMention);

    private static bool IsContentWord(ArticleFacts facts, string word) =>
        word.Length >= ShortestWord && !facts.Lexicon.Holds(WordList.Stop, word);

    private static IEnumerable<string> Keys(ArticleFacts facts, string word) =>
        facts.Lexicon.Forms(word).Where(form => form.Length >= ShortestWord).Select(form => form.Length > Stem ? form[..Stem] : form);

    private static ImmutableArray<string> Normals(ArticleFacts facts, ImmutableArray<TextSpan> spans) =>
        [.. spans.SelectMany(facts.TokensOf).Where(token => facts.Document.Tokens[token].IsWord).Select(token => facts.Document.Tokens[token].Normal)];

    private static bool Holds(ImmutableArray<string> body, ImmutableArray<string> words) =>
        body.AsSpan().IndexOf(words.AsSpan()) >= 0;
}
