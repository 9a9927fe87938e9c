using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A cue of several words, but for its first.</summary>
/// <param name="Rest">The other words in normal form.</param>
/// <param name="Form">The form that it is.</param>
internal sealed record CuePhrase(ImmutableArray<string> Rest, CueForm Form)
{
    /// <summary>True where the other words stand at <paramref name="at"/>, before <paramref name="end"/>.</summary>
    public bool Stands(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + Rest.Length > end)
        {
            return false;
        }

        for (int part = 0; part < Rest.Length; part++)
        {
            if (tokens[at + part].Normal != Rest[part])
            {
                return false;
            }
        }

        return true;
    }
}
