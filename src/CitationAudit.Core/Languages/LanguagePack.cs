using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Languages;

/// <summary>What the tool knows of one language: the folder <c>seeds/languages/&lt;code&gt;</c>, read and checked.</summary>
public sealed record LanguagePack
{
    /// <summary>BCP 47 primary language subtag: the folder's name.</summary>
    public required string Code { get; init; }

    /// <summary>The language's name in itself.</summary>
    public required string Name { get; init; }

    /// <summary>True where it is written from right to left.</summary>
    public required bool RightToLeft { get; init; }

    /// <summary>What the text stage must know.</summary>
    public required TextRules Text { get; init; }

    /// <summary>The words that attribute.</summary>
    public CueLexicon Cues { get; init; } = CueLexicon.Empty;

    /// <summary>The patterns that find statements.</summary>
    public PatternPack Patterns { get; init; } = PatternPack.Empty;

    /// <summary>What the judgement of sentences must know.</summary>
    public StandingWords Standings { get; init; } = StandingWords.None;

    /// <summary>What tells who speaks.</summary>
    public SourceRules Sources { get; init; } = SourceRules.None;
}
