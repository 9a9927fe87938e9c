using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;

namespace CitationAudit.Packs;

/// <summary>Finds everything that is wrong with the packs, without stopping at the first mistake.</summary>
public static class PackValidator
{
    /// <summary>All problems of all packs in the folders, in the order of the packs; empty where nothing is wrong.</summary>
    public static ImmutableArray<PackProblem> Validate(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [
            .. Problems(() => SourceTypeLoader.Load(folders)),
            .. LanguageLoader.Codes(folders).SelectMany(code => Language(folders, code)),
        ];
    }

    /// <summary>The problems of one language; its examples are run only where it can be read.</summary>
    private static ImmutableArray<PackProblem> Language(PackFolders folders, string code)
    {
        LanguagePack? language = null;
        ImmutableArray<PackProblem> problems = Problems(() => language = LanguageLoader.Load(folders, code));
        if (language is not null)
        {
            return PatternExamples.Check(language);
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
