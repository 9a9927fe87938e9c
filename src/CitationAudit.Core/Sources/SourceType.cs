namespace CitationAudit.Sources;

/// <summary>A leaf of the source types, one line of <c>seeds/source-types.json</c>.</summary>
/// <param name="Id">Stable id, such as <c>state-agency</c>; its wording has the key <c>type.&lt;id&gt;</c>.</param>
/// <param name="Family">Id of its family, such as <c>state-media</c>; wording key <c>family.&lt;id&gt;</c>.</param>
/// <param name="Unnamed">True where a source of this type has no name by definition.</param>
/// <param name="Medium">True where it is a medium, which can relay somebody else.</param>
/// <param name="SpeaksForItself">True where what it says and what happened are graded apart (state, military, party, company).</param>
public sealed record SourceType(string Id, string Family, bool Unnamed, bool Medium, bool SpeaksForItself);
