using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CitationAudit.Typesetting;

/// <summary>The shape of <c>fonts.json</c>.</summary>
internal sealed record FontList(
    Dictionary<string, FontList.Family> Families, Dictionary<string, ImmutableArray<string>> Stacks, ImmutableArray<string> Fallback)
{
    public FontLibrary ToLibrary(string folder)
    {
        string? At(string? path) => path is null ? null : Path.GetFullPath(Path.Combine(folder, path));
        var families = Families.Select(f => new FontFamily(f.Key, Path.GetFullPath(Path.Combine(folder, f.Value.Regular)))
        {
            Bold = At(f.Value.Bold),
            Italic = At(f.Value.Italic),
            BoldItalic = At(f.Value.BoldItalic),
            Scripts = f.Value.Scripts.IsDefault ? [] : f.Value.Scripts,
            Scale = f.Value.Scale ?? 1,
            LineHeight = f.Value.LineHeight ?? 1.35f,
        });
        return new FontLibrary(families, Stacks, Fallback.IsDefault ? [] : Fallback);
    }

    /// <summary>One family as it stands in the file.</summary>
    internal sealed record Family(string Regular)
    {
        public string? Bold { get; init; }

        public string? Italic { get; init; }

        public string? BoldItalic { get; init; }

        public ImmutableArray<string> Scripts { get; init; }

        public float? Scale { get; init; }

        public float? LineHeight { get; init; }
    }
}

/// <summary>Reads the list without reflection; a key that it does not know is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(FontList))]
internal sealed partial class FontListJson : JsonSerializerContext;
