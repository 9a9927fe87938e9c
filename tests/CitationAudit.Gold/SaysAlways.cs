using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Gold;

/// <summary>Takes every cue for one of saying: acts do not count where only spans are scored.</summary>
internal sealed class SaysAlways : ICueActs
{
    public Act ActOf(Document document, int first, int end) => Act.Says;
}
