using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>Walks through an article's mentions as the linker does, but puts each down to the entity that the annotators name.</summary>
internal sealed class GoldWalk
{
    private readonly EntityLinker _linker;
    private readonly Dictionary<Entity, string> _names = [];

    public GoldWalk(LabelledArticle article, NameClusters names)
    {
        Article = article;
        _linker = new EntityLinker(article.Document, names, new LinkBarriers([]));
        foreach (Entity entity in _linker.Entities)
        {
            if (GoldNameOf(entity) is { } name)
            {
                _names[entity] = name;
            }
        }
    }

    /// <summary>The article.</summary>
    public LabelledArticle Article { get; }

    /// <summary>Takes the examples that one mention gives, and goes on.</summary>
    public void Step(Mention mention, List<(string[] Features, int Label, double Weight)> hidden, List<RankingExample> links)
    {
        string? name = mention.Relay ? null : Article.Labels[mention.Statement].Entity;
        if (mention.Kind == MentionKind.Hidden)
        {
            hidden.Add(([.. HiddenFeatures.Of(mention, _linker.History.Previous is not null)], name is null ? 1 : 0, 1));
        }

        List<Entity> candidates = _linker.CandidatesFor(mention);
        if (mention.Relay)
        {
            Entity? known = candidates.Find(candidate => IsSameMedium(mention, candidate));
            _linker.Record(mention, known ?? _linker.New());
            return;
        }

        if (name is null)
        {
            return;
        }

        LinkContext context = new(Article.Document, mention, candidates, _linker.History);
        // A mention put down wrongly spoils a pair with every other one of its source. The root of their number was set by
        // cross-validation: same source .839 to .845 on the Arabic training articles, .843 to .848 on the English ones.
        bool[] right = [.. candidates.Select(candidate => _names.GetValueOrDefault(candidate) == name)];
        links.Add(new RankingExample(
            [.. candidates.Select(candidate => LinkFeatures.Of(mention, candidate, context).ToArray()), [.. LinkFeatures.OfNew(mention, context)]],
            [.. right, !right.Contains(true)],
            Math.Sqrt(Article.Labels.Count(label => label.Entity == name))));
        Entity? entity = candidates.Where((_, at) => right[at]).OrderByDescending(candidate => candidate.Mentions.Count).FirstOrDefault()
            ?? _names.Where(known => known.Value == name).Select(known => known.Key).OrderByDescending(known => known.Mentions.Count).FirstOrDefault();
        if (entity is null)
        {
            entity = _linker.New();
            _names[entity] = name;
        }

        _linker.Record(mention, entity);
    }

    /// <summary>The examples for the type decision.</summary>
    public IEnumerable<(string[] Features, string Type, int Statements)> Types(TypeKnowledge knowledge)
    {
        Entity[] speakers = [.. Speakers];
        foreach (Entity entity in speakers)
        {
            IEnumerable<(string Type, string Tie, Text.TextSpan Span)> kin = Kin.Of(entity, speakers).Select(other => (TypeOf(other.Other), other.Tie, other.Span));
            yield return ([.. TypeFeatures.Of(entity, Article.Document, knowledge, kin).Keys], TypeOf(entity), entity.Mentions.Count);
        }
    }

    /// <summary>The entities to which statements were put down.</summary>
    public IEnumerable<Entity> Speakers => _linker.Entities.Where(entity => entity.Mentions.Exists(mention => !mention.Relay));

    /// <summary>The annotators' name for an entity.</summary>
    public string? NameOf(Entity entity) => _names.GetValueOrDefault(entity);

    /// <summary>The type that the annotators gave most of an entity's statements.</summary>
    public string TypeOf(Entity entity) => entity.Mentions.Where(mention => !mention.Relay)
        .GroupBy(mention => Article.Labels[mention.Statement].Type, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).First().Key;

    /// <summary>The type that the annotators gave the bearer of a name; null where no statement is his.</summary>
    public string? TypeOf(NameCluster cluster) =>
        _names.FirstOrDefault(known => known.Key.Cluster == cluster).Value is { } name ? Article.Labels.First(label => label.Entity == name).Type : null;

    private static bool IsSameMedium(Mention mention, Entity entity) =>
        (mention.Outlet is not null && entity.Outlet?.Id == mention.Outlet.Id) || LinkRelations.NounRelation(mention, entity).Overlap == "all";

    private string? GoldNameOf(Entity entity)
    {
        if (entity.Cluster is not { Keys.IsEmpty: false } cluster)
        {
            return null;
        }

        string[] names = [.. Article.Labels.Select(label => label.Entity).OfType<string>().Distinct(StringComparer.Ordinal)];
        return Array.Find(names, name => Words.KeysOf(name) is { Length: > 0 } keys && keys[^1] == cluster.Surname && (keys.Length == 1 || cluster.Given.Length == 0 || keys[0] == cluster.Given || cluster.Keys.Contains(keys[0])));
    }
}
