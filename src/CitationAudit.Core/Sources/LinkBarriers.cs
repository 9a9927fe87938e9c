using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>What keeps a mention from an entity whatever the trained ranking says, by the barriers that a language's pack names.</summary>
internal sealed class LinkBarriers(ImmutableHashSet<LinkBarrier> barriers)
{
    // Experts and private people go by several titles of one kind: the analyst is the researcher, the star the striker.
    private static readonly ImmutableHashSet<string> Trades = ["named-expert", "individual"];

    // A lone noun for an organ of a state ("the army") means no body of another kind by whatever name, as "the organisation" may.
    private const string StateBody = "government-body";

    /// <summary>True where some barrier stands between the two.</summary>
    public bool Part(Mention mention, Entity entity) => mention switch
    {
        { Kind: MentionKind.Hidden } => Holds(LinkBarrier.Verbs) && DisagreeWith(mention, entity),
        { Kind: MentionKind.Name, Phrase: { } phrase } => (Holds(LinkBarrier.Names) && AreOthers(mention, phrase, entity))
            || (Holds(LinkBarrier.Kinds) && mention.Class == "person" && entity.Class == "body" && entity.Names.Count == 0)
            || (Holds(LinkBarrier.Numbers) && mention is { Class: "person", Agreement.Number: 's' } && entity is { Names.Count: 0, Agreement.Number: 'p' } && entity.Class != "body"),
        { Kind: MentionKind.Noun, Phrase: { } phrase } => (Holds(LinkBarrier.Numbers) && IsOneOfSeveral(mention, phrase, entity)) || (!phrase.Has(SourceMark.Same) && PartNoun(mention, phrase, entity)),
        _ => false,
    };

    private bool PartNoun(Mention mention, Phrase phrase, Entity entity) =>
        (Holds(LinkBarrier.Kinds) && mention.Class == "body" && entity is { Class: "person", Names.Count: > 0, Roles.Count: > 0 })
        || (mention.Class == "person" && entity.Class == "person" && (
            (Holds(LinkBarrier.Nations) && AreOfTwoStates(phrase, entity))
            || (Holds(LinkBarrier.Feminine) && mention.Agreement.Gender == 'f' && entity is { Names.Count: > 0, Agreement.Gender: 'm' })
            || (Holds(LinkBarrier.Titles) && AreOtherTitles(phrase, entity))))
        || (mention.Class == "body" && entity.Class == "body" && (
            (Holds(LinkBarrier.Bodies) && AreOtherBodies(phrase, entity))
            || (Holds(LinkBarrier.BodyNouns) && IsOtherBodyNoun(mention, phrase, entity))))
        || (Holds(LinkBarrier.Numbers) && mention is { Class: "person" or "unnamed", Agreement.Number: 'p' } && entity is { Class: "person", Names.Count: > 0 })
        || (Holds(LinkBarrier.Relatives) && IsRelative(phrase) && entity.Roles.Count > 0 && SharesNothing(phrase, entity))
        || (Holds(LinkBarrier.Indefinite) && IsIndefinite(mention, phrase) && SharesNothing(phrase, entity));

    private bool Holds(LinkBarrier barrier) => barriers.Contains(barrier);

    /// <summary>True for one person's title where the entity is several people without names.</summary>
    private static bool IsOneOfSeveral(Mention mention, Phrase phrase, Entity entity) =>
        mention is { Class: "person" or "unnamed", Article: "the" or "article", Agreement.Number: not 'p' } && phrase.HasAt(phrase.Head, SourceMark.Role)
        && entity is { Class: "person" or "unnamed", Names.Count: 0, Agreement.Number: 'p' };

    /// <summary>True for a common noun; a state or an outlet has no article either, a share stands for who was asked, and a paper whose issuer is named for him.</summary>
    private static bool IsIndefinite(Mention mention, Phrase phrase) =>
        mention is { Article: "none", State: null, Outlet: null } && !Entity.IsCount(phrase)
        && !(phrase.HasAt(phrase.Head, SourceMark.Issued) && Entity.KeysOf(phrase).Count > 2);

    private static bool AreOthers(Mention mention, Phrase phrase, Entity entity) =>
        phrase.Name.End - phrase.Name.First > 1 && entity.Names.Any(name => name.Length > 1) && LinkRelations.NameRelation(mention, entity) == "other";

    /// <summary>
    /// A plural verb is no single man's and a feminine one no man's by name: but one that passes on what others say is often a medium's, and
    /// in the present the feminine looks like the second person.
    /// </summary>
    private static bool DisagreeWith(Mention mention, Entity entity) => mention.Agreement switch
    {
        { Gender: 'm', Number: 'p' } => entity is { Class: "person", Names.Count: > 0, Agreement.Number: 's' },
        { Gender: 'f', Number: 's' } => entity is { Class: "person", Names.Count: > 0, Agreement.Gender: 'm' }
            && mention.Cue is [{ Normal: [.., 'ت'] or ['م', ..] }, ..] && !mention.CueHits.Any(hit => hit.First == 0 && hit.Value.Marks.Contains(SourceMark.Carries)),
        _ => false,
    };

    private static bool AreOfTwoStates(Phrase phrase, Entity entity)
    {
        string[] nations = Entity.NationsOf(phrase);
        return nations.Length > 0 && entity.Nations.Count > 0 && !nations.Any(entity.Nations.Contains);
    }

    private static bool AreOtherTitles(Phrase phrase, Entity entity) =>
        phrase.HasAt(phrase.Head, SourceMark.Role) && entity.Roles.Count > 0 && Entity.KeysOf(phrase).Count > 1
        && !(TypeAtHead(phrase) is { } trade && Trades.Contains(trade) && entity.RoleTypes.Contains(trade)) && SharesNothing(phrase, entity);

    private static bool AreOtherBodies(Phrase phrase, Entity entity)
    {
        HashSet<string> keys = Entity.KeysOf(phrase);
        return keys.Count > 1 && entity.Nouns.Any(noun => noun.Keys.Count > 1) && !entity.Nouns.Any(noun => noun.Keys.Overlaps(keys));
    }

    private static bool IsOtherBodyNoun(Mention mention, Phrase phrase, Entity entity) =>
        mention.Article == "article" && Entity.KeysOf(phrase).Count == 1 && Entity.BodyNounOf(phrase) is { } type && entity.Nouns.Count > 0
        && (entity.Nouns.All(noun => entity.BodyNouns.TryGetValue(noun.Head, out string? other) && other != type)
            || (type == StateBody && entity.BodyTypes.Count > 0 && !entity.BodyTypes.Contains(type)));

    private static bool IsRelative(Phrase phrase) => phrase.HasAt(phrase.Head, SourceMark.Person) && !phrase.HasAt(phrase.Head, SourceMark.Role);

    private static string? TypeAtHead(Phrase phrase) =>
        phrase.Hits.Where(hit => hit.First <= phrase.Head && phrase.Head < hit.End).Select(hit => hit.Value.Type).FirstOrDefault(type => type is not null);

    private static bool SharesNothing(Phrase phrase, Entity entity)
    {
        HashSet<string> keys = Entity.KeysOf(phrase);
        return !entity.Nouns.Any(noun => noun.Keys.Overlaps(keys)) && !entity.Beside.Overlaps(keys) && !entity.Names.Any(name => name.Any(keys.Contains));
    }
}
