using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>What holds inside one group of an RTF file; a group's end brings the outer one back.</summary>
/// <param name="Destination">Where words go.</param>
/// <param name="CodePage">Code page of escaped bytes.</param>
/// <param name="UnicodeSkip">How many characters stand in for each <c>\u</c>.</param>
/// <param name="IsHidden">True in hidden or deleted text.</param>
/// <param name="Target">The address that words link to, or null.</param>
/// <param name="Kind">The paragraph's kind.</param>
internal readonly record struct RtfState(
    RtfDestination Destination, int CodePage, int UnicodeSkip, bool IsHidden, string? Target, BlockKind Kind);
