using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reviewing;

/// <summary>Notes a change: statement, subject, field, the machine's value, the person's, and why.</summary>
internal delegate void ChangeNote(string? statement, string? subject, string field, string machine, string person, string why);

/// <summary>Which statements there are and who answers for them, as a person has it.</summary>
internal sealed class CastReview(Review review, Document document, ChangeNote note)
{
    // What a review writes for a statement that no source answers for.
    private const string Nobody = "none";

    private readonly Dictionary<string, StatementReview> _entries = review.Statements.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    public (ImmutableArray<Statement> Statements, Cast Cast) Amend(ImmutableArray<Statement> statements, Cast cast)
    {
        Check(statements);
        ImmutableArray<Source> sources = Sources(cast.Sources);
        Dictionary<string, Source> known = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        List<(Statement Statement, Attribution Attribution)> kept = [];
        foreach ((Statement statement, Attribution attribution) in statements.Zip(cast.Attributions))
        {
            StatementReview? entry = _entries.GetValueOrDefault(statement.Id);
            if (entry is { Strike: true })
            {
                note(statement.Id, ReviewQuote.Of(document.Text, statement.Content[0]), "mark", "kept", "struck", entry.Why);
                continue;
            }

            kept.Add((statement, Answering(attribution, entry, known)));
        }

        foreach (StatementReview entry in review.Statements.Where(entry => !entry.Content.IsEmpty))
        {
            Statement added = Added(entry);
            note(entry.Id, null, "mark", "", "added", entry.Why);
            int before = kept.FindIndex(pair => pair.Statement.Extent.Start > added.Extent.Start);
            kept.Insert(before < 0 ? kept.Count : before, (added, By(entry.Id, entry.Source ?? Nobody, known)));
        }

        HashSet<string> ids = [.. kept.Select(pair => pair.Statement.Id)];
        HashSet<string> used = [.. kept.SelectMany(pair => pair.Attribution.Relays.Append(pair.Attribution.Source ?? ""))];
        used.UnionWith(sources.Where(source => used.Contains(source.Id)).Select(source => source.BodySource).OfType<string>().ToArray());
        return ([.. kept.Select(pair => pair.Statement)], new Cast(
            [.. sources.Where(source => used.Contains(source.Id))],
            [.. kept.Select(pair => pair.Attribution)],
            [.. cast.Claims.Select(claim => Left(claim, ids, used)).Where(claim => claim.Statements.Length + claim.Contradictions.Length > 1 && !claim.Statements.IsEmpty)]));
    }

    private void Check(ImmutableArray<Statement> statements)
    {
        Dictionary<string, Statement> found = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (StatementReview entry in review.Statements)
        {
            Statement? statement = found.GetValueOrDefault(entry.Id);
            if (statement is null == entry.Content.IsEmpty)
            {
                throw new ReviewException(Message.Of(statement is null ? "review.no-statement" : "review.statement-exists", MessageArgument.Text("id", entry.Id)));
            }

            if (statement is not null && entry.Quote is { } quote && ReviewQuote.Of(document.Text, statement.Content[0]) is string now && now != quote)
            {
                throw new ReviewException(Message.Of("review.other-words", MessageArgument.Text("id", entry.Id), MessageArgument.Text("now", now), MessageArgument.Text("quote", quote)));
            }
        }
    }

    private ImmutableArray<Source> Sources(ImmutableArray<Source> machine)
    {
        Dictionary<string, SourceReview> entries = review.Sources.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        ImmutableArray<Source>.Builder sources = ImmutableArray.CreateBuilder<Source>();
        foreach (Source source in machine)
        {
            sources.Add(entries.Remove(source.Id, out SourceReview? entry) ? Changed(source, entry) : source);
        }

        foreach (SourceReview entry in review.Sources.Where(entry => entries.ContainsKey(entry.Id)))
        {
            if (entry is not { Name: { } name, Type: { } type })
            {
                throw new ReviewException(Message.Of("review.no-source", MessageArgument.Text("id", entry.Id)));
            }

            sources.Add(new Source { Id = entry.Id, Name = name, Type = Person(type), Named = entry.Named is { } named ? Person(named) : null });
        }

        return sources.ToImmutable();
    }

    private Source Changed(Source source, SourceReview entry)
    {
        if (entry.Type is { } type && type != source.Type.Value)
        {
            note(null, source.Name, "type", source.Type.Value, type, entry.Why);
            source = source with { Type = Person(type), SecondType = null };
        }

        if (entry.Named is { } named && named != source.Named?.Value)
        {
            note(null, source.Name, "named", source.Named is { } was ? YesOrNo(was.Value) : "", YesOrNo(named), entry.Why);
            source = source with { Named = Person(named) };
        }

        if (entry.Name is { } name && name != source.Name)
        {
            note(null, source.Name, "name", source.Name, name, entry.Why);
            source = source with { Name = name };
        }

        return source;

        static string YesOrNo(bool truth) => truth ? "yes" : "no";
    }

    private static Fact<T> Person<T>(T value) => new(value, [new Evidence(ReviewDesk.Rule)]);

    private Attribution Answering(Attribution attribution, StatementReview? entry, Dictionary<string, Source> sources)
    {
        if (entry?.Source is { } id && id != (attribution.Source ?? Nobody))
        {
            Attribution person = By(attribution.Statement, id, sources);
            note(entry.Id, null, "source", NameOf(attribution), NameOf(person), entry.Why);
            return person;
        }

        return attribution.Source is { } own ? attribution with { Type = sources[own].Type.Value } : attribution;

        string NameOf(Attribution who) => who.Source is { } known ? sources[known].Name : "";
    }

    private static Attribution By(string statement, string id, Dictionary<string, Source> sources) =>
        id == Nobody ? new Attribution { Statement = statement, Type = "impersonal" }
        : sources.TryGetValue(id, out Source? source) ? new Attribution { Statement = statement, Source = id, Type = source.Type.Value }
        : throw new ReviewException(Message.Of("review.no-source", MessageArgument.Text("id", id)));

    private Statement Added(StatementReview entry)
    {
        List<TextSpan> content = [];
        foreach (string piece in entry.Content)
        {
            content.Add(Find(entry.Id, piece, content.Count == 0 ? 0 : content[^1].End, content.Count == 0 ? null : content[^1].End));
        }

        return new Statement
        {
            Id = entry.Id,
            Paragraph = document.ParagraphAt(content[0].Start),
            Content = [.. content],
            Cue = entry.Cue is { } cue ? [Find(entry.Id, cue, 0, content[0].Start)] : [],
            Source = entry.SourceWords is { } words ? [Find(entry.Id, words, 0, content[0].Start)] : [],
            Form = StatementForm.Indirect,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, review.Reviewer),
        };
    }

    /// <summary>Where the words stand from an offset on: the first place, or that nearest to another offset.</summary>
    private TextSpan Find(string id, string words, int from, int? near)
    {
        int best = -1;
        for (int at = document.Text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = at + 1 < document.Text.Length ? document.Text.IndexOf(words, at + 1, StringComparison.Ordinal) : -1)
        {
            if (best < 0 || (near is { } place && Math.Abs(at - place) < Math.Abs(best - place)))
            {
                best = at;
            }
        }

        return best >= 0
            ? new TextSpan(best, best + words.Length)
            : throw new ReviewException(Message.Of("review.no-words", MessageArgument.Text("id", id), MessageArgument.Text("words", words)));
    }

    private static Claim Left(Claim claim, HashSet<string> statements, HashSet<string> sources) => claim with
    {
        Statements = [.. claim.Statements.Where(statements.Contains)],
        Origins = [.. claim.Origins.Where(sources.Contains)],
        Contradictions = [.. claim.Contradictions.Where(statements.Contains)],
    };
}
