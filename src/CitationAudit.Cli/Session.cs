using System.CommandLine;
using System.Text;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reviewing;

namespace CitationAudit.Cli;

/// <summary>
/// One run of a command: its settings, packs and words. It turns everything that can go wrong into a message in the interface language
/// and an exit code; no stack trace reaches a user.
/// </summary>
public sealed class Session
{
    private readonly Lazy<EffectiveSettings> _settings;
    private readonly Lazy<Workspace> _workspace;
    private readonly Lazy<Strings> _interface;

    private Session(Surroundings surroundings, ParseResult line)
    {
        Surroundings = surroundings;
        Line = line;
        _settings = new Lazy<EffectiveSettings>(() => EffectiveSettings.Load(surroundings, SettingOption.Given(line)));
        _workspace = new Lazy<Workspace>(() => new Workspace(Settings, surroundings));
        _interface = new Lazy<Strings>(() => InterfaceStrings.Load(surroundings, InterfaceLanguage()));
    }

    /// <summary>The machine.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>The command line.</summary>
    public ParseResult Line { get; }

    /// <summary>The settings in force.</summary>
    public EffectiveSettings Settings => _settings.Value;

    /// <summary>The stages, built from the packs.</summary>
    public Workspace Workspace => _workspace.Value;

    /// <summary>The interface's wordings.</summary>
    public Strings Interface => _interface.Value;

    /// <summary>The wordings for a summary of an article: the interface's, or where the environment names no language those of the article's.</summary>
    public Strings InterfaceFor(string articleLanguage) =>
        Settings[SettingCatalogue.InterfaceLanguage] == "auto" && InterfaceStrings.FromEnvironment(Surroundings) is null
            ? Workspace.StringsFor(articleLanguage)
            : Interface;

    /// <summary>The interface's wordings with those that a policy brings.</summary>
    public Strings InterfaceWith(PolicyPack policy) => StringsLoader.Load(Workspace.Folders, Interface.Language, policy.Wordings);

    /// <summary>Lets a command run in a session of its own.</summary>
    public static void Bind(Command command, Surroundings surroundings, Func<Session, int> run)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.SetAction(line => new Session(surroundings, line).Run(run));
    }

    /// <summary>Says something on standard error.</summary>
    public void Complain(Message message) => Surroundings.Error.WriteLine(Interface.Render(message));

    /// <summary>Says on standard error what is to be said of an input; true where a part of it could not be read.</summary>
    public bool Complain(ReadResult read)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (ReadProblem problem in read.Problems)
        {
            Surroundings.Error.WriteLine(ProblemText.Of(this, problem));
        }

        return read.Problems.Any(problem => problem.IsError);
    }

    /// <summary>A writer to standard output in UTF-8 without a byte order mark.</summary>
    public StreamWriter OpenOutput() => new(Surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>The language that the settings ask for; the environment's where the settings themselves are wrong.</summary>
    private string InterfaceLanguage()
    {
        try
        {
            return Settings[SettingCatalogue.InterfaceLanguage];
        }
        catch (SettingsException)
        {
            return "auto";
        }
    }

    private int Run(Func<Session, int> run)
    {
        try
        {
            return run(this);
        }
        catch (SettingsException error)
        {
            Complain(Message.Of("cli.settings.problem", MessageArgument.Text("origin", error.Origin), MessageArgument.Text("key", error.Key)));
            Complain(error.Problem);
            return ExitCode.BadConfiguration;
        }
        catch (PackException error)
        {
            // Every problem says its file, line and path itself; the tool's own words may be what is wrong.
            foreach (PackProblem problem in error.Problems)
            {
                Surroundings.Error.WriteLine(problem);
            }

            return ExitCode.BadConfiguration;
        }
        catch (ReviewException error)
        {
            Complain(error.Problem);
            return ExitCode.BadInput;
        }
        catch (OutputException error)
        {
            Complain(Message.Of("cli.output.unwritable", MessageArgument.Text("path", error.Path), MessageArgument.Text("detail", error.Message)));
            return ExitCode.BadInput;
        }
        catch (FormatException error)
        {
            // Thrown for annotated articles only; it names the file and line.
            Complain(Message.Of("cli.gold.wrong", MessageArgument.Text("detail", error.Message)));
            return ExitCode.BadInput;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Our own fault: the user gets what to report, never a stack trace.
            Complain(Message.Of("cli.fault", MessageArgument.Text("kind", error.GetType().Name), MessageArgument.Text("detail", error.Message)));
            return ExitCode.InternalFault;
        }
    }
}
