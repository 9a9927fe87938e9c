namespace CitationAudit.Sources;

/// <summary>What a noun names, whether a rule knows it or not.</summary>
/// <param name="Kind">Its kind, such as <c>athlete</c>, <c>union</c> or <c>statement</c>.</param>
/// <param name="Sort">What the kind is one of: <see cref="Person"/>, <c>group</c>, <c>communication</c> and the like.</param>
public sealed record NounKind(string Kind, string Sort)
{
    /// <summary>The sort of all kinds of people.</summary>
    public const string Person = "person";

    /// <summary>The sort of all kinds of bodies.</summary>
    public const string Group = "group";
}
