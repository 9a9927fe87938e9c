using CitationAudit.Report;

namespace CitationAudit.Packs;

/// <summary>Reads <c>templates/themes/&lt;id&gt;.json</c>: the house that a report is printed for.</summary>
public static class ThemeLoader
{
    private const string Folder = "templates/themes";

    /// <summary>One theme; the logo's path counts from the theme's own folder. Throws <see cref="PackException"/> where it is missing or wrong.</summary>
    public static Theme Load(PackFolders folders, string id)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string relative = $"{Folder}/{id}.json";
        string file = folders.File(relative)
            ?? throw new PackException(new PackProblem(
                relative, 0, "$", $"there is no theme \"{id}\"", string.Join(", ", folders.JsonFiles(Folder).SelectMany(files => files).Select(Path.GetFileNameWithoutExtension))));
        PackValue pack = PackValue.Load(file);
        Theme plain = Theme.Plain;
        Theme theme = new()
        {
            House = pack.Find("house")?.String(),
            Logo = pack.Find("logo") is PackValue logo ? ReadLogo(logo) : null,
            Primary = pack.Find("primary") is PackValue primary ? ReadColour(primary) : plain.Primary,
            Accent = pack.Find("accent") is PackValue accent ? ReadColour(accent) : plain.Accent,
            TextFont = pack.Find("textFont")?.String() ?? plain.TextFont,
            LabelFont = pack.Find("labelFont")?.String() ?? plain.LabelFont,
        };
        pack.NothingElse();
        return theme;
    }

    private static string ReadColour(PackValue value)
    {
        string colour = value.String();
        return colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit)
            ? colour
            : throw value.Problem($"is \"{colour}\"", "a colour as #rrggbb");
    }

    private static string ReadLogo(PackValue value)
    {
        string path = Path.Combine(Path.GetDirectoryName(value.File) ?? "", value.String());
        return File.Exists(path) ? path : throw value.Problem($"there is no file {path}", "a PNG or JPEG picture beside the theme");
    }
}
