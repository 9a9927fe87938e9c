using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>Says what a source does with a cue; a language pack's knowledge. Implementations are immutable.</summary>
public interface ICueActs
{
    /// <summary>The act of a cue that a document's tokens from <paramref name="first"/> up to <paramref name="end"/> form.</summary>
    Act ActOf(Document document, int first, int end);
}
