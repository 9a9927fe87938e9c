using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Is broken by sentences of one kind that nobody answers for; one finding a paragraph.</summary>
public sealed record UnansweredRule : FindingRule
{
    /// <summary>The kind.</summary>
    public required UnansweredKind Kind { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Or(
            facts.Standings.Any(standing => standing.Standing != Standing.NoClaim),
            facts.Standings
                .Where(standing => standing.Standing == Standing.Unanswered)
                .Select(standing => facts.Document.Sentences[standing.Sentence])
                .Where(sentence => IsAuthors(facts, sentence) && KindOf(facts, sentence) == Kind)
                .GroupBy(sentence => sentence.Paragraph)
                .Select(group => Raised(facts, [.. group.Select(sentence => sentence.Span)], [], group.Count())));
    }

    /// <summary>Not a mere quotation, which another rule judges, nor the outlet's own account of what it asked or could not verify.</summary>
    private static bool IsAuthors(ArticleFacts facts, Sentence sentence) =>
        Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(at => facts.Document.Tokens[at].IsWord && facts.IsAuthors(at))
        && facts.Places.Find(WordList.Reply, sentence.FirstToken, sentence.EndToken).IsEmpty
        && facts.Places.Find(WordList.Unverified, sentence.FirstToken, sentence.EndToken).IsEmpty;

    private static UnansweredKind KindOf(ArticleFacts facts, Sentence sentence)
    {
        if (facts.Places.Find(WordList.Hedges, sentence.FirstToken, sentence.EndToken).Any(hedge => facts.TokensOf(hedge).All(facts.IsAuthors)))
        {
            return UnansweredKind.Guess;
        }

        bool figure = facts.Places.Find(WordList.Magnitudes, sentence.FirstToken, sentence.EndToken).Any(words => facts.TokensOf(words).All(facts.IsAuthors))
            || Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Any(at => facts.IsAuthors(at) && IsFigure(facts.Document.Tokens, at));
        return figure ? UnansweredKind.Figure : UnansweredKind.Plain;
    }

    /// <summary>A number that counts or measures: not a year, a day or a single digit, which need no producer.</summary>
    private static bool IsFigure(ImmutableArray<Token> tokens, int at)
    {
        Token token = tokens[at];
        if (token.Kind != TokenKind.Number)
        {
            return false;
        }

        bool share = token.Normal.Contains('%', StringComparison.Ordinal) || (at + 1 < tokens.Length && tokens[at + 1].Normal is "%" or "٪");
        bool year = token.Normal.Length == 4 && token.Normal[0] is '1' or '2' && token.Normal.All(char.IsAsciiDigit);
        bool day = token.Normal.Length < 2 || (token.Normal.Length == 2 && string.CompareOrdinal(token.Normal, "31") <= 0);
        bool date = token.Normal.AsSpan().IndexOfAny(':', '/') >= 0;
        return share || (!year && !day && !date);
    }
}
