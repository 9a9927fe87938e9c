using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Builds an audit by hand: spans are named by their words, everything else is counted from them.</summary>
internal sealed class AuditBuilder
{
    private readonly Document _document;
    private readonly List<Statement> _statements = [];
    private readonly List<Source> _sources = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Grade> _grades = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Override> _overrides = [];

    public AuditBuilder(Article article)
    {
        PackFolders folders = PackFolders.BuiltIn;
        _document = new TextAnalyser(LanguageLoader.Load(folders, article.Language).Text).Analyse(article);
        Types = SourceTypeLoader.Load(folders);
    }

    private ImmutableDictionary<string, SourceType> Types { get; }

    public TextSpan Span(string words, string? behind = null)
    {
        int from = behind is null ? 0 : _document.Text.IndexOf(behind, StringComparison.Ordinal);
        int start = from < 0 ? -1 : _document.Text.IndexOf(words, from, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new InvalidOperationException($"The article has no “{words}”.");
    }

    public string Source(string name, string type, bool? named, Func<Source, Source>? more = null, params string[] aliases)
    {
        Source source = new()
        {
            Id = $"E{_sources.Count + 1}",
            Name = name,
            Type = new Fact<string>(type, [Shown("type.head-noun")]),
            Named = named is bool known ? new Fact<bool>(known, [Shown(known ? "named.proper-noun" : "named.common-noun")]) : null,
            Aliases = [.. aliases.Select(alias => new Alias(Span(alias), AliasKind.Name))],
        };
        _sources.Add(more is null ? source : more(source));
        return source.Id;

        Evidence Shown(string rule) => new(rule, aliases.Length > 0 ? Span(aliases[0]) : null);
    }

    public string Statement(
        string? entity, string cue, string source, string[] content, StatementForm form,
        (SourceLetter? Says, SourceLetter? Happened, int? Support) grade, Message reason, Message support, string? behind = null, string[]? relays = null, Imvain? imvain = null)
    {
        string id = $"S{_statements.Count + 1}";
        string from = behind ?? content[0];
        Statement statement = new()
        {
            Id = id,
            Paragraph = _document.ParagraphAt(Span(content[0], behind).Start),
            Content = [.. content.Select(words => Span(words, behind))],
            Cue = cue.Length == 0 ? [] : [Span(cue, behind is null ? null : from)],
            Source = source.Length == 0 ? [] : [Span(source, behind is null ? null : from)],
            Form = form,
            Confidence = 0.87,
            FoundBy = new FoundBy(_statements.Count % 3 == 2 ? Mechanism.Pattern : Mechanism.Model, "fixture"),
        };
        _statements.Add(statement);
        string type = entity is null ? "impersonal" : _sources.First(known => known.Id == entity).Type.Value;
        _attributions.Add(new Attribution
        {
            Statement = id,
            Source = entity,
            SourceEvidence = entity is null ? null : Link(entity, statement),
            Type = type,
            Relays = [.. relays ?? []],
            RelayEvidence = [.. (relays ?? []).Select(relay => new Evidence("relay.via", _sources.First(known => known.Id == relay).Aliases[0].Span))],
        });
        List<Reason> reasons = [];
        if (grade.Says is SourceLetter says)
        {
            reasons.Add(new Reason("fixture", GradeTarget.Says, ReasonEffect.Set, (int)says, reason, statement.Source));
        }

        if (grade.Happened is SourceLetter happened)
        {
            reasons.Add(new Reason("fixture", GradeTarget.Happened, ReasonEffect.Set, (int)happened, reason, statement.Source));
        }

        if (grade.Support is int number)
        {
            reasons.Add(new Reason("fixture", GradeTarget.Support, ReasonEffect.Set, number, support, []));
        }

        _grades.Add(new Grade
        {
            Statement = id,
            Says = grade.Says,
            Happened = grade.Happened,
            Support = grade.Support,
            Reasons = [.. reasons],
            Imvain = imvain ?? new Imvain(false, false, null, true, Types[type].Unnamed ? false : true),
        });
        return id;
    }

    /// <summary>A source's first statement shows it; every later one goes back to where it stood last.</summary>
    private Evidence Link(string entity, Statement statement)
    {
        IEnumerable<string> before = _attributions.Where(known => known.Source == entity).Select(known => known.Statement);
        Statement? last = _statements.LastOrDefault(known => before.Contains(known.Id) && !known.Source.IsEmpty);
        return last is null
            ? new Evidence("link.first", statement.Source.IsEmpty ? statement.Cue[0] : statement.Source[0])
            : new Evidence(statement.Source.IsEmpty ? "link.hidden" : "link.noun", last.Source[0]);
    }

    public void Claim(string[] statements, string[] origins, params string[] contradictions) =>
        _claims.Add(new Claim($"C{_claims.Count + 1}", [.. statements], [.. origins], [.. contradictions], [new Evidence("fixture")]));

    public void Finding(string rule, FindingStatus status, Severity severity, string why, string[] words, string[] statements, string? mend, params MessageArgument[] arguments) =>
        _findings.Add(new Finding
        {
            Rule = rule,
            Status = status,
            Severity = severity,
            Spans = [.. words.Select(span => Span(span))],
            Statements = [.. statements],
            Why = Message.Of(why, arguments),
            Mend = mend is null ? null : new Message(mend),
            Standard = "npr-ethics",
        });

    public void Override(Override change) => _overrides.Add(change);

    public AuditReport Build(string? reviewer = null)
    {
        ImmutableArray<SentenceStanding> standings = [.. _document.Sentences.Select(Standing)];
        int unanswered = standings.Count(standing => standing.Standing == Extraction.Standing.Unanswered);
        return new AuditReport
        {
            Document = _document,
            Statements = [.. _statements],
            Standings = standings,
            Cast = new Cast([.. _sources], [.. _attributions], [.. _claims]),
            Judgement = new Judgement(
                new PolicyInfo("default", "2026-11", [
                    new Standard("npr-ethics", "NPR Ethics Handbook: Identify that source as best you can", "online handbook, stored copy without date", "https://www.npr.org/ethics"),
                    new Standard("ap-anonymous", "Associated Press: When is it OK to use anonymous sources?", "page without date", "https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources"),
                ]),
                [.. _grades],
                [.. _findings],
                new Summary
                {
                    Statements = _statements.Count,
                    Words = _document.Tokens.Count(token => token.IsWord),
                    AttributedWords = _statements.SelectMany(statement => statement.Content).Sum(Words),
                    Sentences = standings.Length,
                    UnansweredSentences = unanswered,
                    UnansweredWords = standings.Where(standing => standing.Standing == Extraction.Standing.Unanswered)
                        .Sum(standing => Words(_document.Sentences[standing.Sentence].Span)),
                    Families = Families(),
                    Letters = [.. Enum.GetValues<SourceLetter>().Select(letter => new LetterCount(letter, _grades.Count(grade => grade.Happened == letter))),
                        new LetterCount(null, _grades.Count(grade => grade.Happened is null))],
                    NamedStatements = _attributions.Count(attribution => !Types[attribution.Type].Unnamed),
                    UnexplainedAnonymousStatements = _attributions.Count(attribution => Types[attribution.Type].Unnamed),
                    IndependentOrigins = _sources.Count,
                    LeadStatements = 2,
                    LeadUnnamedStatements = 0,
                    Prose =
                    [
                        Message.Of("fixture.prose.1", MessageArgument.Number("statements", _statements.Count), MessageArgument.Number("origins", _sources.Count)),
                        new Message("fixture.prose.2"),
                        new Message("fixture.prose.3"),
                    ],
                }),
            SourceTypes = Types,
            AuditedAt = new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero),
            Tool = new ToolInfo("CitationAudit", "0.1.0"),
            Reviewer = reviewer,
            Overrides = [.. _overrides],
            Accuracy = new MeasuredAccuracy("Gold, Arabic, test part", new DateOnly(2026, 11, 20), 0.811, 0.846, 0.902, 0.874),
        };
    }

    private int Words(TextSpan span) => _document.Tokens.Count(token => token.IsWord && span.Contains(token.Span));

    private ImmutableArray<FamilyShare> Families() =>
    [
        .. _attributions.Zip(_statements)
            .GroupBy(pair => Types[pair.First.Type].Family)
            .Select(group => new FamilyShare(group.Key, group.Count(), group.Sum(pair => pair.Second.Content.Sum(Words))))
            .OrderByDescending(share => share.Statements)
            .ThenBy(share => share.Family, StringComparer.Ordinal),
    ];

    private SentenceStanding Standing(Sentence sentence, int index)
    {
        if (_statements.Any(statement => statement.Content.Any(span => span.Overlaps(sentence.Span))))
        {
            return new SentenceStanding(index, Extraction.Standing.Attributed, new Message("fixture.standing.said"));
        }

        return _document.Paragraphs[sentence.Paragraph].Kind == BlockKind.Paragraph && sentence.EndToken - sentence.FirstToken > 4
            ? new SentenceStanding(index, Extraction.Standing.Unanswered, new Message("fixture.standing"))
            : new SentenceStanding(index, Extraction.Standing.NoClaim, new Message("fixture.standing.none"));
    }
}
