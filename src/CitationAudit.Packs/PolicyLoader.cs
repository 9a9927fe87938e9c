using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Reads policy packs: <c>seeds/policies/&lt;id&gt;.json</c>, or a file anywhere on disk.</summary>
public static class PolicyLoader
{
    private const string Folder = "seeds/policies";

    // Section, id, key: a pack that extends another may replace any one key of a rule and leaves the rest as it was.
    private const int MergeDepth = 3;

    /// <summary>The ids of the packs that there are, sorted.</summary>
    public static ImmutableArray<string> Ids(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [.. folders.Roots
            .Select(root => Path.Combine(root, Folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.json"))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Reads a pack with all that it extends. Throws <see cref="PackException"/> where it is missing or wrong, with file, line, path and
    /// what is allowed.
    /// </summary>
    /// <param name="folders">Where packs are looked for.</param>
    /// <param name="name">The id of a pack, or the path of a file (it ends in <c>.json</c>).</param>
    /// <param name="types">The source types.</param>
    public static PolicyPack Load(PackFolders folders, string name, ImmutableDictionary<string, SourceType> types)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(types);
        List<string> lineage = [];
        PackValue pack = Merge(folders, name, lineage);
        return PolicyReader.Read(pack, types, folders.Names("templates/strings"), [.. lineage]);
    }

    private static PackValue Merge(PackFolders folders, string name, List<string> lineage)
    {
        PackValue pack = PackValue.Load(FileOf(folders, name));
        string id = pack.At("id").String();
        if (lineage.Contains(id, StringComparer.Ordinal))
        {
            throw pack.At("id").Problem($"the packs extend each other in a circle: {string.Join(" → ", lineage)} → {id}");
        }

        lineage.Add(id);
        return pack.Find("extends") is { } parent ? pack.Over(Merge(folders, parent.String(), lineage), MergeDepth) : pack;
    }

    private static string FileOf(PackFolders folders, string name)
    {
        if (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        string relative = $"{Folder}/{name}.json";
        return folders.File(relative)
            ?? throw new PackException(new PackProblem(relative, 0, "$", $"there is no policy \"{name}\"", string.Join(", ", Ids(folders)) + ", or the path of a .json file"));
    }
}
