using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Reads a cue's act off the cue lexicon; a cue that it lacks says.</summary>
/// <param name="lexicon">The language's cues.</param>
public sealed class LexiconActs(CueLexicon lexicon) : ICueActs
{
    /// <inheritdoc/>
    public Act ActOf(Document document, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (int at = first; at < end; at++)
        {
            ImmutableArray<CueMatch> matches = lexicon.Find(document.Tokens, at, end);
            if (!matches.IsDefaultOrEmpty)
            {
                // Where one form belongs to several cues, saying is the safe reading: an audit drops what is only meant or felt.
                return matches.Any(match => match.Cue.Act == Act.Says) ? Act.Says : matches[0].Cue.Act;
            }
        }

        return Act.Says;
    }
}
