using CitationAudit.Sources;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class LogLinearTrainerTests
{
    private static readonly (string[][] Candidates, bool[] Right, double Weight)[] Examples =
    [
        .. Enumerable.Range(0, 60).Select(at => (
            // "sure" marks every right candidate; "likely" marks it too, but in each tenth example the wrong one instead.
            (string[][])(at % 10 == 0 ? [["sure"], ["likely"]] : [["sure", "likely"], ["other"]]),
            (bool[])[true, false],
            1d)),
    ];

    [Fact]
    public void What_is_left_out_at_times_makes_the_rest_count_for_more()
    {
        LinearModel all = Train(0);
        LinearModel some = Train(0.5);
        Assert.True(Share(some) > 1.5 * Share(all), $"{Share(all):F3} and {Share(some):F3}");
    }

    [Fact]
    public void The_right_candidate_wins_with_and_without_omission()
    {
        foreach (double omission in (ReadOnlySpan<double>)[0, 0.5])
        {
            LinearModel model = Train(omission);
            Assert.All(Examples, example => Assert.True(model.Score(example.Candidates[0])[0] > model.Score(example.Candidates[1])[0]));
        }
    }

    [Fact]
    public void The_mean_of_several_deals_is_another_model_of_the_same_size()
    {
        double one = Train(0.5).Score(["sure"])[0];
        double several = Train(0.5, 5).Score(["sure"])[0];
        Assert.NotEqual(one, several);
        Assert.Equal(1, several / one, 0.2);
        Assert.Equal(Train(0).Score(["sure"])[0], Train(0, 2).Score(["sure"])[0], 1e-9);
    }

    [Fact]
    public void The_same_examples_leave_out_the_same()
    {
        LinearModel one = Train(0.5);
        LinearModel other = Train(0.5);
        Assert.Equal(one.Score(["sure"])[0], other.Score(["sure"])[0]);
        Assert.Equal(one.Score(["likely"])[0], other.Score(["likely"])[0]);
        Assert.Equal(one.Score(["other"])[0], other.Score(["other"])[0]);
    }

    private static LinearModel Train(double omission, int deals = 1) => new LogLinearTrainer(3e-3, 12).Rank("link", Examples, omission, deals);

    private static double Share(LinearModel model) => model.Score(["likely"])[0] / model.Score(["sure"])[0];
}
