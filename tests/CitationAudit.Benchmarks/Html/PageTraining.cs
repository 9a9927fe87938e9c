using System.Globalization;
using CitationAudit.Ingest.Html;

namespace CitationAudit.Benchmarks.Html;

/// <summary>Trains the two judgements of blocks: each by itself, then again knowing the first judgement of its neighbours.</summary>
internal static class PageTraining
{
    // Chosen in five folds.
    private const double FirstPenalty = 0.7;
    private const double SecondPenalty = 2;
    private const int Folds = 5;

    // The second judgement must see first judgements as they are on strange pages, so they are made in folds of their own.
    private const int InnerFolds = 4;

    public static int Write(string folder, string weights)
    {
        (float[] first, float[] second) = Train(MarkedPage.ReadAll(folder));
        WriteList(Path.Combine(weights, "block-weights.txt"), BlockFeatures.Names, first);
        WriteList(Path.Combine(weights, "context-weights.txt"), [.. BlockFeatures.Names, .. BlockContext.Names], second);
        return 0;
    }

    public static int Validate(string folder, string? output)
    {
        List<MarkedPage> pages = MarkedPage.ReadAll(folder);
        using StreamWriter? log = output is null ? null : new StreamWriter(output);
        PageScore score = new();
        for (int fold = 0; fold < Folds; fold++)
        {
            (float[] first, float[] second) = Train([.. pages.Where((_, at) => at % Folds != fold)]);
            foreach (MarkedPage page in pages.Where((_, at) => at % Folds == fold))
            {
                score.Add(page, LogOdds(WithContext(page, LogOdds(page.Values, first)), second), log);
            }
        }

        Console.WriteLine($"{pages.Count} pages in {Folds} folds: {score}");
        return 0;
    }

    private static (float[] First, float[] Second) Train(List<MarkedPage> pages)
    {
        float[][] strange = new float[pages.Count][];
        for (int fold = 0; fold < InnerFolds; fold++)
        {
            float[] weights = LogisticRegression.Fit(Examples(pages.Where((_, at) => at % InnerFolds != fold), page => page.Values), FirstPenalty);
            for (int at = fold; at < pages.Count; at += InnerFolds)
            {
                strange[at] = LogOdds(pages[at].Values, weights);
            }
        }

        Dictionary<MarkedPage, float[][]> contexts = pages.Select((page, at) => (page, WithContext(page, strange[at]))).ToDictionary();
        return (
            LogisticRegression.Fit(Examples(pages, page => page.Values), FirstPenalty),
            LogisticRegression.Fit(Examples(pages, page => contexts[page]), SecondPenalty));
    }

    private static List<(float[] Values, bool Label, float Weight)> Examples(IEnumerable<MarkedPage> pages, Func<MarkedPage, float[][]> values) =>
        [.. pages.SelectMany(page => Enumerable.Range(0, page.Labels.Length).Where(at => page.Weights[at] > 0).Select(at => (values(page)[at], page.Labels[at], page.Weights[at])))];

    private static float[][] WithContext(MarkedPage page, float[] odds)
    {
        BlockContext context = new(page.Tree, odds);
        float[][] values = new float[odds.Length][];
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = [.. page.Values[at], .. new float[BlockContext.Names.Count]];
            context.Write(at, values[at].AsSpan(page.Values[at].Length));
        }

        return values;
    }

    private static float[] LogOdds(float[][] values, float[] weights)
    {
        BlockModel model = new(weights);
        return [.. values.Select(block => model.LogOdds(block))];
    }

    private static void WriteList(string path, IReadOnlyList<string> names, float[] weights) => File.WriteAllText(
        path,
        "# Weights of the block judgement in natural log odds, by feature. Trained by tests/CitationAudit.Benchmarks, \"html train\", on the marked pages.\n"
            + string.Concat(names.Select((name, at) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights[at]:0.000}\n"))));
}
