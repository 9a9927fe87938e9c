using CitationAudit.Packs;

namespace CitationAudit.Gold;

/// <summary>Prints what is wrong with the packs, for whoever writes them.</summary>
internal static class PatternsExamples
{
    public static int Run()
    {
        foreach (PackProblem problem in PackValidator.Languages(PackFolders.BuiltIn))
        {
            Console.WriteLine(problem);
        }

        return 0;
    }
}
