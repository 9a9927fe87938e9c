using System.Collections.Immutable;
using System.Text;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Report;
using CitationAudit.Reporting;

namespace CitationAudit.Cli;

/// <summary>Says where each report goes and writes it there.</summary>
internal sealed class OutputPlan
{
    private readonly Session _session;
    private readonly ReportChoices _choices;
    private readonly string _folder;
    private readonly string? _file;
    private readonly ImmutableArray<string> _formats;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private bool _single;

    /// <summary>A plan for one run.</summary>
    /// <param name="session">The run.</param>
    /// <param name="output">The file or folder that the user gave, or null for the working folder.</param>
    /// <param name="choices">What the reports hold.</param>
    public OutputPlan(Session session, string? output, ReportChoices choices)
    {
        (_session, _choices) = (session, choices);
        _formats = session.Settings.List(SettingCatalogue.Formats);
        string? full = output is null ? null : session.Surroundings.FullPath(output);
        bool isFolder = output is null || Directory.Exists(full) || output.EndsWith('/') || output.EndsWith('\\') || Path.GetExtension(output).Length == 0;
        _folder = full is null ? session.Surroundings.WorkingFolder : isFolder ? full : Path.GetDirectoryName(full) ?? full;
        _file = isFolder ? null : full;
    }

    /// <summary>The run makes one report: a file name that the user gave is its name.</summary>
    public void Single() => _single = true;

    /// <summary>Writes a report in every format and returns the paths. Throws <see cref="OutputException"/> where it cannot.</summary>
    /// <param name="input">The input as the user named it.</param>
    /// <param name="report">The report.</param>
    /// <param name="alone">True where the input holds one article.</param>
    public ImmutableArray<string> Write(string input, AuditReport report, bool alone)
    {
        ImmutableArray<string>.Builder written = ImmutableArray.CreateBuilder<string>(_formats.Length);
        string stem = Stem(input, report, alone);
        foreach (string format in _formats)
        {
            string path = _single && _file is { } file
                ? _formats.Length == 1 ? file : Path.ChangeExtension(file, format)
                : Free($"{stem}.audit.{format}");
            OutputFile.Write(path, _session.Workspace.Render(report, format, _choices));
            written.Add(path);
        }

        return written.ToImmutable();
    }

    /// <summary>Keeps a fetched page beside its report, because pages change. Throws <see cref="OutputException"/> where it cannot.</summary>
    public void Keep(string input, FetchedPage page)
    {
        string stem = Path.Combine(_folder, FileName(Name(input)));
        try
        {
            Directory.CreateDirectory(_folder);
            page.Save(stem);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(stem, error.Message);
        }
    }

    /// <summary>What a report's file name begins with.</summary>
    /// <param name="input">The input as the user named it.</param>
    /// <param name="report">The report.</param>
    /// <param name="alone">True where the input holds one article.</param>
    public static string Stem(string input, AuditReport report, bool alone) =>
        FileName(alone ? Name(input) : $"{Name(input)}.{report.Document.Article.Id}");

    private static string Name(string input)
    {
        if (input == "-")
        {
            return "stdin";
        }

        if (!WebReader.IsAddress(input))
        {
            return Path.GetFileNameWithoutExtension(input);
        }

        Uri address = new(input);
        string last = Path.GetFileNameWithoutExtension(address.AbsolutePath.TrimEnd('/'));
        return last.Length > 0 ? $"{address.Host}.{last}" : address.Host;
    }

    /// <summary>A name that every file system takes.</summary>
    private static string FileName(string name)
    {
        StringBuilder safe = new();
        foreach (char unit in name)
        {
            safe.Append(char.IsControl(unit) || "/\\:*?\"<>|".Contains(unit, StringComparison.Ordinal) ? '-' : unit);
        }

        string trimmed = safe.ToString().Trim(' ', '.');
        return trimmed.Length == 0 ? "article" : trimmed.Length > 120 ? trimmed[..120] : trimmed;
    }

    /// <summary>A path that this run has not written yet.</summary>
    private string Free(string name)
    {
        string path = Path.Combine(_folder, name);
        for (int number = 2; !_taken.Add(path); number++)
        {
            path = Path.Combine(_folder, name.Replace(".audit.", $"-{number}.audit.", StringComparison.Ordinal));
        }

        return path;
    }
}
