using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>Questions to a hidden layer that are answered together have the answers that they have one by one.</summary>
public sealed class LayerQuestionsTests
{
    private const float Impossible = -20;

    [Fact]
    public void Answers_all_questions_as_it_answers_one()
    {
        string text = string.Join(' ', Enumerable.Range(0, 200).Select(at => $"w{at % 23}"));
        Document document = new TextAnalyser(TextRules.None).Analyse(new Article { Id = "test", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") });
        Traits traits = new TraitReader(WordRules.None, [new Vectors()]).Read(document, []);
        Random random = new(5);
        float[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        HiddenLayer layer = new(Weights(LayerInputs.Places * Vectors.Numbers * HiddenLayer.Units), Weights(HiddenLayer.Rows * HiddenLayer.Units), Weights(HiddenLayer.Units + 1));
        float[] together = [.. Enumerable.Range(0, traits.Count).Select(at => at % 5 == 0 ? Impossible : at / 100f)];
        float[] before = [.. together];
        HiddenLayers.MixCues(layer, traits, together, Impossible);
        for (int at = 0; at < together.Length; at++)
        {
            float[] apart = Enumerable.Repeat(Impossible, traits.Count).ToArray();
            apart[at] = before[at];
            HiddenLayers.MixCues(layer, traits, apart, Impossible);
            Assert.Equal(apart[at], together[at]);
            Assert.Equal(before[at] == Impossible, together[at] == before[at]);
        }
    }

    private sealed class Vectors : IWordVectors
    {
        public const int Numbers = 4;

        public string Name => HiddenLayers.Evidence;

        public EvidenceGrain Grain => EvidenceGrain.Apart;

        public int Length => Numbers;

        public string NameOf(ushort value) => "";

        public void Observe(Document document, Span<ushort> values)
        {
            for (int at = 0; at < values.Length; at++)
            {
                // Some words are not known.
                values[at] = ushort.Parse(document.Tokens[at].Normal.AsSpan(1));
            }
        }

        public void VectorOf(ushort value, Span<float> vector)
        {
            for (int at = 0; at < vector.Length; at++)
            {
                vector[at] = value == 0 ? 0 : MathF.Sin((value * 3) + at);
            }
        }
    }
}
