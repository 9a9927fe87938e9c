using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Packs;
using CitationAudit.Reporting.Sections;

namespace CitationAudit.Cli.Commands;

/// <summary><c>packs list</c> and <c>packs validate</c>.</summary>
internal static class PacksCommand
{
    private static readonly Argument<string> Folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne, Description = "cli.argument.pack-folder" };

    public static Command Create(Surroundings surroundings)
    {
        Command list = new("list", "cli.command.packs.list") { new SettingOption(SettingCatalogue.Packs, "--packs", "FOLDER") };
        Session.Bind(list, surroundings, List);
        Command validate = new("validate", "cli.command.packs.validate") { Folder, new SettingOption(SettingCatalogue.Packs, "--packs", "FOLDER") };
        Session.Bind(validate, surroundings, Validate);
        return new Command("packs", "cli.command.packs") { list, validate };
    }

    private static int List(Session session)
    {
        using StreamWriter output = session.OpenOutput();
        PackFolders folders = session.Workspace.Folders;
        Print("cli.packs.languages", LanguageLoader.Codes(folders).Select(code => $"{code}  {LanguageLoader.Load(folders, code).Name}"));
        Print("cli.packs.policies", PolicyLoader.Ids(folders));
        Print("cli.packs.editions", EditionLoader.Ids(folders));
        Print("cli.packs.folders", folders.Roots);
        return ExitCode.Success;

        void Print(string head, IEnumerable<string> lines)
        {
            output.WriteLine(session.Interface.Text(head));
            foreach (string line in lines)
            {
                output.WriteLine($"  {line}");
            }
        }
    }

    private static int Validate(Session session)
    {
        PackFolders folders = session.Line.GetValue(Folder) is { } folder
            ? session.Workspace.Folders.With(session.Surroundings.FullPath(folder))
            : session.Workspace.Folders;
        ImmutableArray<PackProblem> problems = PackValidator.Validate(folders, SectionCatalogue.Schemas);
        foreach (PackProblem problem in problems)
        {
            session.Surroundings.Error.WriteLine(problem);
        }

        if (!problems.IsEmpty)
        {
            session.Complain(Message.Of("cli.packs.invalid", MessageArgument.Number("count", problems.Length)));
            return ExitCode.BadConfiguration;
        }

        using StreamWriter output = session.OpenOutput();
        output.WriteLine(session.Interface.Text("cli.packs.valid"));
        return ExitCode.Success;
    }
}
