using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads the statements of an example and the sources behind them.</summary>
internal sealed class PolicyExampleStatements(Document document, PolicyExampleText text, int before, string[] types)
{
    private readonly List<Statement> _statements = [];
    private readonly List<Source> _sources = [];
    private readonly List<Attribution> _attributions = [];

    public ImmutableArray<Statement> Statements => [.. _statements];

    public Cast Cast => new([.. _sources], [.. _attributions], []);

    /// <summary>Reads one line of <c>statements</c>.</summary>
    public void Read(PackValue line, int number)
    {
        ImmutableArray<TextSpan> content = Spans("content", number);
        if (content.IsEmpty)
        {
            throw line.Problem($"statement {number} has no content", $"a mark [content{(number > 1 ? number : "")} …] in the text");
        }

        string type = line.At("type").OneOf(types);
        string? source = ReadSource(line, number, type);
        string id = $"S{number}";
        _statements.Add(new Statement
        {
            Id = id,
            Paragraph = document.ParagraphAt(content[0].Start),
            Content = content,
            Cue = Spans("cue", number),
            Source = Spans("source", number),
            Via = Spans("via", number),
            Form = line.Find("form")?.Enum<StatementForm>() ?? StatementForm.Indirect,
            Act = line.Find("act")?.Enum<Act>() ?? Act.Says,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "example"),
        });
        _attributions.Add(new Attribution
        {
            Statement = id,
            Source = source,
            Type = type,
            Relays = ReadRelay(line, number),
            Proximity = Shown(line.Find("proximity")?.Enum<Proximity>(), content[0]),
            Stake = Shown(line.Find("stake")?.Enum<Stake>(), content[0]),
        });
        line.NothingElse();
    }

    private string? ReadSource(PackValue line, int number, string type)
    {
        ImmutableArray<TextSpan> phrase = Spans("source", number);
        bool? named = line.Find("named")?.Bool();
        bool plural = line.Find("plural")?.Bool() ?? false;
        if (line.Find("same") is { } same)
        {
            return $"E{same.Int(1, number - 1)}";
        }

        if (phrase.IsEmpty)
        {
            return null;
        }

        TextSpan name = Spans("name", number) is [var marked, ..] ? marked : phrase[0];
        AliasKind kind = named is true ? AliasKind.Name : AliasKind.Description;
        string id = $"E{number}";
        _sources.Add(new Source
        {
            Id = id,
            Name = name.Of(document.Text),
            Type = new Fact<string>(type, [new Evidence("example", phrase[0])]),
            Named = Shown(named, name),
            Plural = plural,
            Aliases = [.. phrase.Concat(Spans("again", number)).Select(mention => new Alias(mention, kind))],
            Role = Words("role", number),
            Body = Words("body", number),
            AnonymityReason = Reason(number),
        });
        return id;
    }

    private ImmutableArray<string> ReadRelay(PackValue line, int number)
    {
        if (line.Find("relay") is not { } relay)
        {
            return [];
        }

        string id = $"R{number}";
        ImmutableArray<TextSpan> via = Spans("via", number);
        string type = relay.At("type").OneOf(types);
        bool named = relay.At("named").Bool();
        relay.NothingElse();
        if (via.IsEmpty)
        {
            throw relay.Problem("the text does not show the relay", "a mark [via …]");
        }

        _sources.Add(new Source
        {
            Id = id,
            Name = via[0].Of(document.Text),
            Type = new Fact<string>(type, [new Evidence("example", via[0])]),
            Named = Shown<bool>(named, via[0]),
            Aliases = [new Alias(via[0], named ? AliasKind.Name : AliasKind.Description)],
        });
        return [id];
    }

    private Fact<AnonymityReason>? Reason(int number)
    {
        (TextSpan Span, bool Formula)? reason =
            Spans("reason", number) is [var told, ..] ? (told, false) : Spans("formula", number) is [var formula, ..] ? (formula, true) : null;
        return reason is { } given
            ? new Fact<AnonymityReason>(new AnonymityReason(given.Span, given.Formula), [new Evidence("example", given.Span)])
            : null;
    }

    private Fact<string>? Words(string role, int number) =>
        Spans(role, number) is [var span, ..] ? new Fact<string>(span.Of(document.Text), [new Evidence("example", span)]) : null;

    private ImmutableArray<TextSpan> Spans(string role, int number) =>
        [.. text.Of(role, number).Select(span => new TextSpan(span.Start + before, span.End + before))];

    private static Fact<T>? Shown<T>(T? value, TextSpan span)
        where T : struct => value is { } held ? new Fact<T>(held, [new Evidence("example", span)]) : null;
}
