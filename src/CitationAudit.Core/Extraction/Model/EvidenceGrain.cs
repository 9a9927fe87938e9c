namespace CitationAudit.Extraction.Model;

/// <summary>How many values a layer of evidence tells apart, which decides how the model combines it.</summary>
public enum EvidenceGrain
{
    /// <summary>Up to about sixty values, such as parts of speech: used alone, in pairs and in threes with its neighbours.</summary>
    Coarse,

    /// <summary>Hundreds of values, such as word clusters: used alone and with the cue only.</summary>
    Fine,

    /// <summary>Used only in features of its own, which look for the layer by its name: it costs little where most layers cost much.</summary>
    Apart,
}
