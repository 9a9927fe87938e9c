using System.Collections.Immutable;

namespace CitationAudit.Report;

/// <summary>A section of an edition.</summary>
/// <param name="Id">Id of the section.</param>
/// <param name="Options">Its options by name: numbers as given, truth values as 1 and 0.</param>
public sealed record EditionSection(string Id, ImmutableDictionary<string, int> Options)
{
    /// <summary>Option of every section: whether it begins on a page of its own.</summary>
    public const string NewPage = "newPage";

    /// <summary>An option that counts, or what holds where it is not given.</summary>
    public int Number(string name, int otherwise) => Options.TryGetValue(name, out int value) ? value : otherwise;

    /// <summary>An option that is true or false, or what holds where it is not given.</summary>
    public bool Flag(string name, bool otherwise) => Options.TryGetValue(name, out int value) ? value != 0 : otherwise;
}
