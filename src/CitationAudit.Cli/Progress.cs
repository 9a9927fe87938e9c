using System.Globalization;
using Spectre.Console;

namespace CitationAudit.Cli;

/// <summary>
/// Shows how far a run over several inputs has come, on standard error: a bar where a person watches a terminal, a plain line an input
/// where not, nothing for a single input. What the run prints goes through it, so that it never runs into the bar.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const int BarWidth = 30;

    private readonly Session _session;
    private readonly IAnsiConsole? _console;
    private readonly int _inputs;
    private int _done;

    private Progress(Session session, IAnsiConsole? console, int inputs) => (_session, _console, _inputs) = (session, console, inputs);

    /// <summary>Begins a run over <paramref name="inputs"/> inputs.</summary>
    public static Progress Start(Session session, int inputs)
    {
        IAnsiConsole? console = session.Surroundings.Interactive && inputs > 1
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Surroundings.Error) })
            : null;
        Progress progress = new(session, console, inputs);
        progress.Draw();
        return progress;
    }

    /// <summary>Prints to standard output.</summary>
    public void Say(Action<TextWriter> print)
    {
        Clear();
        using (StreamWriter output = _session.OpenOutput())
        {
            print(output);
        }

        Draw();
    }

    /// <summary>Prints a line to standard error.</summary>
    public void Complain(string line)
    {
        Clear();
        _session.Surroundings.Error.WriteLine(line);
        Draw();
    }

    /// <summary>One input is done.</summary>
    public void Step(string input)
    {
        _done++;
        if (_console is null && _inputs > 1)
        {
            _session.Surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{_done}/{_inputs}] {input}"));
        }

        Draw();
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose() => Clear();

    private void Draw()
    {
        if (_console is not null)
        {
            int filled = BarWidth * _done / _inputs;
            _console.Markup(string.Create(
                CultureInfo.InvariantCulture,
                $"\r[green]{new string('━', filled)}[/][grey]{new string('━', BarWidth - filled)}[/] {_done}/{_inputs}"));
        }
    }

    private void Clear()
    {
        if (_console is not null)
        {
            _session.Surroundings.Error.Write($"\r{new string(' ', BarWidth + 16)}\r");
        }
    }
}
