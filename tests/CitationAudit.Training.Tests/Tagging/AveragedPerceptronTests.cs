using CitationAudit.Extraction.Tagging;
using CitationAudit.Training.Tagging;
using Xunit;

namespace CitationAudit.Training.Tests.Tagging;

public sealed class AveragedPerceptronTests
{
    [Fact]
    public void Leaves_out_features_that_tell_little_and_keeps_the_small_weights_of_the_others()
    {
        AveragedPerceptron perceptron = new(3);
        for (int time = 0; time < 30; time++)
        {
            // The first speaks for class 0 against 1 each time, and once for 2; the second once.
            perceptron.Learn([7u], 0, 1);
            perceptron.Learn(time == 0 ? [7u, 8u] : [], 2, 1);
        }

        SparseWeights all = perceptron.Average(0.5, 0, 0.1);
        SparseWeights telling = perceptron.Average(0.5, 5, 0.1);
        Assert.Equal((2, 1), (all.FeatureCount, telling.FeatureCount));
        Assert.Equal(Scores(all, 7), Scores(telling, 7));
        Assert.NotEqual(0, Scores(telling, 7)[2]);
        Assert.All(Scores(telling, 8), score => Assert.Equal(0, score));
    }

    private static short[] Scores(SparseWeights weights, uint feature)
    {
        short[] scores = new short[weights.Room];
        weights.Add([feature], scores);
        return scores;
    }
}
