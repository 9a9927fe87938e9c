using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Puts every mention down to an entity, in text order, by the pack's trained ranking.</summary>
internal sealed class EntityLinker(Document document, NameClusters names, LinkBarriers barriers)
{
    private const int MostCandidates = 32;
    private const int MostAhead = 3;

    // A pronoun or hidden subject points back to somebody; the annotators' new ones are mostly named where the linker does not look.
    private const double Reluctance = 1;
    private readonly List<Entity> _entities = [.. names.Clusters.Select((cluster, at) => new Entity(at, cluster) { Order = at })];

    // Whom a phrase meant, by where it stands: the first made where there are several.
    private readonly Dictionary<TextSpan, Entity> _meant = [];

    private Entity? _author;

    /// <summary>All entities in the order of making; some only named in the text and never mentioned by a statement.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Who was mentioned how.</summary>
    public LinkHistory History { get; } = new();

    /// <summary>
    /// The entities that a mention may mean: those mentioned before it, latest first; with those of its own name and outlet wherever
    /// they stand.
    /// </summary>
    public List<Entity> CandidatesFor(Mention mention)
    {
        List<Entity> candidates = [.. Before(mention), .. Ahead(mention)];
        if (mention is { Class: "unnamed", Kind: MentionKind.Noun, Article: "none" or "a", Phrase: { } phrase } && !phrase.Has(SourceMark.Same))
        {
            // "A medical source" is no "security source": an unnamed one comes back in the same words, in fewer or in more.
            HashSet<string> keys = Entity.KeysOf(phrase);
            candidates.RemoveAll(entity => entity.Class == "unnamed" && entity.Nouns.Count > 0
                && !entity.Nouns.All(noun => noun.Keys.IsSubsetOf(keys) || keys.IsSubsetOf(noun.Keys)));
        }

        if (mention.Phrase is { } kin && kin.HasAt(kin.Head, SourceMark.Person) && kin.Head + 1 < kin.Stop && !WordKey.HasArticle(kin.Words[kin.Head].Normal))
        {
            // A wife is not her husband, though his name stands in her phrase.
            string next = kin.Words[kin.Head + 1].Key;
            candidates.RemoveAll(entity => entity.Names.Any(name => name.Contains(next)) && !entity.Nouns.Any(noun => noun.Head == kin.Words[kin.Head].Key));
        }

        if (mention is { Class: "body" or "medium", Kind: MentionKind.Noun or MentionKind.Name, Phrase: { } body })
        {
            // An agency or a ministry is not those without a name who were mentioned before it.
            candidates.RemoveAll(entity => entity.Class == "unnamed" && !IsOwn(entity, mention) && !entity.Nouns.Any(noun => noun.Head == body.Words[body.Head].Key));

            // Of two ministries that share no other word each is one of its own.
            HashSet<string> keys = Entity.KeysOf(body);
            candidates.RemoveAll(entity => entity.Class == "body" && entity.Nouns.Count > 0 && entity.Nouns.All(noun => AreTwo(noun, keys, body.Words[body.Head].Key)));
        }

        // "He" is no paper and no ministry, as long as anybody stands before.
        bool person = mention is { Kind: MentionKind.Pronoun, Agreement: { Gender: not '?', Number: not 'p' } };
        return person && candidates.Exists(IsSomebody) ? [.. candidates.Where(IsSomebody)] : candidates;

        bool IsSomebody(Entity entity) =>
            Agreement.Match(entity.Agreement.Gender, mention.Agreement.Gender) is var match && match != 'n' && entity.Agreement.Number != 'p'
            && (match == 'y' || entity.Class is "person" or "unnamed");
    }

    /// <summary>
    /// Those named first behind a description: a headline or an opening says "a lawmaker" of somebody whom a later sentence names.
    /// </summary>
    private IEnumerable<Entity> Ahead(Mention mention)
    {
        if (mention is not { Kind: MentionKind.Noun, Class: "person" or "unnamed" or "other" or "body", Phrase: { } phrase } || WordKey.IsArabic(phrase.Words[0].Normal[0]))
        {
            return [];
        }

        return _entities
            .Where(entity => entity.Cluster is not null && !IsOwn(entity, mention) && entity.LastBefore(mention.Span.Start) < 0)
            .Select(entity => (Entity: entity, Next: entity.Cluster?.NextAfter(mention.Span.End) ?? -1))
            .Where(next => next.Next >= 0)
            .OrderBy(next => next.Next)
            .Take(MostAhead)
            .Select(next => next.Entity);
    }

    private IEnumerable<Entity> Before(Mention mention) =>
    [
        .. _entities
            .Select(entity => (Entity: entity, Last: entity.LastBefore(mention.Span.Start), Own: IsOwn(entity, mention)))
            .Where(candidate => candidate.Own || (candidate.Last >= 0 && (candidate.Entity.Mentions.Count > 0 || mention.Kind is not MentionKind.Name)))
            .OrderByDescending(candidate => candidate.Own)
            .ThenByDescending(candidate => candidate.Last)
            .ThenBy(candidate => candidate.Entity.Order)
            .Take(MostCandidates)
            .Select(candidate => candidate.Entity),
    ];

    /// <summary>Chooses the article's author for its own first person, whom the mention repeats beyond doubt, else by the model: the best candidate, or a new entity.</summary>
    public (Entity Entity, Evidence Evidence) Choose(Mention mention, LinearModel model)
    {
        if (mention.IsAuthor)
        {
            _author ??= New();
            return (_author, LinkEvidence.Of(mention, _author, repeated: false));
        }

        List<Entity> candidates = CandidatesFor(mention);
        candidates.RemoveAll(entity => entity == _author);
        if (mention.Phrase is { HasName: true } named && named.Name.End - named.Name.First > 1)
        {
            // Namesakes are left out here alone: from those in the articles that it learns from the model learns to tell people apart.
            string[] name = [.. named.NameKeys];
            candidates.RemoveAll(entity => !IsOwn(entity, mention) && entity.IsNamesakeOf(name));
        }

        candidates.RemoveAll(entity => !IsOwn(entity, mention) && barriers.Part(mention, entity));

        Entity? repeated = OfSameWords(mention) ?? Repetition.Of(mention, candidates);
        Entity entity = repeated ?? Ranked(mention, candidates, model) ?? New();
        return (entity, LinkEvidence.Of(mention, entity, repeated is not null));
    }

    /// <summary>Whom the very same words meant for another statement.</summary>
    private Entity? OfSameWords(Mention mention) =>
        mention.Phrase is null ? null : _meant.GetValueOrDefault(mention.Span);

    private Entity? Ranked(Mention mention, List<Entity> candidates, LinearModel model)
    {
        LinkContext context = new(document, mention, candidates, History);
        double best = model.Score(LinkFeatures.OfNew(mention, context))[0] - (mention.Kind is MentionKind.Hidden or MentionKind.Pronoun ? Reluctance : 0);
        if (mention.Phrase?.Has(SourceMark.Same) == true && context.Spoken > 0)
        {
            // "The same source" is somebody who has spoken.
            best = double.NegativeInfinity;
        }

        Entity? chosen = null;
        foreach (Entity candidate in candidates)
        {
            double score = model.Score(LinkFeatures.Of(mention, candidate, context))[0];
            if (score > best)
            {
                (chosen, best) = (candidate, score);
            }
        }

        return chosen;
    }

    /// <summary>A new entity.</summary>
    public Entity New()
    {
        Entity entity = new(-1, null) { Order = _entities.Count };
        _entities.Add(entity);
        return entity;
    }

    /// <summary>Puts the mention down to the entity.</summary>
    public void Record(Mention mention, Entity entity)
    {
        entity.Add(mention, mention.Cluster >= 0 && entity.Cluster is null ? names.Clusters[mention.Cluster] : null);
        if (mention.Phrase is not null && (!_meant.TryGetValue(mention.Span, out Entity? first) || entity.Order < first.Order))
        {
            _meant[mention.Span] = entity;
        }

        History.Record(mention, entity);
    }

    private static bool AreTwo((HashSet<string> Keys, string Head) noun, HashSet<string> keys, string head) =>
        noun.Head == head && noun.Keys.Count > 1 && keys.Count > 1 && !keys.Any(key => key != head && noun.Keys.Contains(key));

    private static bool IsOwn(Entity entity, Mention mention) =>
        (mention.Cluster >= 0 && entity.ClusterIndex == mention.Cluster) || (mention.Outlet is not null && entity.Outlet?.Id == mention.Outlet.Id);
}
