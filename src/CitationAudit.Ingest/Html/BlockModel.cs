using System.Globalization;
using CitationAudit.Ingest.Languages;

namespace CitationAudit.Ingest.Html;

/// <summary>Logistic regression over <see cref="BlockFeatures"/>: how likely a block is part of the article. Trained by the Benchmarks project.</summary>
internal sealed class BlockModel(float[] weights)
{
    private static readonly BlockModel First = Read("block-weights.txt", BlockFeatures.Names);

    private static readonly BlockModel Second = Read("context-weights.txt", [.. BlockFeatures.Names, .. BlockContext.Names]);

    /// <summary>
    /// The logarithm of the odds, natural, that each block of <paramref name="tree"/> is part of the article: judged by itself first,
    /// then again knowing how its neighbours were judged.
    /// </summary>
    public static float[] Judge(PageTree tree, BlockFeatures features)
    {
        int own = BlockFeatures.Names.Count;
        int all = own + BlockContext.Names.Count;
        float[] values = new float[tree.Blocks.Count * all];
        float[] first = new float[tree.Blocks.Count];
        for (int at = 0; at < first.Length; at++)
        {
            Span<float> block = values.AsSpan(at * all, own);
            features.Write(at, block);
            first[at] = First.LogOdds(block);
        }

        BlockContext context = new(tree, first);
        float[] second = new float[first.Length];
        for (int at = 0; at < second.Length; at++)
        {
            context.Write(at, values.AsSpan((at * all) + own, all - own));
            second[at] = Second.LogOdds(values.AsSpan(at * all, all));
        }

        return second;
    }

    /// <summary>The log odds of one block's values.</summary>
    public float LogOdds(ReadOnlySpan<float> values)
    {
        float sum = 0;
        for (int at = 0; at < values.Length; at++)
        {
            sum += values[at] * weights[at];
        }

        return sum;
    }

    private static BlockModel Read(string list, IReadOnlyList<string> names)
    {
        Dictionary<string, float> byName = [];
        foreach (string line in Lexicons.Lines(list))
        {
            int space = line.LastIndexOf(' ');
            byName[line[..space]] = float.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
        }

        return new BlockModel([.. names.Select(name => byName.GetValueOrDefault(name))]);
    }
}
