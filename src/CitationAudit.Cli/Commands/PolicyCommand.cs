using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Packs;
using CitationAudit.Report;

namespace CitationAudit.Cli.Commands;

/// <summary><c>policy show</c>, <c>policy validate</c> and <c>policy diff</c>.</summary>
internal static class PolicyCommand
{
    private static readonly Argument<string> Policy = new("POLICY") { Description = "cli.argument.policy" };

    private static readonly Argument<string> Other = new("OTHER") { Description = "cli.argument.policy" };

    public static Command Create(Surroundings surroundings)
    {
        Command show = new("show", "cli.command.policy.show") { Policy, Packs() };
        Session.Bind(show, surroundings, Show);
        Command validate = new("validate", "cli.command.policy.validate") { Policy, Packs() };
        Session.Bind(validate, surroundings, Validate);
        Command diff = new("diff", "cli.command.policy.diff") { Policy, Other, Packs() };
        Session.Bind(diff, surroundings, Diff);
        return new Command("policy", "cli.command.policy") { show, validate, diff };
    }

    private static SettingOption Packs() => new(SettingCatalogue.Packs, "--packs", "FOLDER");

    private static int Show(Session session)
    {
        PolicyPack policy = session.Workspace.Policy(session.Line.GetRequiredValue(Policy));
        Strings strings = session.InterfaceWith(policy);
        using StreamWriter output = session.OpenOutput();
        string section = "";
        foreach (PolicyLine line in PolicyOutline.Of(policy))
        {
            if (line.Section != section)
            {
                output.WriteLine(section.Length == 0 ? line.Section : $"\n{line.Section}");
                section = line.Section;
            }

            string standard = line.Standard.Length == 0 ? "" : $"  [{line.Standard}]";
            output.WriteLine($"  {line.Id,-28} {line.Setting,-18} {(line.Message is { } message ? strings.Render(message) : "")}{standard}".TrimEnd());
        }

        return ExitCode.Success;
    }

    private static int Validate(Session session)
    {
        PolicyPack policy = session.Workspace.Policy(session.Line.GetRequiredValue(Policy));
        ImmutableArray<PackProblem> problems = PackValidator.Policy(session.Workspace.Folders, policy);
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
        output.WriteLine(session.Interface.Text("cli.policy.valid"));
        return ExitCode.Success;
    }

    private static int Diff(Session session)
    {
        PolicyPack before = session.Workspace.Policy(session.Line.GetRequiredValue(Policy));
        PolicyPack after = session.Workspace.Policy(session.Line.GetRequiredValue(Other));
        using StreamWriter output = session.OpenOutput();
        foreach (PolicyChange change in PolicyDifferences.Between(before, after))
        {
            output.WriteLine(change.Path);
            if (change.Before is { } old)
            {
                output.WriteLine($"  - {old}");
            }

            if (change.After is { } young)
            {
                output.WriteLine($"  + {young}");
            }
        }

        return ExitCode.Success;
    }
}
