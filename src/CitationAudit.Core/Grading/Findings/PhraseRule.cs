using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Asks for a phrase wherever statements of a kind stand; is broken by those statements where it is missing.</summary>
public sealed record PhraseRule : FindingRule
{
    /// <summary>The statements that call for the phrase.</summary>
    public required Condition Applies { get; init; }

    /// <summary>The phrases, one of which is asked for.</summary>
    public required WordList List { get; init; }

    /// <summary>True where the phrase must stand in the statement's own paragraph, false for anywhere in the article.</summary>
    public required bool SameParagraph { get; init; }

    /// <summary>A statement of another source that answers in the phrase's stead, or null.</summary>
    public Condition? OrStatement { get; init; }

    /// <summary>Whether it also counts as an answer that somebody whom the statement names speaks in the article.</summary>
    public bool OrNamedSpeaks { get; init; }

    /// <summary>The words to mark.</summary>
    public required Mark Mark { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<StatementFacts> applying = [.. facts.Statements.Where(statement => statement.Meets(Applies))];
        bool inArticle = !SameParagraph && !facts.Places.Find(List, 0, facts.Document.Tokens.Length).IsEmpty;
        return Or(
            !applying.IsEmpty,
            applying
                .Where(statement => !inArticle && !IsAnswered(facts, statement))
                .GroupBy(statement => statement.Source?.Id ?? statement.Statement.Id, StringComparer.Ordinal)
                .Select(group => Raised(facts, [.. group.SelectMany(statement => Words(statement)).Distinct().Order()], [.. group], group.Count())));
    }

    private ImmutableArray<TextSpan> Words(StatementFacts statement)
    {
        ImmutableArray<TextSpan> shown = Mark == Mark.Evidence ? Applies.Spans(statement.Traits) : [];
        return shown.IsEmpty ? statement.Words(Mark) : shown;
    }

    private bool IsAnswered(ArticleFacts facts, StatementFacts statement)
    {
        Paragraph paragraph = facts.Document.Paragraphs[statement.Statement.Paragraph];
        return (SameParagraph && !facts.Places.Find(List, paragraph.FirstToken, paragraph.EndToken).IsEmpty)
            || (OrStatement is { } answer && facts.Statements.Any(other => other.Source?.Id != statement.Source?.Id && other.Meets(answer)))
            || (OrNamedSpeaks && NamedSpeaks(facts, statement));
    }

    /// <summary>Whether one of the named sources that answer for a statement is spoken of in this one.</summary>
    private static bool NamedSpeaks(ArticleFacts facts, StatementFacts statement)
    {
        HashSet<string> words = [.. statement.Statement.Content
            .SelectMany(facts.TokensOf)
            .SelectMany(token => facts.Lexicon.Forms(facts.Document.Tokens[token].Normal))];
        return facts.Speakers.Any(speaker => speaker.Id != statement.Source?.Id
            && speaker.Named is { Value: true }
            && NameWords(speaker).All(word => facts.Lexicon.Forms(word).Any(words.Contains)));
    }

    private static IEnumerable<string> NameWords(Source speaker) =>
        TextFolding.Fold(speaker.Name)
            .Split([' ', '\u00A0', '"'], StringSplitOptions.RemoveEmptyEntries)
            .DefaultIfEmpty(speaker.Id);
}
