using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// The stage that says who speaks: reads how statements point to their sources, links the mentions, types each source, reads its
/// attributes, traces relays and compares claims. Built once per language, shared by threads.
/// </summary>
public sealed class SourceAnalyser : ISourceAnalyser
{
    private const string Impersonal = "impersonal";
    private readonly PhraseReader _reader;
    private readonly RegistryIndex _registry;
    private readonly TypeJudge _judge;
    private readonly SourceBuilder _builder;
    private readonly StatementFacts _facts;
    private readonly ImmutableDictionary<string, SourceType> _types;

    /// <summary>With a language's rules, the outlets and the source types.</summary>
    public SourceAnalyser(SourceRules rules, RegistryIndex registry, ImmutableDictionary<string, SourceType> types)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(types);
        _reader = new PhraseReader(rules);
        _registry = registry;
        _judge = new TypeJudge(_reader, types);
        _builder = new SourceBuilder(_reader, types);
        _facts = new StatementFacts(_reader, types);
        _types = types;
    }

    /// <inheritdoc/>
    public Cast Analyse(Document document, ImmutableArray<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (statements.IsDefaultOrEmpty)
        {
            return new Cast([], [], []);
        }

        RegistryEntry? outlet = document.Article.Outlet is { Length: > 0 } name && _registry.Lookup(name) is [RegistryEntry first, ..] ? first : null;
        ImmutableArray<RegistryMention> outlets = _registry.Find(document, _reader.IsMedium, outlet?.Country);
        Casting casting = Casting.Cast(document, statements, _reader, outlets);
        Entity[] entities = [.. casting.Entities.OfType<Entity>().Distinct().OrderBy(entity => entity.Mentions[0].Span.Start).ThenBy(entity => entity.Order)];
        Dictionary<Entity, Source> sources = [];
        Dictionary<Entity, (Fact<string> Type, string? Second)> judged = _judge.JudgeAll(entities, document, outlet);
        foreach (Entity entity in entities)
        {
            (Fact<string> type, string? second) = judged[entity];
            sources[entity] = _builder.Build($"E{sources.Count + 1}", entity, type, second, document, outlet);
        }

        LinkBodies(entities, sources, document);
        List<Source> credited = [];
        RelayTracer tracer = new(document, statements, casting, _types, outlet);
        (Source Relay, Evidence Evidence)[][] relays = tracer.Trace(sources, outlets, mention => Credit(mention, document, outlet, sources.Count, credited));
        ImmutableArray<Attribution> attributions = Attribute(document, statements, casting, sources, relays, tracer);
        return new Cast(
            [.. entities.Select(entity => sources[entity]), .. credited],
            attributions,
            new ClaimMapper(_reader).Map(document, statements, attributions));
    }

    private ImmutableArray<Attribution> Attribute(
        Document document, ImmutableArray<Statement> statements, Casting casting, Dictionary<Entity, Source> sources, (Source Relay, Evidence Evidence)[][] relays, RelayTracer tracer)
    {
        Source?[] speakers = new Source?[statements.Length];
        Evidence?[] links = new Evidence?[statements.Length];
        for (int at = 0; at < casting.Mentions.Length; at++)
        {
            if (!casting.Mentions[at].Relay && casting.Entities[at] is { } entity)
            {
                speakers[casting.Mentions[at].Statement] = sources[entity];
                links[casting.Mentions[at].Statement] = casting.Evidence[at];
            }
        }

        ImmutableArray<Attribution>.Builder attributions = ImmutableArray.CreateBuilder<Attribution>(statements.Length);
        for (int at = 0; at < statements.Length; at++)
        {
            Source? speaker = speakers[at];
            attributions.Add(new Attribution
            {
                Statement = statements[at].Id,
                Source = speaker?.Id,
                SourceEvidence = links[at],
                Type = speaker?.Type.Value ?? Impersonal,
                Relays = [.. relays[at].Select(hand => hand.Relay.Id)],
                RelayEvidence = [.. relays[at].Select(hand => hand.Evidence)],
                Circular = tracer.IsCircular(relays[at]),
                Proximity = speaker is null ? null : _facts.ProximityOf(document, statements[at], speaker),
                Stake = speaker is null ? null : _facts.StakeOf(document, statements[at], speaker),
            });
        }

        return attributions.MoveToImmutable();
    }

    /// <summary>Links a person to the body that he speaks for, where that body is a source of the article itself.</summary>
    private void LinkBodies(Entity[] entities, Dictionary<Entity, Source> sources, Document document)
    {
        foreach (Entity person in entities)
        {
            if (PersonFacts.BodyOf(person, document, _reader.Rules.Capitals) is not { } found)
            {
                continue;
            }

            Entity? body = Array.Find(entities, other => other != person && other.Class is "body" or "medium" && other.Nouns.Any(noun => found.Keys.IsSubsetOf(noun.Keys) || (noun.Keys.Count > 1 && noun.Keys.IsSubsetOf(found.Keys))));
            sources[person] = sources[person] with { Body = found.Body, BodySource = body is null ? null : sources[body].Id };
        }
    }

    private Source Credit(RegistryMention mention, Document document, RegistryEntry? outlet, int known, List<Source> credited)
    {
        Source? same = credited.Find(source => source.Registry?.Entry == mention.Entry.Id);
        if (same is null)
        {
            same = _builder.Credit($"E{known + credited.Count + 1}", mention, document, outlet);
            credited.Add(same);
        }

        return same;
    }
}
