using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Sections;

/// <summary>What a section composes from: the audit, the wordings, and the audit's parts by their ids.</summary>
public sealed class SectionContext
{
    private readonly ImmutableDictionary<string, Source> _sources;
    private readonly ImmutableDictionary<string, Attribution> _attributions;
    private readonly ImmutableDictionary<string, Grade> _grades;
    private readonly ImmutableDictionary<string, Statement> _statements;

    private readonly ImmutableHashSet<string> _ledger;
    private readonly bool _hasArticle;
    private readonly bool _hasRegister;

    /// <summary>Indexes an audit.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="strings">The wordings.</param>
    /// <param name="choices">What the user chose for this print.</param>
    /// <param name="printed">The sections that are printed: links lead to these alone.</param>
    public SectionContext(AuditReport report, Strings strings, ReportChoices choices, ImmutableArray<EditionSection> printed)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(strings);
        (Report, Strings, Choices) = (report, strings, choices);
        int rows = printed.Where(section => section.Id == "ledger" && !section.Flag("brief", false))
            .Select(section => section.Number("most", int.MaxValue)).DefaultIfEmpty().Max();
        _ledger = [.. report.Statements.Take(rows).Select(statement => statement.Id)];
        _hasArticle = printed.Any(section => section.Id == "article");
        _hasRegister = printed.Any(section => section.Id == "register");
        _sources = report.Cast.Sources.ToImmutableDictionary(source => source.Id);
        _attributions = report.Cast.Attributions.ToImmutableDictionary(attribution => attribution.Statement);
        _grades = report.Judgement.Grades.ToImmutableDictionary(grade => grade.Statement);
        _statements = report.Statements.ToImmutableDictionary(statement => statement.Id);
        ArticleTongue = new Tongue(Article.Language, TextDirections.IsRightToLeft(Article.Text));
        Title = Article.Title.Length > 0 ? Article.Title : Article.Id;
    }

    /// <summary>The audit.</summary>
    public AuditReport Report { get; }

    /// <summary>The wordings.</summary>
    public Strings Strings { get; }

    /// <summary>What the user chose for this print.</summary>
    public ReportChoices Choices { get; }

    /// <summary>The article.</summary>
    public Article Article => Report.Document.Article;

    /// <summary>The article's title, or its id where it has none.</summary>
    public string Title { get; }

    /// <summary>The article's language and direction.</summary>
    public Tongue ArticleTongue { get; }

    /// <summary>Who answers for a statement, or null for an impersonal cue.</summary>
    public Source? SourceOf(string statement) =>
        _attributions[statement].Source is string id && _sources.TryGetValue(id, out Source? source) ? source : null;

    /// <summary>The source with an id.</summary>
    public Source Source(string id) => _sources[id];

    /// <summary>The attribution of a statement.</summary>
    public Attribution Attribution(string statement) => _attributions[statement];

    /// <summary>The grade of a statement.</summary>
    public Grade Grade(string statement) => _grades[statement];

    /// <summary>The statement with an id.</summary>
    public Statement Statement(string id) => _statements[id];

    /// <summary>Id of the family of a source type; <c>people</c> for a type that is not in use.</summary>
    public string Family(string type) => Report.SourceTypes.TryGetValue(type, out SourceType? found) ? found.Family : "people";

    /// <summary>How a statement is marked.</summary>
    public MarkStyle Style(string statement) => MarkStyle.Of(Family(_attributions[statement].Type));

    /// <summary>An id's number in the report's digits: <c>7</c> for <c>S7</c>.</summary>
    public string Number(string id) => Strings.Digits(id.TrimStart('S', 'E', 'C'));

    /// <summary>The number of a statement in its family's shape, leading to the ledger or back to the article.</summary>
    public NumberMark Mark(string statement, MarkTarget target)
    {
        MarkStyle style = Style(statement);
        string spoken = Strings.Render(Message.Of(
            "mark.spoken",
            MessageArgument.Text("number", Number(statement)),
            MessageArgument.Term("family", $"family.{style.Family}")));
        return new NumberMark(Number(statement), style, spoken, target switch
        {
            MarkTarget.Ledger when _ledger.Contains(statement) => LedgerAnchor(statement),
            MarkTarget.Article when _hasArticle => ArticleAnchor(statement),
            _ => null,
        });
    }

    /// <summary>Marks of several statements, parted by spaces.</summary>
    public ImmutableArray<Inline> Marks(IEnumerable<string> statements, MarkTarget target)
    {
        ImmutableArray<Inline>.Builder marks = ImmutableArray.CreateBuilder<Inline>();
        foreach (string statement in statements)
        {
            if (marks.Count > 0)
            {
                marks.Add(new Words(" "));
            }

            marks.Add(Mark(statement, target));
        }

        return marks.ToImmutable();
    }

    /// <summary>Name of the anchor of a statement's row in the ledger.</summary>
    public static string LedgerAnchor(string statement) => $"ledger-{statement}";

    /// <summary>Name of the anchor of a statement in the article.</summary>
    public static string ArticleAnchor(string statement) => $"article-{statement}";

    /// <summary>Name of the anchor of a source in the register.</summary>
    public static string SourceAnchor(string source) => $"source-{source}";

    /// <summary>Words of the article, in its own language and direction.</summary>
    public Words Words(string text) => new(text, ArticleTongue);

    /// <summary>The words at spans, joined by an ellipsis, on one line.</summary>
    public string Quoted(ImmutableArray<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => OneLine(span.Of(Article.Text))));

    /// <summary>Who answers for a statement as the article writes it there, or what stands for a source that is not written.</summary>
    public Inline Who(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (!statement.Source.IsEmpty)
        {
            return Words(Quoted(statement.Source));
        }

        return SourceOf(statement.Id) is Source source
            ? Words(source.Name)
            : new Emphasis(EmphasisKind.Quiet, Strings.Label("type.impersonal"));
    }

    /// <summary>Words that lead to a source in the register, where it is printed.</summary>
    public Inline SourceLink(Source source, Inline words)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _hasRegister ? new Link(SourceAnchor(source.Id), [words]) : words;
    }

    /// <summary>A letter as printed, or the dash of what is not assessed.</summary>
    public string Letter(SourceLetter? letter) => letter?.ToString() ?? Strings.Text("grade.none");

    /// <summary>A support number as printed, or the dash of what is not assessed.</summary>
    public string Support(int? support) => support is int number ? Strings.Number(number) : Strings.Text("grade.none");

    /// <summary>The number of a paragraph as printed, counted from 1.</summary>
    public string ParagraphNumber(int paragraph) => Strings.Number(paragraph + 1);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
