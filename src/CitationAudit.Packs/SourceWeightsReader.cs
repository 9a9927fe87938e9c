using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>
/// Reads a file of trained weights: a first line <c>citation-audit-weights 1</c>; then per model a line <c>model NAME SCALE LABEL…</c> and
/// per feature a line with the feature, a tab, and <c>LABEL:UNITS</c> pairs parted by blanks (labels by index).
/// </summary>
internal static class SourceWeightsReader
{
    private const string FirstLine = "citation-audit-weights 1";

    /// <summary>The models by name. Throws <see cref="PackException"/> with the line where the file is wrong.</summary>
    public static ImmutableDictionary<string, LinearModel> Read(string file)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackException(new PackProblem(file, 0, "$", $"cannot be read: {error.Message}"));
        }

        if (lines.Length == 0 || lines[0] != FirstLine)
        {
            throw Wrong(1, "is no file of weights", FirstLine);
        }

        ImmutableDictionary<string, LinearModel>.Builder models = ImmutableDictionary.CreateBuilder<string, LinearModel>(StringComparer.Ordinal);
        Dictionary<string, ImmutableArray<LabelWeight>> weights = new(StringComparer.Ordinal);
        LinearModel? model = null;
        for (int at = 1; at < lines.Length; at++)
        {
            int tab = lines[at].IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
            {
                string[] head = lines[at].Split(' ');
                if (head.Length < 4 || head[0] != "model" || !double.TryParse(head[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double scale))
                {
                    throw Wrong(at + 1, "is neither a model nor a feature", "model NAME SCALE LABEL…, or FEATURE, a tab, and LABEL:UNITS…");
                }

                weights = new(StringComparer.Ordinal);
                model = new LinearModel(head[1], [.. head[3..]], scale, weights);
                models[model.Name] = model;
            }
            else if (model is null)
            {
                throw Wrong(at + 1, "stands before the first model", "model NAME SCALE LABEL…");
            }
            else
            {
                weights[lines[at][..tab]] = ReadWeights(lines[at].AsSpan(tab + 1), model.Labels.Length, at + 1);
            }
        }

        return models.ToImmutable();

        ImmutableArray<LabelWeight> ReadWeights(ReadOnlySpan<char> text, int labels, int line)
        {
            ImmutableArray<LabelWeight>.Builder read = ImmutableArray.CreateBuilder<LabelWeight>();
            foreach (Range part in text.Split(' '))
            {
                ReadOnlySpan<char> pair = text[part];
                int colon = pair.IndexOf(':');
                if (colon < 0
                    || !int.TryParse(pair[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out int label) || label >= labels
                    || !sbyte.TryParse(pair[(colon + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out sbyte units))
                {
                    throw Wrong(line, $"has the weight \"{pair}\"", $"LABEL:UNITS with a label below {labels} and units from -128 to 127");
                }

                read.Add(new LabelWeight(label, units));
            }

            return read.ToImmutable();
        }

        PackException Wrong(int line, string what, string allowed) => new(new PackProblem(file, line, "$", what, allowed));
    }
}
