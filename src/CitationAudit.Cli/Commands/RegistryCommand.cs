using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationAudit.Cli.Settings;
using CitationAudit.Packs;
using CitationAudit.Sources;

namespace CitationAudit.Cli.Commands;

/// <summary><c>registry lookup</c>, <c>registry add</c> and <c>registry check</c>.</summary>
internal static class RegistryCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "cli.argument.outlet" };

    private static readonly Option<string> Date = new("--date") { HelpName = "DATE", Description = "cli.option.date" };

    private static readonly Option<string> Folder = new("--folder") { HelpName = "FOLDER", Required = true, Description = "cli.option.registry-folder" };

    private static readonly Option<string> Id = Needed("--id", "ID", "cli.option.registry-id");

    private static readonly Option<string[]> Names = new("--name")
    {
        HelpName = "LANGUAGE=NAME",
        Required = true,
        Description = "cli.option.registry-name",
    };

    private static readonly Option<string> Country = Needed("--country", "CC", "cli.option.registry-country");

    private static readonly Option<string> Kind = Needed("--kind", "KIND", "cli.option.registry-kind");

    private static readonly Option<string> Ownership = Needed("--ownership", "CLASS", "cli.option.registry-ownership");

    private static readonly Option<string> Owner = new("--owner") { HelpName = "NAME", Description = "cli.option.registry-owner" };

    private static readonly Option<string> Basis = Needed("--basis", "ADDRESS", "cli.option.registry-basis");

    private static readonly Option<string> AsOf = Needed("--as-of", "DATE", "cli.option.registry-as-of");

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Surroundings surroundings)
    {
        Command lookup = new("lookup", "cli.command.registry.lookup") { Name, Date, Packs() };
        Session.Bind(lookup, surroundings, Lookup);
        Command add = new("add", "cli.command.registry.add") { Folder, Id, Names, Country, Kind, Ownership, Owner, Basis, AsOf };
        Session.Bind(add, surroundings, Add);
        Command check = new("check", "cli.command.registry.check") { Packs() };
        Session.Bind(check, surroundings, Check);
        return new Command("registry", "cli.command.registry") { lookup, add, check };
    }

    private static SettingOption Packs() => new(SettingCatalogue.Packs, "--packs", "FOLDER");

    private static Option<string> Needed(string name, string value, string description) =>
        new(name) { HelpName = value, Required = true, Description = description };

    private static int Lookup(Session session)
    {
        DateOnly day = DateOnly.FromDateTime(session.Surroundings.Clock.GetUtcNow().UtcDateTime);
        if (session.Line.GetValue(Date) is { } given
            && !DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            session.Complain(Message.Of("cli.date.wrong", MessageArgument.Text("value", given)));
            return ExitCode.BadUsage;
        }

        string name = session.Line.GetRequiredValue(Name);
        RegistryEntry[] entries = [.. RegistryLoader.Load(session.Workspace.Folders).Lookup(name)];
        if (entries.Length == 0)
        {
            session.Complain(Message.Of("cli.registry.none", MessageArgument.Text("name", name)));
            return ExitCode.BadInput;
        }

        using StreamWriter output = session.OpenOutput();
        foreach (RegistryEntry entry in entries)
        {
            RegistryFact fact = entry.On(day);
            output.WriteLine($"{fact.Entry}  {fact.Name}{(fact.NameAr is { } arabic ? $"  {arabic}" : "")}");
            Print("cli.registry.country", fact.Country);
            Print("cli.registry.kind", fact.Kind);
            Print("cli.registry.ownership", session.Interface.Text($"ownership.{fact.Ownership}"));
            Print("cli.registry.owner", fact.Owner);
            Print("cli.registry.basis", fact.Basis);
            Print("cli.registry.as-of", fact.AsOf);
        }

        return ExitCode.Success;

        void Print(string key, string? value)
        {
            if (value is not null)
            {
                output.WriteLine($"  {session.Interface.Text(key)}: {value}");
            }
        }
    }

    /// <summary>Appends a line to the user's own registry file, once the line has proved to be a sound entry.</summary>
    private static int Add(Session session)
    {
        string file = Path.Combine(session.Surroundings.FullPath(session.Line.GetRequiredValue(Folder)), RegistryLoader.RelativePath);
        string line = JsonSerializer.Serialize(
            new
            {
                id = session.Line.GetRequiredValue(Id),
                names = session.Line.GetRequiredValue(Names)
                    .Select(name => name.Split('=', 2) is [{ Length: 2 } language, var rest] ? (language, rest) : ("en", name))
                    .GroupBy(name => name.Item1, name => name.Item2, StringComparer.Ordinal)
                    .ToDictionary(names => names.Key, names => names.ToArray(), StringComparer.Ordinal),
                country = session.Line.GetRequiredValue(Country),
                kind = session.Line.GetRequiredValue(Kind),
                facts = new[] { Fact(session) },
            },
            Readable);
        RegistryEntry entry = RegistryLoader.ReadEntry(PackValue.Parse("command line", Encoding.UTF8.GetBytes(line)));
        if (File.Exists(file) && PackValue.LoadLines(file).Any(known => known.At("id").String() == entry.Id))
        {
            session.Complain(Message.Of("cli.registry.known", MessageArgument.Text("id", entry.Id), MessageArgument.Text("path", file)));
            return ExitCode.BadInput;
        }

        RegistryWriter.Add(session.Surroundings.FullPath(session.Line.GetRequiredValue(Folder)), entry);
        using StreamWriter output = session.OpenOutput();
        output.WriteLine(session.Interface.Render(Message.Of("cli.registry.added", MessageArgument.Text("id", entry.Id), MessageArgument.Text("path", file))));
        return ExitCode.Success;
    }

    private static Dictionary<string, string> Fact(Session session)
    {
        Dictionary<string, string> fact = new(StringComparer.Ordinal)
        {
            ["ownership"] = session.Line.GetRequiredValue(Ownership),
            ["basis"] = session.Line.GetRequiredValue(Basis),
            ["asOf"] = session.Line.GetRequiredValue(AsOf),
        };
        if (session.Line.GetValue(Owner) is { } owner)
        {
            fact["owner"] = owner;
        }

        return fact;
    }

    private static int Check(Session session)
    {
        PackProblem[] problems = [.. RegistryLoader.Check(session.Workspace.Folders)];
        foreach (PackProblem problem in problems)
        {
            session.Surroundings.Error.WriteLine(problem);
        }

        if (problems.Length > 0)
        {
            session.Complain(Message.Of("cli.packs.invalid", MessageArgument.Number("count", problems.Length)));
            return ExitCode.BadConfiguration;
        }

        using StreamWriter output = session.OpenOutput();
        output.WriteLine(session.Interface.Count("cli.registry.sound", RegistryLoader.Load(session.Workspace.Folders).Entries.Length));
        return ExitCode.Success;
    }
}
