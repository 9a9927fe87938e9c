using System.Collections.Immutable;
using CitationAudit.Report;

namespace CitationAudit.Packs;

/// <summary>Reads <c>templates/editions/&lt;id&gt;.json</c>: the order of a printed audit's sections and their options.</summary>
public static class EditionLoader
{
    private const string Folder = "templates/editions";

    /// <summary>The ids of the editions that there are, sorted.</summary>
    public static ImmutableArray<string> Ids(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [.. folders.JsonFiles(Folder)
            .SelectMany(files => files)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// One edition; a copy in an overlay folder takes the place of the tool's. Throws <see cref="PackException"/> where there is none of
    /// that id, or it names a section or an option that there is not.
    /// </summary>
    public static Edition Load(PackFolders folders, string id, ImmutableArray<SectionSchema> allowed)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string relative = $"{Folder}/{id}.json";
        string file = folders.File(relative)
            ?? throw new PackException(new PackProblem(relative, 0, "$", $"there is no edition \"{id}\"", string.Join(", ", Ids(folders))));
        PackValue pack = PackValue.Load(file);
        Edition edition = new(
            id,
            pack.Find("compact")?.Bool() ?? false,
            [.. pack.At("sections").Items().Select(section => ReadSection(section, allowed))]);
        pack.NothingElse();
        return edition;
    }

    private static EditionSection ReadSection(PackValue section, ImmutableArray<SectionSchema> allowed)
    {
        string id = section.At("id").OneOf([.. allowed.Select(schema => schema.Id)]);
        SectionSchema schema = allowed.First(known => known.Id == id);
        ImmutableDictionary<string, int>.Builder options = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (string flag in schema.Flags.Append(EditionSection.NewPage))
        {
            if (section.Find(flag) is PackValue value)
            {
                options[flag] = value.Bool() ? 1 : 0;
            }
        }

        foreach ((string name, int most) in schema.Numbers)
        {
            if (section.Find(name) is PackValue value)
            {
                options[name] = value.Int(0, most);
            }
        }

        section.NothingElse();
        return new EditionSection(id, options.ToImmutable());
    }
}
