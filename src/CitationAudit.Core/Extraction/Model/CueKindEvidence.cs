using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// What a language's cue lexicon says of each token: the parts that a cue form written so can play, whether a pronoun is written with it,
/// and its act. So the model knows of cues that training never met.
/// </summary>
/// <param name="Lexicon">The lexicon.</param>
public sealed record CueKindEvidence(CueLexicon Lexicon) : ITokenEvidence
{
    private const ushort Inside = 0x4000;

    /// <inheritdoc/>
    public string Name => "cue lexicon";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Coarse;

    /// <inheritdoc/>
    public string NameOf(ushort value)
    {
        if (value is 0 or Inside)
        {
            return value == 0 ? "" : "inside a cue phrase";
        }

        IEnumerable<string> kinds = Enum.GetValues<CueKind>().Where(kind => (value & (1 << (int)kind)) != 0).Select(kind => kind.ToString().ToLowerInvariant());
        return $"{string.Join(" or ", kinds)}, {((Act)(value >> 8)).ToString().ToLowerInvariant()}{((value & 0x80) != 0 ? ", with pronoun" : "")}";
    }

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<ImmutableArray<CueMatch>> cues = Lexicon.FindAll(document);
        foreach (Sentence sentence in document.Sentences)
        {
            for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                ImmutableArray<CueMatch> matches = cues[at];
                if (matches.IsEmpty)
                {
                    continue;
                }

                values[at] = ValueOf(matches);
                int end = Math.Min(at + matches[0].Tokens, sentence.EndToken);
                for (int inner = at + 1; inner < end; inner++)
                {
                    values[inner] = values[inner] == 0 ? Inside : values[inner];
                }

                // A phrase's own words begin no cue of their own.
                at = end - 1;
            }
        }
    }

    private static ushort ValueOf(ImmutableArray<CueMatch> matches)
    {
        int value = (int)matches[0].Cue.Act << 8;
        foreach (CueMatch match in matches)
        {
            value |= 1 << (int)match.Kind;
            value |= match.Pronoun ? 0x80 : 0;
        }

        return (ushort)value;
    }
}
