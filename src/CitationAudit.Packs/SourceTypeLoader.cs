using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/source-types.json</c>.</summary>
public static class SourceTypeLoader
{
    private const string File = "seeds/source-types.json";

    /// <summary>The source types by id. Throws <see cref="PackException"/> where the file is missing or wrong.</summary>
    public static ImmutableDictionary<string, SourceType> Load(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ImmutableDictionary<string, SourceType>.Builder types = ImmutableDictionary.CreateBuilder<string, SourceType>(StringComparer.Ordinal);
        ImmutableArray<string> files = folders.Files(File);
        if (files.IsEmpty)
        {
            throw new PackException(new PackProblem(File, 0, "$", "is missing"));
        }

        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            ImmutableArray<string> families = pack.At("families").Strings();
            foreach (PackValue line in pack.At("types").Items())
            {
                SourceType type = new(
                    line.At("id").String(),
                    line.At("family").OneOf(families.AsSpan()),
                    line.Find("unnamed")?.Bool() ?? false,
                    line.Find("medium")?.Bool() ?? false,
                    line.Find("speaksForItself")?.Bool() ?? false);
                line.NothingElse();
                types[type.Id] = type;
            }

            pack.NothingElse();
        }

        return types.ToImmutable();
    }
}
