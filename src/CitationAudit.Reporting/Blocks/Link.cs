using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Target">Name of an anchor in the report, or an absolute http or https address.</param>
/// <param name="Inlines">The words.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Inlines) : Inline
{
    /// <summary>True where it leaves the report.</summary>
    public bool IsExternal => Uri.TryCreate(Target, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https");
}
