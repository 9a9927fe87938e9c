using CitationAudit.Gold;
using CitationAudit.Packs;

switch (args)
{
    case ["standings", var file, var code]:
        return PatternsStandings.Run(file, code);
    case ["validate"]:
        foreach (PackProblem problem in PackValidator.Validate(PackFolders.BuiltIn))
        {
            Console.WriteLine(problem);
        }

        return 0;
    default:
        return PatternsConsole.Run(args);
}
