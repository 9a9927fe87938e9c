using System.Collections.Frozen;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// The kinds of evidence that the tool's own decisions give, each with a wording <c>evidence.KIND</c>. Every other id is that of a rule in
/// a language pack, and all of those share the wording <c>evidence.listed</c>.
/// </summary>
public static class EvidenceKinds
{
    private const string Listed = "listed";

    /// <summary>Ids of the kinds that have a wording of their own.</summary>
    public static FrozenSet<string> Own { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "link.first", "link.outlet", "link.name", "link.name-alike", "link.repeated", "link.metonymy", "link.hidden", "link.pronoun", "link.noun",
        "relay.via", "relay.container", "relay.same-words", "relay.credit-article", "relay.credit-paragraph",
        "named.personal-name", "named.outlet", "named.state", "named.proper-noun", "named.definite", "named.common-noun", "named.type-unnamed",
        "country.registry", "country.named", "foreign.outlet-country", "foreign.language-area",
        "proximity.witness", "proximity.measured", "proximity.media", "stake.own-country", "stake.first-person",
        "claim.shared-number", "claim.shared-word",
        "type.title", "type.titles", "type.title-elsewhere", "type.word", "type.votes", "type.inside", "type.kin", "type.class", "type.number",
        "type.entity", "type.head-noun", "type.noun-kind", "type.age", "type.standing", "type.cue", "type.name", "type.listed-name", "type.unlisted-name",
        "type.known-name", "type.registry", "type.own-outlet", "type.author", "type.place", "type.spokesman", "type.pronoun", "type.no-rule", "type.bias");

    /// <summary>Key of the wording of a piece of evidence.</summary>
    public static string WordingOf(Evidence evidence) => $"evidence.{(Own.Contains(evidence.Rule) ? evidence.Rule : Listed)}";

    /// <summary>A piece of evidence in full: its kind, the words or the registry entry that it rests on, and the id of its rule.</summary>
    /// <param name="document">The article.</param>
    /// <param name="evidence">The evidence.</param>
    public static Message InFull(Document document, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(document);
        MessageArgument kind = MessageArgument.Term("kind", WordingOf(evidence));
        MessageArgument rule = MessageArgument.Text("rule", evidence.Rule);
        return (evidence.Span, evidence.Registry) switch
        {
            ({ } span, { } entry) => Message.Of("evidence.full.both", kind, Words(span), MessageArgument.Text("entry", entry), rule),
            ({ } span, null) => Message.Of("evidence.full.words", kind, Words(span), rule),
            (null, { } entry) => Message.Of("evidence.full.entry", kind, MessageArgument.Text("entry", entry), rule),
            _ => Message.Of("evidence.full.bare", kind, rule),
        };

        MessageArgument Words(TextSpan span) => MessageArgument.Text("words", span.Of(document.Text).ReplaceLineEndings(" "));
    }
}
