using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Tells who answers for a statement and what is held of him, each with all its evidence.</summary>
internal sealed class SourceExplanation(Document document, Cast cast)
{
    /// <summary>The steps in order: the source, what is known of it, its relays, and the claims that the statement shares.</summary>
    public IEnumerable<ExplanationLine> Of(Statement statement, Attribution attribution)
    {
        if (cast.Sources.FirstOrDefault(found => found.Id == attribution.Source) is not { } source)
        {
            return [Line("explain.nobody", [], MessageArgument.Term("type", $"type.{attribution.Type}"))];
        }

        return
        [
            Answers(statement, attribution, source),
            .. Known(source),
            .. Standing(attribution),
            .. Relays(statement, attribution),
            .. Claims(statement.Id),
        ];
    }

    private ExplanationLine Answers(Statement statement, Attribution attribution, Source source)
    {
        MessageArgument name = MessageArgument.Text("source", source.Name);
        ExplanationLine line = statement.Source.IsEmpty
            ? Line("explain.source-before", [], name)
            : Line("explain.source", statement.Source, name, MessageArgument.Text("words", string.Join(" … ", statement.Source.Select(span => span.Of(document.Text)))));
        return attribution.SourceEvidence is { } link ? line with { Evidence = [EvidenceKinds.InFull(document, link)] } : line;
    }

    private IEnumerable<ExplanationLine> Known(Source source)
    {
        yield return Fact("explain.type", source.Type, MessageArgument.Term("type", $"type.{source.Type.Value}"));
        if (source.SecondType is { } second)
        {
            yield return Line("explain.second-type", [], MessageArgument.Term("type", $"type.{second}"));
        }

        if (source.Named is { } named)
        {
            yield return Fact(named.Value ? "explain.named" : "explain.unnamed", named);
        }

        if (source.AnonymityReason is { } why)
        {
            yield return Fact(why.Value.Formula ? "explain.anonymity.formula" : "explain.anonymity", why);
        }

        if (source.Role is { } role)
        {
            yield return Fact("explain.role", role, MessageArgument.Text("role", role.Value));
        }

        if (source.Body is { } body)
        {
            yield return Fact("explain.body", body, MessageArgument.Text("body", body.Value));
        }

        if (source.Former is { Value: true } former)
        {
            yield return Fact("explain.former", former);
        }

        if (source.Foreign is { } foreign)
        {
            yield return Fact(foreign.Value ? "explain.foreign" : "explain.domestic", foreign);
        }
        else if (source.Country is { } country)
        {
            yield return Fact("explain.country", country, MessageArgument.Text("country", country.Value));
        }
    }

    private IEnumerable<ExplanationLine> Standing(Attribution attribution)
    {
        if (attribution.Proximity is { } proximity)
        {
            yield return Fact("explain.proximity", proximity, MessageArgument.Term("proximity", $"proximity.{proximity.Value.ToString().ToLowerInvariant()}"));
        }

        if (attribution.Stake is { } stake)
        {
            yield return Fact("explain.stake", stake, MessageArgument.Term("stake", $"stake.{stake.Value.ToString().ToLowerInvariant()}"));
        }
    }

    private IEnumerable<ExplanationLine> Relays(Statement statement, Attribution attribution)
    {
        for (int at = 0; at < attribution.Relays.Length; at++)
        {
            if (cast.Sources.FirstOrDefault(found => found.Id == attribution.Relays[at]) is not { } relay)
            {
                continue;
            }

            IEnumerable<Evidence> hand = at < attribution.RelayEvidence.Length ? [attribution.RelayEvidence[at]] : [];
            yield return Line("explain.relay", statement.Via, MessageArgument.Text("source", relay.Name), MessageArgument.Term("type", $"type.{relay.Type.Value}"))
                with
            { Evidence = Full([.. hand, .. relay.Type.Evidence]) };
        }

        if (attribution.Circular)
        {
            yield return Line("explain.circular", []);
        }
    }

    private IEnumerable<ExplanationLine> Claims(string id)
    {
        foreach (Claim claim in cast.Claims)
        {
            bool made = claim.Statements.Contains(id);
            ImmutableArray<string> same = made ? claim.Statements.Remove(id) : claim.Contradictions.Contains(id) ? claim.Contradictions.Remove(id) : [];
            ImmutableArray<string> against = made ? claim.Contradictions : claim.Contradictions.Contains(id) ? claim.Statements : [];
            if (!same.IsEmpty)
            {
                yield return Shared("explain.claim.same", same, claim);
            }

            if (!against.IsEmpty)
            {
                yield return Shared("explain.claim.against", against, claim);
            }
        }
    }

    private ExplanationLine Shared(string key, ImmutableArray<string> statements, Claim claim) =>
        Line(key, [], MessageArgument.Text("statements", string.Join(" · ", statements))) with { Evidence = Full(claim.Evidence) };

    private ExplanationLine Fact<T>(string key, Fact<T> fact, params ReadOnlySpan<MessageArgument> arguments) =>
        Line(key, [.. fact.Evidence.Select(piece => piece.Span).OfType<TextSpan>()], arguments) with { Evidence = Full(fact.Evidence) };

    private ImmutableArray<Message> Full(ImmutableArray<Evidence> evidence) => [.. evidence.Select(piece => EvidenceKinds.InFull(document, piece))];

    private static ExplanationLine Line(string key, ImmutableArray<TextSpan> spans, params ReadOnlySpan<MessageArgument> arguments) =>
        new(Message.Of(key, arguments), null, spans);
}
