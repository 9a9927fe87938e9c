using System.Globalization;
using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>Writes trained weights in the form that language packs hold (<c>sources.weights</c>).</summary>
public static class SourceWeightsWriter
{
    /// <summary>Writes the models in the order given, features sorted, so that the same models give the same bytes.</summary>
    public static void Write(TextWriter output, IEnumerable<LinearModel> models)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(models);
        output.Write("citation-audit-weights 1\n");
        foreach (LinearModel model in models)
        {
            output.Write($"model {model.Name} {model.Scale.ToString("R", CultureInfo.InvariantCulture)} {string.Join(' ', model.Labels)}\n");
            foreach (string feature in model.Weights.Keys.Order(StringComparer.Ordinal))
            {
                output.Write($"{feature}\t{string.Join(' ', model.Weights[feature].Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Label}:{weight.Units}")))}\n");
            }
        }
    }
}
