using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Extraction.Tagging;
using CitationAudit.Languages;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Gives the layers of evidence that a language's statement model is trained with and must be run with.</summary>
public static class EvidenceLoader
{
    /// <summary>
    /// The layers in the model's order: the cue lexicon's and, for a language with a syntax reader, that reader's and the guideline; for others what the
    /// lexicon and the source rules know of nouns beside cues. Throws
    /// <see cref="PackException"/> where a file is damaged.
    /// </summary>
    /// <param name="folders">The packs.</param>
    /// <param name="pack">The language.</param>
    /// <param name="broad">
    /// True to read by a broader guideline than this project's, as for an audit of all acts: intentions, wishes and feelings count.
    /// </param>
    public static ImmutableArray<ITokenEvidence> Load(PackFolders folders, LanguagePack pack, bool broad)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return With(folders, pack, new GuidelineEvidence(broad));
    }

    private static ImmutableArray<ITokenEvidence> Vectors(PackFolders folders, string code) =>
        WordCodesLoader.Load(folders, code) is { } codes ? [new VectorEvidence(codes)] : [];

    /// <summary>The same for training, where each document has a guideline of its own.</summary>
    public static ImmutableArray<ITokenEvidence> With(PackFolders folders, LanguagePack pack, GuidelineEvidence guideline)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ImmutableArray<ITokenEvidence> cues = [new CueKindEvidence(pack.Cues), new CueLemmaEvidence(pack.Cues)];

        // Who depends on whom tells more than word lists do: beside a syntax reader they change nothing in English.
        return SyntaxLoader.Load(folders, pack.Code) is { } syntax
            ? [.. cues, .. syntax.Layers(), guideline, .. Vectors(folders, pack.Code)]
            : [.. cues, new CueComplementEvidence(pack.Cues), new SourceWordEvidence(pack.Sources)];
    }
}
