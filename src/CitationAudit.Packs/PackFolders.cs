using System.Collections.Immutable;

namespace CitationAudit.Packs;

/// <summary>
/// The folders that packs are read from: the tool's own, then a user's overlays. A file is looked for in every folder; what a later
/// folder says of the same id wins.
/// </summary>
/// <param name="Roots">Folders that hold <c>seeds</c> and <c>templates</c>, the tool's own first.</param>
public sealed record PackFolders(ImmutableArray<string> Roots)
{
    /// <summary>The folder beside the program.</summary>
    public static PackFolders BuiltIn { get; } = new([AppContext.BaseDirectory]);

    /// <summary>These folders with an overlay on top. Throws <see cref="PackException"/> where it is no folder.</summary>
    public PackFolders With(string overlay) =>
        Directory.Exists(overlay)
            ? this with { Roots = Roots.Add(overlay) }
            : throw new PackException(new PackProblem(overlay, 0, "$", "is no folder", "a folder that holds \"seeds\" or \"templates\""));

    /// <summary>The existing files at a relative path, the tool's own first.</summary>
    public ImmutableArray<string> Files(string relative) =>
        [.. Roots.Select(root => Path.Combine(root, relative)).Where(System.IO.File.Exists)];

    /// <summary>The winning file at a relative path, or null where there is none.</summary>
    public string? File(string relative) => Files(relative) is [.., string last] ? last : null;

    /// <summary>The names of the folders under a relative path, each once, sorted.</summary>
    public ImmutableArray<string> Names(string relative) =>
        [.. Roots.Select(root => Path.Combine(root, relative))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.GetFileName(folder))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>The JSON files in a folder at a relative path, root by root, the tool's own first, by name inside each.</summary>
    public ImmutableArray<ImmutableArray<string>> JsonFiles(string relative) =>
        [.. Roots.Select(root => Path.Combine(root, relative))
            .Where(Directory.Exists)
            .Select(folder => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToImmutableArray())];
}
