using CitationAudit.Sources;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class LogLinearTrainerTests
{
    private static readonly RankingExample[] Examples =
    [
        .. Enumerable.Range(0, 60).Select(at => new RankingExample(
            // "sure" marks every right candidate; "likely" marks it too, but in each tenth example the wrong one instead.
            at % 10 == 0 ? [["sure"], ["likely"]] : [["sure", "likely"], ["other"]],
            [true, false],
            1,
            Target: false)),
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

    [Fact]
    public void The_target_domain_has_the_last_word_where_domains_differ_and_learns_from_the_others_where_they_do_not()
    {
        RankingExample[] others = [.. Enumerable.Range(0, 40).Select(_ => new RankingExample([["habit", "plain"], ["rest"]], [true, false], 1, Target: false))];
        RankingExample[] target = [.. Enumerable.Range(0, 8).Select(_ => new RankingExample([["habit"], ["rest"]], [false, true], 1, Target: true))];
        LinearModel adapted = new LogLinearTrainer(3e-3, 12).Rank("link", [.. others, .. target], 0, 1);
        LinearModel pooled = new LogLinearTrainer(3e-3, 12).Rank("link", [.. others, .. target.Select(example => example with { Target = false })], 0, 1);

        Assert.True(adapted.Score(["habit"])[0] < adapted.Score(["rest"])[0]);
        Assert.True(adapted.Score(["plain"])[0] > 0);
        Assert.True(adapted.Score(["rest"])[0] - adapted.Score(["habit"])[0] > pooled.Score(["rest"])[0] - pooled.Score(["habit"])[0]);
    }

    private static LinearModel Train(double omission, int deals = 1) => new LogLinearTrainer(3e-3, 12).Rank("link", Examples, omission, deals);

    private static double Share(LinearModel model) => model.Score(["likely"])[0] / model.Score(["sure"])[0];
}
