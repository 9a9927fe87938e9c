using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Each token's part of speech, with verbs told apart by whether they can report and nouns by what they name (from WordNet's files and
/// frames), so that a verb that training never showed is known by its kind.
/// </summary>
/// <param name="reader">Tags the documents.</param>
internal sealed class KindEvidence(SyntaxReader reader) : ITokenEvidence
{
    private const int Kinds = 10;

    /// <inheritdoc/>
    public string Name => "kind of word";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Coarse;

    /// <inheritdoc/>
    public string NameOf(ushort value)
    {
        int tag = (value - 1) / Kinds;
        return value > 0 && tag < reader.Tags.Length ? $"{reader.Tags[tag]} {(value - 1) % Kinds}" : "";
    }

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        Syntax syntax = reader.Read(document);
        for (int at = 0; at < syntax.Tags.Length; at++)
        {
            string tag = reader.Tags[syntax.Tags[at]];
            int kind = tag[0] switch
            {
                'V' when !tag.EndsWith('+') => VerbKind(syntax.Verbs[at]),
                'N' when tag is "NN" or "NNS" => NounKind(syntax.Nouns[at]),
                _ => 0,
            };
            values[at] = (ushort)((syntax.Tags[at] * Kinds) + kind + 1);
        }
    }

    /// <summary>By the first sense's file, whether some sense is of communication and whether one takes a clause (see the trainer's WordNet tables).</summary>
    private static int VerbKind(byte verb)
    {
        if (verb == 0)
        {
            return 0;
        }

        (int file, bool speaks, bool clause) = ((verb - 1) / 8, ((verb - 1) & 4) != 0, ((verb - 1) & 2) != 0);
        return file switch
        {
            3 => clause ? 1 : 2,
            2 => clause ? 3 : 4,
            8 or 10 => clause ? 5 : 6,
            _ => speaks ? (clause ? 7 : 8) : clause ? 9 : 0,
        };
    }

    private static int NounKind(byte noun)
    {
        if (noun == 0)
        {
            return 0;
        }

        (int file, bool person, bool group) = ((noun - 1) / 4, ((noun - 1) & 2) != 0, ((noun - 1) & 1) != 0);
        return file switch
        {
            15 => 1,
            11 => 2,
            7 => 3,
            6 => 4,
            1 => 5,
            25 => 6,
            9 => 7,
            _ => person ? 8 : group ? 9 : 0,
        };
    }
}
