using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Says why a mention was put down to an entity, before it is recorded there.</summary>
internal static class LinkEvidence
{
    /// <summary>
    /// The kind of link, and where words last named the entity; for somebody new (<c>link.first</c>) where the mention itself stands.
    /// </summary>
    public static Evidence Of(Mention mention, Entity entity, bool repeated)
    {
        TextSpan? before = entity.LastWordsBefore(mention.Span.Start) ?? entity.LastSpanBefore(mention.Span.Start);
        if (entity.Mentions.Count == 0 && before is null)
        {
            return new Evidence("link.first", mention.Span);
        }

        string rule = mention.Outlet is { } outlet && entity.Outlet?.Id == outlet.Id ? "link.outlet"
            : mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster ? "link.name"
            : repeated && IsOtherName(mention, entity) ? "link.metonymy"
            : repeated && mention.Kind == MentionKind.Name && LinkRelations.NameRelation(mention, entity) == "alike" ? "link.name-alike"
            : repeated ? "link.repeated"
            : mention.Kind switch
            {
                MentionKind.Hidden => "link.hidden",
                MentionKind.Pronoun or MentionKind.FirstPerson => "link.pronoun",
                MentionKind.Name => "link.name-alike",
                _ => "link.noun",
            };
        return new Evidence(rule, before ?? mention.Span, rule == "link.outlet" ? mention.Outlet?.Id : null);
    }

    /// <summary>True where a state is called by its seat, or by its name where its seat stood before.</summary>
    private static bool IsOtherName(Mention mention, Entity entity) =>
        mention is { Class: "state", Phrase: { } phrase } && !entity.Nouns.Any(noun => noun.Keys.SetEquals(Entity.KeysOf(phrase)));
}
