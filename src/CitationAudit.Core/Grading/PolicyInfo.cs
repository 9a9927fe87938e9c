using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>What a report prints of the policy pack that it was judged by.</summary>
/// <param name="Id">The pack's id, such as <c>default</c>.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Standards">The standards that its rules come from.</param>
public sealed record PolicyInfo(string Id, string Edition, ImmutableArray<Standard> Standards)
{
    /// <summary>Whether a report should put the questions of IMVAIN before the letters.</summary>
    public bool ImvainFirst { get; init; }
}
