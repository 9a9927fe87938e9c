using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Report;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Finds everything that is wrong with the packs, without stopping at the first mistake.</summary>
public static class PackValidator
{
    /// <summary>All problems of all packs in the folders, in the order of the packs; empty where nothing is wrong.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="sections">The report sections that editions may name.</param>
    public static ImmutableArray<PackProblem> Validate(PackFolders folders, ImmutableArray<SectionSchema> sections)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [
            .. Problems(() => SourceTypeLoader.Load(folders)),
            .. Languages(folders),
            .. RegistryLoader.Check(folders),
            .. PolicyLoader.Ids(folders).SelectMany(id => Problems(() => Throw(Policy(folders, PolicyLoader.Load(folders, id, SourceTypeLoader.Load(folders)))))),
            .. Wordings(folders),
            .. EditionLoader.Ids(folders).SelectMany(id => Problems(() => EditionLoader.Load(folders, id, sections))),
        ];
    }

    /// <summary>The problems of the languages, failing examples of their patterns and source rules among them.</summary>
    public static ImmutableArray<PackProblem> Languages(PackFolders folders) =>
        [.. LanguageLoader.Codes(folders).SelectMany(code => Language(folders, code))];

    /// <summary>The problems of one policy: what its profiles and examples say and it does not do.</summary>
    public static ImmutableArray<PackProblem> Policy(PackFolders folders, PolicyPack policy)
    {
        ImmutableArray<string> codes = LanguageLoader.Codes(folders);
        return new PolicyExampleRunner(
            SourceTypeLoader.Load(folders),
            codes.ToImmutableDictionary(code => code, code => LanguageLoader.Load(folders, code), StringComparer.Ordinal),
            PolicyWordsLoader.Load(folders, codes)).Check(policy);
    }

    private static ImmutableArray<PackProblem> Wordings(PackFolders folders)
    {
        ImmutableArray<PackProblem> problems = [];
        return Problems(() => problems = StringsLoader.Differences(
            [.. ReportLanguageLoader.Load(folders).Select(language => StringsLoader.Load(folders, language))])).AddRange(problems);
    }

    private static void Throw(ImmutableArray<PackProblem> problems)
    {
        if (!problems.IsEmpty)
        {
            throw new PackException(problems);
        }
    }

    /// <summary>The problems of one language; its examples are run only where it can be read.</summary>
    private static ImmutableArray<PackProblem> Language(PackFolders folders, string code)
    {
        LanguagePack? language = null;
        ImmutableArray<PackProblem> problems = Problems(() => language = LanguageLoader.Load(folders, code));
        if (language is not null)
        {
            return
            [
                .. PatternExamples.Check(language),
                .. SourceRuleExamples.Failures(language.Sources, language.Text).Select(failure => new PackProblem(
                    failure.Example.File,
                    failure.Example.Line,
                    failure.Example.Path,
                    failure.Found.Length == 0 ? "the rule covers nothing" : $"the rule covers {failure.Found}",
                    failure.Example.Text)),
            ];
        }

        // The loader stops at its first mistake; the other files may hold more.
        return [.. problems
            .Concat(LanguageLoader.Parts(folders, code).SelectMany(part => Problems(part)))
            .Distinct()];
    }

    private static ImmutableArray<PackProblem> Problems(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (PackException error)
        {
            return error.Problems;
        }
    }
}
