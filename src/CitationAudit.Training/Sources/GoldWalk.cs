using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>Walks through an article's mentions as the linker does, but puts each down to the entity that the annotators name.</summary>
internal sealed class GoldWalk
{
    private readonly LabelledArticle _article;
    private readonly EntityLinker _linker;
    private readonly Dictionary<Entity, string> _names = [];
    private readonly Dictionary<Entity, Dictionary<string, int>> _counts = [];
    private readonly LinearModel? _guide;
    private static readonly double FalseNew = double.Parse(Environment.GetEnvironmentVariable("FN") ?? "0");
    private static readonly double WrongLink = double.Parse(Environment.GetEnvironmentVariable("WL") ?? "0");
    private static readonly double FalseLink = double.Parse(Environment.GetEnvironmentVariable("FL") ?? "0");

    public GoldWalk(LabelledArticle article, NameClusters names, LinearModel? guide)
    {
        _guide = guide;
        _article = article;
        _linker = new EntityLinker(article.Document, names);
        foreach (Entity entity in _linker.Entities)
        {
            if (GoldNameOf(entity) is { } name)
            {
                _names[entity] = name;
            }
        }
    }

    /// <summary>Takes the examples that one mention gives, and goes on.</summary>
    public void Step(Mention mention, List<(string[] Features, int Label, double Weight)> hidden, List<LinkExample> links)
    {
        string? name = mention.Relay ? null : _article.Labels[mention.Statement].Entity;
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

        if (_guide is not null && Repetition.Of(mention, candidates) is { } repeated)
        {
            Count(repeated, name);
            _linker.Record(mention, repeated);
            return;
        }

        LinkContext context = new(_article.Document, mention, candidates, _linker.History);
        bool[] right = [.. candidates.Select(candidate => _names.GetValueOrDefault(candidate) == name)];
        string[][] features = [.. candidates.Select(candidate => LinkFeatures.Of(mention, candidate, context).ToArray()), [.. LinkFeatures.OfNew(mention, context)]];
        double split = FalseNew * candidates.Where((_, at) => right[at]).Select(SizeOf).DefaultIfEmpty(0).Max();
        links.Add(new LinkExample(
            features,
            [.. right, !right.Contains(true)],
            [.. candidates.Select((candidate, at) => right[at] ? 0 : right.Contains(true) ? WrongLink * SizeOf(candidate) : FalseLink * SizeOf(candidate)), split]));
        if (_guide is not null)
        {
            double least = double.NegativeInfinity;
            int best = -1;
            for (int at = 0; at < features.Length; at++)
            {
                double score = _guide.Score(features[at])[0];
                if (score > least)
                {
                    (best, least) = (at, score);
                }
            }

            Entity chosen = best < candidates.Count ? candidates[best] : _linker.New();
            Count(chosen, name);
            _linker.Record(mention, chosen);
            return;
        }

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
    public IEnumerable<(string[] Features, string Type, int Statements)> Types(LinearModel? known, NameList list)
    {
        foreach (Entity entity in _linker.Entities.Where(entity => entity.Mentions.Exists(mention => !mention.Relay)))
        {
            string type = entity.Mentions.Where(mention => !mention.Relay)
                .GroupBy(mention => _article.Labels[mention.Statement].Type, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).First().Key;
            yield return ([.. TypeFeatures.Of(entity, known, list).Keys], type, entity.Mentions.Count);
        }
    }

    /// <summary>Keeps by which of the annotators' names most of an entity's mentions go.</summary>
    private void Count(Entity entity, string name)
    {
        Dictionary<string, int> counts = _counts.TryGetValue(entity, out Dictionary<string, int>? known) ? known : _counts[entity] = new(StringComparer.Ordinal);
        counts[name] = counts.GetValueOrDefault(name) + 1;
        _names[entity] = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
    }

    private static double SizeOf(Entity entity) => Math.Log(1 + Math.Max(1, entity.Mentions.Count));

    private static bool IsSameMedium(Mention mention, Entity entity) =>
        (mention.Outlet is not null && entity.Outlet?.Id == mention.Outlet.Id) || LinkFeatures.NounRelation(mention, entity).Overlap == "all";

    private string? GoldNameOf(Entity entity)
    {
        if (entity.Cluster is not { } cluster)
        {
            return null;
        }

        string[] names = [.. _article.Labels.Select(label => label.Entity).OfType<string>().Distinct(StringComparer.Ordinal)];
        return Array.Find(names, name => Words.KeysOf(name) is { Length: > 0 } keys && keys[^1] == cluster.Surname && (keys.Length == 1 || cluster.Given.Length == 0 || keys[0] == cluster.Given || cluster.Keys.Contains(keys[0])));
    }
}
