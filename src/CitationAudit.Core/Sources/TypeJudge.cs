using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Decides of what type an entity is: by the pack's trained weights, or without them by its rules alone.</summary>
internal sealed class TypeJudge(PhraseReader reader, ImmutableDictionary<string, SourceType> types)
{
    private const int MostEvidence = 3;
    private const string StateMedia = "state-media";
    private readonly TypeKnowledge _knowledge = new(reader.Rules.Models.GetValueOrDefault("known"), new NameList(reader.Rules.Names), reader);

    // Two types whose scores lie nearer than this (odds below about 3 to 1) are close enough to name both.
    private const double Close = 1.1;

    /// <summary>The type with its evidence, and the one that came second where it was close.</summary>
    /// <param name="entity">The entity with all its mentions.</param>
    /// <param name="document">The article.</param>
    /// <param name="outlet">The article's own outlet where the registry knows it.</param>
    /// <param name="kin">The types of others to whom it belongs, as far as they are known, with the words that tie it to them.</param>
    public (Fact<string> Type, string? Second) Judge(Entity entity, Document document, RegistryEntry? outlet, IEnumerable<(string Type, string Tie, TextSpan Span)> kin)
    {
        if (entity.Mentions is [{ IsAuthor: true } self, ..])
        {
            return (new Fact<string>("own-reporting", [new Evidence("type.author", self.Span)]), null);
        }

        if (ByRegistry(entity, outlet, document.Article.Date) is { } registered)
        {
            return (registered, null);
        }

        OrderedDictionary<string, Evidence> features = TypeFeatures.Of(entity, document, _knowledge, kin);
        return reader.Rules.Models.TryGetValue("type", out LinearModel? model) ? ByModel(model, features, PossibleFor(entity)) : (ByRules(features), null);
    }

    /// <summary>
    /// Which types the text leaves open, whatever the weights say: one that is only cited through is a medium, a medium that is called the
    /// state's is the state's, and who asks not to be named is not named.
    /// </summary>
    private static Func<SourceType, bool> PossibleFor(Entity entity)
    {
        bool medium = entity.Mentions.TrueForAll(mention => mention.Relay);
        bool state = entity.Class == "medium" && Says(SourceMark.StateOwned);
        bool withheld = Says(SourceMark.Withheld) && !entity.Mentions.Exists(mention => mention.Phrase is { HasName: true });
        return type => (!medium || type.Medium) && (!state || type.Family == StateMedia) && (!withheld || type.Unnamed);

        bool Says(SourceMark mark) => entity.Mentions.Exists(mention => mention.Phrase is { } phrase && phrase.Has(mark));
    }

    /// <summary>The types of all sources of an article: first each by itself, then again those that belong to others by what these are.</summary>
    /// <param name="entities">The sources.</param>
    /// <param name="document">The article.</param>
    /// <param name="outlet">The article's own outlet where the registry knows it.</param>
    public Dictionary<Entity, (Fact<string> Type, string? Second)> JudgeAll(IReadOnlyList<Entity> entities, Document document, RegistryEntry? outlet)
    {
        Dictionary<Entity, (Fact<string> Type, string? Second)> types = entities.ToDictionary(entity => entity, entity => Judge(entity, document, outlet, []));
        List<(Entity Entity, (Fact<string> Type, string? Second) Type)> again = [];
        foreach (Entity entity in entities)
        {
            (string Type, string Tie, TextSpan Span)[] kin = [.. Kin.Of(entity, entities).Select(other => (types[other.Other].Type.Value, other.Tie, other.Span))];
            if (kin.Length > 0)
            {
                again.Add((entity, Judge(entity, document, outlet, kin)));
            }
        }

        foreach ((Entity entity, (Fact<string> Type, string? Second) type) in again)
        {
            types[entity] = type;
        }

        return types;
    }

    /// <summary>The source type of an outlet, by its kind and by who owned it on a day.</summary>
    public static string OfOutlet(RegistryEntry entry, DateOnly? date)
    {
        string ownership = entry.On(date).Ownership;
        return entry.Type ?? entry.Kind switch
        {
            "news-agency" => ownership is "state-controlled" or "captured-public" ? "state-agency" : "wire-agency",
            "newsletter" => "newsletter",
            "think-tank" => "research",
            "monitor-group" => "civil-society",
            _ => ownership == "state-controlled" ? "state-media" : "news-media",
        };
    }

    /// <summary>What the registry says of an entity that is an outlet itself, and not somebody at it; null where it is none.</summary>
    private static Fact<string>? ByRegistry(Entity entity, RegistryEntry? outlet, DateOnly? date)
    {
        if (entity.Outlet is not { } entry || entity.Class != "medium" || entity.Mentions.Exists(mention => mention.Kind == MentionKind.Name || IsSurvey(mention)))
        {
            return null;
        }

        Evidence evidence = new("type.registry", entity.Mentions.Find(mention => mention.Outlet is not null)?.OutletSpan, entry.Id);
        if (entry.Id == outlet?.Id)
        {
            return new Fact<string>("own-reporting", [evidence with { Rule = "type.own-outlet" }]);
        }

        return new Fact<string>(OfOutlet(entry, date), [evidence]);
    }

    /// <summary>True where the outlet's name only says for whom a survey was made: "a Daily Planet poll".</summary>
    private static bool IsSurvey(Mention mention) => mention is { Outlet: not null, Phrase: { } phrase } && !phrase.Words[phrase.Head].Span.Overlaps(mention.OutletSpan)
        && phrase.Hits.Any(hit => hit.First <= phrase.Head && phrase.Head < hit.End && hit.Value.Type == "research" && !phrase.HasAt(phrase.Head, SourceMark.Issued));

    private (Fact<string> Type, string? Second) ByModel(LinearModel model, OrderedDictionary<string, Evidence> features, Func<SourceType, bool> possible)
    {
        double[] scores = model.Score(features.Keys);
        int[] order =
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(label => model.Labels[label] != "impersonal")
                .OrderBy(label => !IsPossible(label))
                .ThenByDescending(label => scores[label])
                .ThenBy(label => label),
        ];
        int best = order[0];
        ImmutableArray<Evidence> evidence =
        [
            .. features
                .Select(feature => (feature.Value, Weight: model.Of(feature.Key, best)))
                .Where(feature => feature.Weight > 0)
                .OrderByDescending(feature => feature.Weight)
                .Select(feature => feature.Value)
                .DistinctBy(feature => (feature.Rule, feature.Span))
                .Take(MostEvidence),
        ];
        bool close = order.Length > 1 && scores[best] - scores[order[1]] < Close && IsPossible(order[1]);
        return (new Fact<string>(model.Labels[best], evidence.IsEmpty ? [new Evidence("type.bias")] : evidence), close ? model.Labels[order[1]] : null);

        bool IsPossible(int label) => types.TryGetValue(model.Labels[label], out SourceType? type) && possible(type);
    }

    /// <summary>The type for which the head noun's longest rule speaks, else the first rule anywhere; a source of which no rule speaks is an individual.</summary>
    private Fact<string> ByRules(OrderedDictionary<string, Evidence> features)
    {
        Dictionary<string, string> typeOf = reader.Rules.Rules.Where(rule => rule.Type is not null).ToDictionary(rule => rule.Id, rule => rule.Type ?? "", StringComparer.Ordinal);
        Evidence[] votes = [.. features.Values.Where(evidence => typeOf.ContainsKey(evidence.Rule))];
        Evidence? vote = votes.Length == 0 ? null : votes.MaxBy(evidence => evidence.Span?.Length ?? 0);
        return vote is { } evidence
            ? new Fact<string>(typeOf[evidence.Rule], [evidence])
            : new Fact<string>("individual", [features.Values.First()]);
    }
}
