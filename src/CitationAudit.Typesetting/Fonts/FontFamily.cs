using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>The files of one font family and how it stands beside others.</summary>
/// <param name="Name">What stacks call it.</param>
/// <param name="Regular">Path of the regular face, a TrueType or OpenType file.</param>
public sealed record FontFamily(string Name, string Regular)
{
    /// <summary>Path of the bold face, or null to use the regular one.</summary>
    public string? Bold { get; init; }

    /// <summary>Path of the italic face, or null to use the upright one.</summary>
    public string? Italic { get; init; }

    /// <summary>Path of the bold italic face, or null to use the bold one.</summary>
    public string? BoldItalic { get; init; }

    /// <summary>ISO 15924 codes of the scripts for which this family is preferred within a stack.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Factor on the size, so that families in one stack look equally large.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>The line height that the family needs, in ems of its scaled size.</summary>
    public float LineHeight { get; init; } = 1.35f;

    internal string Path(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => BoldItalic ?? Bold ?? Italic ?? Regular,
        (true, false) => Bold ?? Regular,
        (false, true) => Italic ?? Regular,
        _ => Regular,
    };
}
