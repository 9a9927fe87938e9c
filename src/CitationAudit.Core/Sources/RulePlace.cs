namespace CitationAudit.Sources;

/// <summary>Where a source rule looks.</summary>
public enum RulePlace
{
    /// <summary>At the head noun of a source phrase.</summary>
    Head,

    /// <summary>Anywhere in a source phrase.</summary>
    Phrase,

    /// <summary>In a source phrase or near it in its sentence.</summary>
    Sentence,

    /// <summary>In the words of the cue.</summary>
    Cue,

    /// <summary>In what is said.</summary>
    Content,

    /// <summary>Anywhere in the article: words that show of what field it is.</summary>
    Article,
}
