using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>Trains a language's source models: which words are names, which cues hide no source, whom a mention means, of what type a source is.</summary>
/// <param name="rules">The language's rules; models that they hold are not used.</param>
/// <param name="registry">The outlets.</param>
public sealed class SourceTrainer(SourceRules rules, RegistryIndex registry)
{
    // An entity counts for its statements, but a long interview must not outweigh many articles. Set by judgement, not tuned.
    private const int MostWeight = 4;

    /// <summary>The models, in the order in which they are written.</summary>
    /// <param name="articles">The articles to learn from.</param>
    /// <param name="more">Other articles, without labels, for what they tell of well-known names; none of <paramref name="articles"/>.</param>
    public ImmutableArray<LinearModel> Train(ImmutableArray<LabelledArticle> articles, ImmutableArray<Document> more)
    {
        Dictionary<string, LinearModel> models = new(StringComparer.Ordinal);
        SourceRules bare = rules with { Models = ImmutableDictionary<string, LinearModel>.Empty };
        if (!rules.Capitals)
        {
            models["name"] = NameTrainer.Train(articles, new PhraseReader(bare));
        }

        PhraseReader reader = new(bare with { Models = models.ToImmutableDictionary() });
        if (!more.IsEmpty)
        {
            string[] all = [.. rules.Rules.Select(rule => rule.Type).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            models["known"] = KnownNames.Gather(more, reader, all);
        }

        NameList list = new(rules.Names);
        List<(string[] Features, int Label, double Weight)> hidden = [];
        List<(string[][] Candidates, bool[] Right)> links = [];
        List<(string[] Features, string Type, double Weight)> types = [];
        foreach (LabelledArticle article in articles)
        {
            ImmutableArray<RegistryMention> outlets = registry.Find(article.Document, reader.IsMedium);
            (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(article.Document, article.Statements, reader, outlets);
            GoldWalk walk = new(article, names);
            for (int at = 0; at < mentions.Length; at++)
            {
                walk.Step(mentions[at], hidden, links);
            }

            types.AddRange(walk.Types(models.GetValueOrDefault("known"), list).Select(type => (type.Features, type.Type, (double)Math.Min(type.Statements, MostWeight))));
        }

        string[] labels = [.. types.Select(type => type.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        models["hidden"] = new LogLinearTrainer(1e-3, 15).Choose("hidden", ["source", "none"], hidden);
        models["link"] = new LogLinearTrainer(1e-2, 12).Rank("link", links);
        models["type"] = new LogLinearTrainer(3e-3, 15).Choose("type", labels, [.. types.Select(type => (type.Features, Array.IndexOf(labels, type.Type), type.Weight))]);
        return [.. models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => model.Value)];
    }
}
