using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>What hangs on each token: a subject, an object, a clause before or behind it, a preposition or an opener before it.</summary>
/// <param name="reader">Parses the documents.</param>
internal sealed class DependentsEvidence(SyntaxReader reader) : ITokenEvidence
{
    private static readonly string[] s_names = ["subject before", "subject behind", "clause before", "clause behind", "object", "adverbial", "opener", "preposition"];

    /// <inheritdoc/>
    public string Name => "dependents";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Fine;

    /// <inheritdoc/>
    public string NameOf(ushort value) =>
        string.Join(", ", s_names.Where((_, bit) => value > 0 && ((value - 1) & (1 << bit)) != 0));

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        Syntax syntax = reader.Read(document);
        values.Fill(1);
        for (int at = 0; at < syntax.Heads.Length; at++)
        {
            int head = syntax.Heads[at];
            if (head >= 0)
            {
                int bit = reader.Relations[syntax.Relations[at]] switch
                {
                    "nsubj" => at < head ? 1 : 2,
                    "ccomp" or "parataxis" or "xcomp" => at < head ? 4 : 8,
                    "obj" => 16,
                    "obl" => 32,
                    "mark" => 64,
                    "case" => 128,
                    _ => 0,
                };
                values[head] = (ushort)(((values[head] - 1) | bit) + 1);
            }
        }
    }
}
