using System.Collections.Immutable;
using CitationAudit.Report;

namespace CitationAudit.Packs;

/// <summary>Reads <c>templates/languages.json</c>: the languages that reports are printed in.</summary>
public static class ReportLanguageLoader
{
    private const string File = "templates/languages.json";

    /// <summary>The report languages, sorted by code. Throws <see cref="PackException"/> where the file is missing or wrong.</summary>
    public static ImmutableArray<ReportLanguage> Load(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ImmutableArray<string> files = folders.Files(File);
        if (files.IsEmpty)
        {
            throw new PackException(new PackProblem(File, 0, "$", "is missing"));
        }

        SortedDictionary<string, ReportLanguage> languages = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            foreach ((string code, PackValue line) in PackValue.Load(file).Entries())
            {
                languages[code] = new ReportLanguage(
                    code,
                    line.At("name").String(),
                    line.At("direction").OneOf("ltr", "rtl") == "rtl",
                    line.At("digits").Enum<DigitStyle>(),
                    line.At("months").String());
                line.NothingElse();
            }
        }

        return [.. languages.Values];
    }

    /// <summary>One report language. Throws <see cref="PackException"/> where there is none of that code.</summary>
    public static ReportLanguage Load(PackFolders folders, string code)
    {
        ImmutableArray<ReportLanguage> languages = Load(folders);
        return languages.FirstOrDefault(language => language.Code == code)
            ?? throw new PackException(new PackProblem(
                File, 0, "$", $"there is no report language \"{code}\"", string.Join(", ", languages.Select(language => language.Code))));
    }
}
