using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>An example as the stages before grading would hand it over.</summary>
/// <param name="Document">The article.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Standings">One per sentence: a sentence with content is attributed, a title claims nothing, every other one is unanswered.</param>
/// <param name="Cast">Its sources.</param>
/// <param name="Marks">The words that the rule must mark, in text order; null where the example does not say.</param>
internal sealed record PolicyExampleCase(
    Document Document,
    ImmutableArray<Statement> Statements,
    ImmutableArray<SentenceStanding> Standings,
    Cast Cast,
    ImmutableArray<string>? Marks)
{
    /// <summary>Reads an example. Throws <see cref="PackException"/> where it is wrong.</summary>
    public static PolicyExampleCase Read(
        PackValue value, ImmutableDictionary<string, LanguagePack> languages, ImmutableDictionary<string, SourceType> types)
    {
        string language = value.At("language").OneOf([.. languages.Keys.Order(StringComparer.Ordinal)]);
        PolicyExampleText text = PolicyExampleText.Parse(value.At("text"));
        string title = value.Find("title")?.String() ?? "";
        int before = title.Length == 0 ? 0 : title.Length + 2;
        string whole = title.Length == 0 ? text.Text : $"{title}\n\n{text.Text}";
        Document document = new TextAnalyser(languages[language].Text).Analyse(new Article
        {
            Id = "example",
            Text = whole,
            Title = title,
            Language = language,
            Blocks = Blocks(whole, title),
            Origin = new ArticleOrigin("example", "text/plain"),
        });
        ImmutableArray<PackValue> lines = value.Find("statements")?.Items() ?? [];
        PolicyExampleStatements reader = new(document, text, before, [.. types.Keys.Order(StringComparer.Ordinal)]);
        for (int number = 1; number <= lines.Length; number++)
        {
            reader.Read(lines[number - 1], number);
        }

        ImmutableArray<string>? marks = value.Find("marks")?.Strings();
        value.NothingElse();
        return new PolicyExampleCase(document, reader.Statements, Stand(document, reader.Statements), reader.Cast, marks);
    }

    private static ImmutableArray<ArticleBlock> Blocks(string text, string title)
    {
        ImmutableArray<ArticleBlock> paragraphs =
            [.. BlockFinder.Find(text, titled: false).Select(block => block with { Kind = BlockKind.Paragraph })];
        return title.Length == 0 ? paragraphs : [new ArticleBlock(BlockKind.Title, new TextSpan(0, title.Length)), .. paragraphs.Skip(1)];
    }

    private static ImmutableArray<SentenceStanding> Stand(Document document, ImmutableArray<Statement> statements) =>
        [.. document.Sentences.Select((sentence, index) => new SentenceStanding(
            index,
            document.Paragraphs[sentence.Paragraph].Kind == BlockKind.Title ? Standing.NoClaim
                : statements.Any(statement => statement.Content.Any(content => content.Overlaps(sentence.Span))) ? Standing.Attributed
                : Standing.Unanswered,
            new Message("example")))];
}
