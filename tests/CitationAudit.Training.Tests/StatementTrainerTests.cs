using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Training.Tests;

/// <summary>Training on small made-up articles: it learns what they show, the same each time.</summary>
public sealed class StatementTrainerTests
{
    private static readonly string[] s_names = ["Ada Moor", "Ben Stahl", "Cleo Rand", "the mayor", "a spokesman", "the union"];
    private static readonly string[] s_cues = ["said", "added", "claimed", "warned"];
    private static readonly string[] s_facts = ["the bridge is closed", "the river will rise", "prices fell again", "nobody was hurt", "the ferry came late"];
    private static readonly TextAnalyser s_text = new(TextRules.None);

    [Fact]
    public void Learns_what_the_articles_show()
    {
        TrainedModel trained = Train();
        ModelExtractor extractor = new(trained.Model, [], new SaysAlways());
        const string Text = "The road is long. Dora Finn said that the ferry came late. It rained.";
        Statement statement = Assert.Single(extractor.Extract(s_text.Analyse(ArticleOf(Text))));
        Assert.Equal("Dora Finn", statement.Source[0].Of(Text));
        Assert.Equal("said", statement.Cue[0].Of(Text));
        Assert.Equal("the ferry came late", statement.Content[0].Of(Text));
        Assert.Equal((Mechanism.Model, "test"), (statement.FoundBy.Mechanism, statement.FoundBy.Rule));
        Assert.InRange(statement.FoundBy.Features.Length, 3, 6);
        Assert.Contains(statement.FoundBy.Features, feature => feature.Feature.Contains("said", StringComparison.Ordinal));
        Assert.True(trained.Crossed.Statement.F1 > 0.9);
    }

    [Fact]
    public void Learns_hidden_layers_where_there_are_word_vectors()
    {
        ITokenEvidence vectors = new Lengths();
        TrainedModel trained = new StatementTrainer(new TrainingPlan(), _ => { }).Train("test", [.. Articles()], s_text, WordRules.None, [vectors]);
        StatementModel read = StatementModel.Read(trained.Model.ToBytes());
        Assert.Equal(trained.Model.ToBytes(), read.ToBytes());
        const string Text = "The road is long. Dora Finn said that the ferry came late. It rained.";
        Assert.Equal("said", Assert.Single(new ModelExtractor(read, [vectors], new SaysAlways()).Extract(s_text.Analyse(ArticleOf(Text)))).Cue[0].Of(Text));
        Assert.Throws<ArgumentException>(() => new ModelExtractor(read, [], new SaysAlways()));
    }

    [Fact]
    public void Gives_the_same_weights_each_time() => Assert.Equal(Train().Model.ToBytes(), Train().Model.ToBytes());

    [Fact]
    public void Learns_from_articles_that_it_does_not_measure()
    {
        TrainingPlan plan = new() { Measures = article => article.Article.Id is not ("made-0" or "made-7") };
        TrainedModel trained = new StatementTrainer(plan, _ => { }).Train("test", [.. Articles()], s_text, WordRules.None, []);
        Assert.Equal(18, trained.Crossed.Articles);
        Assert.Equal(20, trained.Found.Length);
    }

    [Fact]
    public void Refuses_fewer_articles_than_folds() =>
        Assert.Throws<ArgumentException>(() => new StatementTrainer(new TrainingPlan(), _ => { }).Train("test", [.. Articles().Take(3)], s_text, WordRules.None, []));

    private static TrainedModel Train() => new StatementTrainer(new TrainingPlan(), _ => { }).Train("test", [.. Articles()], s_text, WordRules.None, []);

    private static IEnumerable<GoldArticle> Articles()
    {
        Random random = new(5);
        for (int number = 0; number < 20; number++)
        {
            string text = "";
            List<GoldStatement> statements = [];
            for (int sentence = 0; sentence < 6; sentence++)
            {
                (string name, string cue, string fact) = (Any(s_names), Any(s_cues), Any(s_facts));
                int start = text.Length;
                if (sentence % 3 == 2)
                {
                    text += $"The {Any(["road", "harbour", "town"])} is quiet and {fact}. ";
                    continue;
                }

                text += $"{name} {cue} that {fact}. ";
                int content = start + name.Length + cue.Length + 7;
                statements.Add(new GoldStatement
                {
                    Source = [new TextSpan(start, start + name.Length)],
                    Cue = [new TextSpan(start + name.Length + 1, start + name.Length + 1 + cue.Length)],
                    Content = [new TextSpan(content, content + fact.Length)],
                });
            }

            yield return new GoldArticle(ArticleOf(text) with { Id = $"made-{number}" }, [.. statements]);
        }

        string Any(string[] choices) => choices[random.Next(choices.Length)];
    }

    private static Article ArticleOf(string text) => new() { Id = "test", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") };

    /// <summary>Words are near to each other that are alike long.</summary>
    private sealed class Lengths : IWordVectors
    {
        public string Name => "word vector";

        public EvidenceGrain Grain => EvidenceGrain.Apart;

        public int Length => 4;

        public string NameOf(ushort value) => $"{value} letters";

        public void Observe(Document document, Span<ushort> values)
        {
            for (int at = 0; at < values.Length; at++)
            {
                values[at] = (ushort)document.Tokens[at].Normal.Length;
            }
        }

        public void VectorOf(ushort value, Span<float> vector)
        {
            vector.Clear();
            vector[0] = value / 10f;
        }
    }

    private sealed class SaysAlways : ICueActs
    {
        public Act ActOf(Document document, int first, int end) => Act.Says;
    }
}
