using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Grading;

/// <summary>Builds what the stages before grading would hand over, finding every span by quoting the article.</summary>
internal sealed class CaseBuilder(Document document)
{
    private readonly List<Statement> _statements = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Source> _sources = [];
    private readonly List<Claim> _claims = [];

    public Document Document => document;

    public ImmutableArray<Statement> Statements => [.. _statements];

    public Cast Cast => new([.. _sources], [.. _attributions], [.. _claims]);

    public ImmutableArray<SentenceStanding> Standings => [.. document.Sentences.Select((sentence, index) =>
    {
        BlockKind kind = document.Paragraphs[sentence.Paragraph].Kind;
        Standing standing = kind is BlockKind.Title or BlockKind.Heading or BlockKind.Byline || sentence.Span.Of(document.Text).EndsWith('—') ? Standing.NoClaim
            : _statements.Any(statement => statement.Content.Any(content => content.Overlaps(sentence.Span))) ? Standing.Attributed
            : Standing.Unanswered;
        return new SentenceStanding(index, standing, new Message("test"));
    })];

    public TextSpan Find(string words, int after = 0)
    {
        int at = document.Text.IndexOf(words, after, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"The article does not say: {words}");
    }

    /// <summary>A source with its mentions; the first one is its name.</summary>
    public CaseBuilder Source(
        string id, string type, bool? named, string[] mentions, string? role = null, string? body = null, string? reason = null, bool formula = false, bool plural = false, string? bodySource = null, RegistryFact? registry = null)
    {
        ImmutableArray<Alias> aliases = [.. mentions.Select(mention => new Alias(Find(mention), named is true ? AliasKind.Name : AliasKind.Description))];
        _sources.Add(new Source
        {
            Id = id,
            Name = mentions[0],
            Type = Shown(type, aliases[0].Span),
            Named = named is { } value ? Shown(value, aliases[0].Span) : null,
            Plural = plural,
            Aliases = aliases,
            Role = role is null ? null : Shown(role, Find(role)),
            Body = body is null ? null : Shown(body, Find(body)),
            BodySource = bodySource,
            AnonymityReason = reason is null ? null : Shown(new AnonymityReason(Find(reason), formula), Find(reason)),
            Registry = registry,
        });
        return this;
    }

    /// <summary>A statement; <paramref name="source"/> is the id of its source or null for an impersonal cue.</summary>
    public CaseBuilder Says(
        string? source,
        string content,
        string? cue = null,
        string? who = null,
        Act act = Act.Says,
        StatementForm form = StatementForm.Indirect,
        string? via = null,
        string[]? relays = null,
        Stake? stake = null,
        Proximity? proximity = null,
        bool circular = false,
        string? rest = null)
    {
        ImmutableArray<TextSpan> contents = rest is null ? [Find(content)] : [Find(content), Find(rest)];
        int near = document.Paragraphs[document.ParagraphAt(contents[0].Start)].Span.Start;
        string id = $"S{_statements.Count + 1}";
        _statements.Add(new Statement
        {
            Id = id,
            Paragraph = document.ParagraphAt(contents[0].Start),
            Content = contents,
            Cue = cue is null ? [] : [Find(cue, near)],
            Source = who is null ? [] : [Find(who, near)],
            Via = via is null ? [] : [Find(via, near)],
            Form = form,
            Act = act,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "test"),
        });
        _attributions.Add(new Attribution
        {
            Statement = id,
            Source = source,
            Type = source is null ? "impersonal" : _sources.Single(known => known.Id == source).Type.Value,
            Relays = [.. relays ?? []],
            Circular = circular,
            Proximity = proximity is { } near2 ? Shown(near2, contents[0]) : null,
            Stake = stake is { } held ? Shown(held, contents[0]) : null,
        });
        return this;
    }

    public CaseBuilder Claim(string[] statements, string[] origins, params string[] contradictions)
    {
        _claims.Add(new Claim($"C{_claims.Count + 1}", [.. statements], [.. origins], [.. contradictions], [new Evidence("test")]));
        return this;
    }

    public Judgement Judge(Policy policy) => Seeds.Grader(policy).Judge(document, Statements, Standings, Cast);

    private static Fact<T> Shown<T>(T value, TextSpan span) => new(value, [new Evidence("test", span)]);
}
