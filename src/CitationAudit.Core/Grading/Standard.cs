namespace CitationAudit.Grading;

/// <summary>A published standard that a policy's rules come from.</summary>
/// <param name="Id">Stable id, such as <c>ap-anonymous-sources</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Edition">Edition or date, as far as known.</param>
/// <param name="Address">Where it can be read.</param>
public sealed record Standard(string Id, string Title, string Edition, string Address);
