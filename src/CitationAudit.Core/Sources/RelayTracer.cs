using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Says for each statement who answers for it and through whom it came.</summary>
internal static class RelayTracer
{
    /// <summary>One attribution per statement, in order.</summary>
    public static ImmutableArray<Attribution> Trace(
        Document document, ImmutableArray<Statement> statements, Casting casting, IReadOnlyDictionary<Entity, Source> sources, RegistryEntry? outlet)
    {
        Source?[] speakers = new Source?[statements.Length];
        Source?[] relays = new Source?[statements.Length];
        for (int at = 0; at < casting.Mentions.Length; at++)
        {
            if (casting.Entities[at] is { } entity)
            {
                (casting.Mentions[at].Relay ? relays : speakers)[casting.Mentions[at].Statement] = sources[entity];
            }
        }

        ImmutableArray<Attribution>.Builder attributions = ImmutableArray.CreateBuilder<Attribution>(statements.Length);
        for (int at = 0; at < statements.Length; at++)
        {
            Source? speaker = speakers[at];
            Source? relay = relays[at];
            attributions.Add(new Attribution
            {
                Statement = statements[at].Id,
                Source = speaker?.Id,
                Type = speaker?.Type.Value ?? "impersonal",
                Relays = relay is null ? [] : [relay.Id],
                RelayEvidence = relay is null ? [] : [new Evidence("relay.via", statements[at].Via[0], relay.Registry?.Entry)],
                Circular = relay?.Registry is { } fact && outlet?.Id == fact.Entry,
            });
        }

        return attributions.MoveToImmutable();
    }
}
