using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Says why a mention was put down to an entity, before it is recorded there.</summary>
internal static class LinkEvidence
{
    /// <summary>
    /// The kind of link, and where the entity was mentioned before; for somebody new (<c>link.first</c>) where the mention itself stands.
    /// </summary>
    public static Evidence Of(Mention mention, Entity entity, bool repeated)
    {
        TextSpan? before = entity.LastSpanBefore(mention.Span.Start);
        if (entity.Mentions.Count == 0 && before is null)
        {
            return new Evidence("link.first", mention.Span);
        }

        string rule = mention.Outlet is { } outlet && entity.Outlet?.Id == outlet.Id ? "link.outlet"
            : mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster ? "link.name"
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
}
