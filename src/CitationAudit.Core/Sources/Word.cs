using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>One word of a source phrase.</summary>
/// <param name="Span">Where it stands; a part of a token where the phrase begins behind a proclitic.</param>
/// <param name="Normal">Its folded form.</param>
/// <param name="Key">Its key (see <see cref="WordKey"/>).</param>
/// <param name="Capital">True where it begins with a capital letter.</param>
/// <param name="Parted">True where a comma, dash or bracket parts it from the word before it.</param>
/// <param name="Quoted">True where it stands in quotation marks of its own inside the phrase.</param>
internal readonly record struct Word(TextSpan Span, string Normal, string Key, bool Capital, bool Parted, bool Quoted)
{
    /// <summary>What it names as a noun; null where that is unknown.</summary>
    public NounKind? Kind { get; init; }
}
