using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>Trains a language's source models: which words are names, which cues hide no source, whom a mention means, of what type a source is.</summary>
/// <param name="rules">The language's rules; models that they hold are not used.</param>
/// <param name="registry">The outlets.</param>
public sealed class SourceTrainer(SourceRules rules, RegistryIndex registry)
{
    // An entity counts for its statements, but a long interview must not outweigh many articles. Set by judgement, not tuned.
    private const int MostWeight = 4;

    // A made-up phrase counts for less than a speaker of one statement. Set by cross-validation on the training articles of both languages.
    private const double PhraseWeight = 0.4;

    // Lists know the words of the articles that they were widened by, so other articles name more that no rule knows. Each deal reads the
    // articles again with that share of the rules' terms and listed names struck out. Set on 152 Arabic and 64 English articles of our own that
    // neither taught nor widened lists: type right .673 to .693 and .645 to .658; 0.4 and 0.7 struck out, one deal or four bring half of it.
    private const double TermOmission = 0.6;
    private const int TermDeals = 2;
    private const int TermSeed = 11;

    // Cross-validation tells 3e-3 to 3e-2 apart by less than a statement in a hundred.
    private const double TypeDecay = 1e-2;

    // Set by cross-validation on the training articles of both languages.
    private const double LinkDecay = 3e-3;

    // Set by cross-validation on the training articles: same source .838 to .856 in English, .823 to .835 in Arabic, the mean of four and of five folds.
    private const double LinkOmission = 0.5;

    // How much a choice counts whose article was written for training. Set by cross-validation on the Arabic training articles:
    // beside real articles as another domain, 0.3 to 1 differ by less than two trainings do.
    private const double WrittenLinkWeight = 0.5;

    // What happens to be left out moves the same source F1 by up to .008; the mean of some deals holds steadier.
    private const int LinkDeals = 5;

    /// <summary>The models, in the order in which they are written.</summary>
    public ImmutableArray<LinearModel> Train(SourceExamples examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        Dictionary<string, LinearModel> models = new(StringComparer.Ordinal);
        ImmutableArray<LabelledArticle> articles = examples.Annotated;
        PhraseReader reader = AddNames(models, articles);
        KnownNames? known = examples.Named.IsEmpty ? null : new KnownNames(examples.Named, reader);
        if (known is not null)
        {
            models["known"] = known.All;
        }

        TypeKnowledge knowledge = new(known?.All, new NameList(rules.Names), reader);
        List<(string[] Features, string Type, double Weight)> types = [];
        AddLinks(models, articles, examples.Written, reader, walk => types.AddRange(Weighed(walk, knowledge, known)));
        for (int deal = 0; deal < TermDeals; deal++)
        {
            SourceRules fewer = WithFewerTerms(reader.Rules, new Random(TermSeed + deal));
            PhraseReader poorer = new(fewer);
            TypeKnowledge poor = knowledge with { Names = new NameList(fewer.Names), Reader = poorer };
            foreach (LabelledArticle article in articles.Concat(examples.Written))
            {
                types.AddRange(Weighed(Walk(article, poorer, [], []), poor, known));
            }
        }

        foreach (LabelledArticle phrase in examples.Phrases)
        {
            types.AddRange(Walk(phrase, reader, [], []).Types(knowledge).Select(type => (type.Features.Where(IsGeneral).ToArray(), type.Type, PhraseWeight)));
        }

        string[] labels = [.. types.Select(type => type.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        models["type"] = new LogLinearTrainer(TypeDecay, 15).Choose("type", labels, [.. types.Select(type => (type.Features, Array.IndexOf(labels, type.Type), type.Weight))]);
        return [.. models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => model.Value)];
    }

    private static IEnumerable<(string[] Features, string Type, double Weight)> Weighed(GoldWalk walk, TypeKnowledge knowledge, KnownNames? known) =>
        walk.Types(knowledge with { Known = known?.For(walk.Article) }).Select(type => (type.Features, type.Type, (double)Math.Min(type.Statements, MostWeight)));

    private static SourceRules WithFewerTerms(SourceRules rules, Random chance) => rules with
    {
        Rules = [.. rules.Rules.Select(rule => rule.Type is null ? rule : rule with { Terms = [.. rule.Terms.Where(_ => chance.NextDouble() >= TermOmission)] })],
        Names = [.. rules.Names.Select(group => group with { Names = [.. group.Names.Where(_ => chance.NextDouble() >= TermOmission)] })],
    };

    /// <summary>Only the models that link mentions: names, hidden sources, whom a mention means.</summary>
    public ImmutableArray<LinearModel> TrainLinks(SourceExamples examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        Dictionary<string, LinearModel> models = new(StringComparer.Ordinal);
        ImmutableArray<LabelledArticle> articles = examples.Annotated;
        AddLinks(models, articles, examples.Written, AddNames(models, articles), _ => { });
        return [.. models.OrderBy(model => model.Key, StringComparer.Ordinal).Select(model => model.Value)];
    }

    private PhraseReader AddNames(Dictionary<string, LinearModel> models, ImmutableArray<LabelledArticle> articles)
    {
        SourceRules bare = rules with { Models = ImmutableDictionary<string, LinearModel>.Empty };
        if (!rules.Capitals)
        {
            models["name"] = NameTrainer.Train(articles, new PhraseReader(bare));
        }

        return new PhraseReader(bare with { Models = models.ToImmutableDictionary() });
    }

    private void AddLinks(Dictionary<string, LinearModel> models, ImmutableArray<LabelledArticle> articles, ImmutableArray<LabelledArticle> written, PhraseReader reader, Action<GoldWalk> walked)
    {
        List<(string[] Features, int Label, double Weight)> hidden = [];
        List<RankingExample> links = [];

        // Without another domain there is nothing to correct.
        Add(articles, 1, target: !written.IsEmpty);
        Add(written, WrittenLinkWeight, target: false);
        models["hidden"] = new LogLinearTrainer(1e-3, 15).Choose("hidden", ["source", "none"], hidden);
        models["link"] = new LogLinearTrainer(LinkDecay, 12).Rank("link", links, LinkOmission, LinkDeals);

        void Add(ImmutableArray<LabelledArticle> domain, double weight, bool target)
        {
            List<(string[] Features, int Label, double Weight)> itsHidden = [];
            List<RankingExample> itsLinks = [];
            foreach (LabelledArticle article in domain)
            {
                walked(Walk(article, reader, itsHidden, itsLinks));
            }

            hidden.AddRange(itsHidden.Select(example => example with { Weight = example.Weight * weight }));
            links.AddRange(itsLinks.Select(example => example with { Weight = example.Weight * weight, Target = target }));
        }
    }

    /// <summary>False for what only made-up phrases have in common: their names and cue, and that nobody speaks twice.</summary>
    private static bool IsGeneral(string feature) =>
        !feature.StartsWith("name=", StringComparison.Ordinal) && !feature.StartsWith("surname=", StringComparison.Ordinal) && !feature.StartsWith("entity-size=", StringComparison.Ordinal)
        && !feature.StartsWith("cue=", StringComparison.Ordinal)
        && !feature.StartsWith("untitled=", StringComparison.Ordinal) && feature != "unlisted" && !feature.StartsWith("standing=none", StringComparison.Ordinal);

    private GoldWalk Walk(LabelledArticle article, PhraseReader reader, List<(string[] Features, int Label, double Weight)> hidden, List<RankingExample> links)
    {
        ImmutableArray<RegistryMention> outlets = registry.Find(article.Document, reader.IsMedium);
        (ImmutableArray<Mention> mentions, NameClusters names) = Casting.Read(article.Document, article.Statements, reader, outlets);
        GoldWalk walk = new(article, names);
        foreach (Mention mention in mentions)
        {
            walk.Step(mention, hidden, links);
        }

        return walk;
    }
}
