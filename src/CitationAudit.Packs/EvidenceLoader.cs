using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Packs;

/// <summary>Gives the layers of evidence that a language's statement model is trained with and must be run with.</summary>
public static class EvidenceLoader
{
    /// <summary>
    /// The layers in the model's order; none for a language without a syntax reader. Throws <see cref="PackException"/> where a file is
    /// damaged.
    /// </summary>
    /// <param name="folders">The packs.</param>
    /// <param name="code">The language.</param>
    /// <param name="broad">
    /// True to read by a broader guideline than this project's, as for an audit of all acts: intentions, wishes and feelings count.
    /// </param>
    public static ImmutableArray<ITokenEvidence> Load(PackFolders folders, string code, bool broad) =>
        SyntaxLoader.Load(folders, code) is { } syntax ? [.. syntax.Layers(), new GuidelineEvidence(broad)] : [];
}
