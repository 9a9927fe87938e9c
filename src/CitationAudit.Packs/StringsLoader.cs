using System.Collections.Immutable;
using CitationAudit.Report;

namespace CitationAudit.Packs;

/// <summary>Reads <c>templates/strings/&lt;code&gt;/*.json</c>: flat objects of key and wording, merged over the files.</summary>
public static class StringsLoader
{
    private const string Folder = "templates/strings";

    private static readonly ImmutableDictionary<string, PluralCategory> Categories =
        Enum.GetValues<PluralCategory>().ToImmutableDictionary(category => category.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>
    /// The wordings of a report language; an overlay's wording wins over the tool's. Throws <see cref="PackException"/> where a file is
    /// wrong, a key stands in two files of one root, or a plural form is missing.
    /// </summary>
    /// <param name="folders">Where to look.</param>
    /// <param name="language">The report language.</param>
    /// <param name="policyWordings">Wordings that a policy pack brings, by language and key; null for none.</param>
    public static Strings Load(
        PackFolders folders,
        ReportLanguage language,
        ImmutableDictionary<string, ImmutableDictionary<string, PackValue>>? policyWordings = null)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(language);
        ImmutableDictionary<string, Wording>.Builder wordings = ImmutableDictionary.CreateBuilder<string, Wording>(StringComparer.Ordinal);
        foreach (ImmutableArray<string> files in folders.JsonFiles($"{Folder}/{language.Code}"))
        {
            Dictionary<string, string> seen = new(StringComparer.Ordinal);
            foreach (string file in files)
            {
                foreach ((string key, PackValue value) in PackValue.Load(file).Entries())
                {
                    if (!seen.TryAdd(key, file))
                    {
                        throw value.Problem($"the key stands in {seen[key]} too");
                    }

                    wordings[key] = Read(value, language.Code);
                }
            }
        }

        if (policyWordings?.GetValueOrDefault(language.Code) is { } brought)
        {
            foreach ((string key, PackValue value) in brought)
            {
                wordings[key] = Read(value, language.Code);
            }
        }

        return new Strings(language, wordings.ToImmutable());
    }

    /// <summary>Where languages differ: keys that one lacks and wordings that take other arguments. Empty where all agree.</summary>
    public static ImmutableArray<PackProblem> Differences(ImmutableArray<Strings> languages)
    {
        ImmutableArray<PackProblem>.Builder problems = ImmutableArray.CreateBuilder<PackProblem>();
        SortedSet<string> keys = new(languages.SelectMany(strings => strings.Wordings.Keys), StringComparer.Ordinal);

        // Names of months are a language's own affair: each has those styles that its readers know.
        foreach (string key in keys.Where(key => !key.StartsWith("month.", StringComparison.Ordinal)))
        {
            Strings first = languages.First(strings => strings.Has(key));
            foreach (Strings strings in languages)
            {
                string folder = $"{Folder}/{strings.Language.Code}";
                if (!strings.Wordings.TryGetValue(key, out Wording? wording))
                {
                    problems.Add(new PackProblem(folder, 0, key, $"has no wording, which \"{first.Language.Code}\" has"));
                }
                else if (!wording.Arguments.SequenceEqual(first.Wordings[key].Arguments))
                {
                    problems.Add(new PackProblem(
                        folder, 0, key, $"takes the arguments {Listed(wording)}", $"{Listed(first.Wordings[key])} as in \"{first.Language.Code}\""));
                }
            }
        }

        return problems.ToImmutable();
    }

    private static string Listed(Wording wording) => wording.Arguments.IsEmpty ? "none" : string.Join(", ", wording.Arguments);

    private static Wording Read(PackValue value, string language)
    {
        if (value.IsText)
        {
            return new Wording(value.String());
        }

        string by = value.At("by").String();
        ImmutableDictionary<PluralCategory, string>.Builder forms = ImmutableDictionary.CreateBuilder<PluralCategory, string>();
        foreach (PluralCategory category in PluralRules.Forms(language))
        {
            forms[category] = value.At(category.ToString().ToLowerInvariant()).String();
        }

        foreach ((string name, PluralCategory category) in Categories)
        {
            if (!forms.ContainsKey(category) && value.Has(name))
            {
                throw value.At(name).Problem($"\"{language}\" has no plural form \"{name}\"", string.Join(", ", forms.Keys.Select(form => form.ToString().ToLowerInvariant())));
            }
        }

        value.NothingElse();
        return new Wording(by, forms.ToImmutable());
    }
}
