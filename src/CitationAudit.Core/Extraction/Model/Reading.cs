namespace CitationAudit.Extraction.Model;

/// <summary>What the model makes of one cue: the best labelling of its surroundings and how sure each step was.</summary>
/// <param name="Cue">The cue's tokens.</param>
/// <param name="Content">The content's tokens.</param>
/// <param name="Source">The source's tokens; empty for none.</param>
/// <param name="Relay">The relay's tokens; empty for none.</param>
/// <param name="CueOdds">Log-odds that a cue begins here.</param>
/// <param name="BeginLog">Log-probability of the content's beginning among all.</param>
/// <param name="EndLog">Log-probability of its end, given the beginning.</param>
/// <param name="PieceLog">Log-probability of its second piece or of having none.</param>
/// <param name="SourceLog">Log-probability of the source's span or of having none.</param>
/// <param name="Total">The sum by which it won.</param>
/// <param name="Margin">How far the total lies above the next best labelling with another content.</param>
internal readonly record struct Reading(
    Run Cue,
    Pieces Content,
    Run Source,
    Run Relay,
    float CueOdds,
    float BeginLog,
    float EndLog,
    float PieceLog,
    float SourceLog,
    float Total,
    float Margin);
