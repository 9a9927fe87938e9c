using System.Collections.Immutable;
using CitationAudit.Ingest;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace CitationAudit.Cli;

/// <summary>Turns what a user names (files, folders, globs, addresses, <c>-</c>) into single inputs.</summary>
internal static class InputFinder
{
    /// <summary>
    /// The inputs in the order given: a folder's files and a glob's matches sorted by name, hidden files and the tool's own reports left
    /// out. A path that names nothing comes out as it is, so that reading it can say so. An input that stands twice is taken once.
    /// </summary>
    public static ImmutableArray<string> Find(IEnumerable<string> named, Surroundings surroundings)
    {
        OrderedDictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string input in named)
        {
            foreach (string single in Expand(input, surroundings))
            {
                found.TryAdd(WebReader.IsAddress(single) || single == "-" ? single : surroundings.FullPath(single), single);
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Expand(string input, Surroundings surroundings)
    {
        if (input == "-" || WebReader.IsAddress(input))
        {
            return [input];
        }

        string full = surroundings.FullPath(input);
        if (Directory.Exists(full))
        {
            return Directory.GetFiles(full)
                .Select(file => Path.Combine(input, Path.GetFileName(file)))
                .Where(IsArticle)
                .Order(StringComparer.Ordinal);
        }

        return !File.Exists(full) && input.AsSpan().ContainsAny('*', '?') ? Match(input, surroundings) : [input];
    }

    private static string[] Match(string glob, Surroundings surroundings)
    {
        // The part before the first wildcard is where the search starts, so that ../x/*.txt and absolute globs work.
        string[] parts = glob.Replace('\\', '/').Split('/');
        int fixedParts = Array.FindIndex(parts, part => part.AsSpan().ContainsAny('*', '?'));
        string start = string.Join('/', parts[..fixedParts]);
        string root = surroundings.FullPath(start.Length == 0 && glob.StartsWith('/') ? "/" : start.Length == 0 ? "." : start);
        if (!Directory.Exists(root))
        {
            return [glob];
        }

        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts[fixedParts..]));
        string[] matches = [.. matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files
            .Select(match => start.Length == 0 && !glob.StartsWith('/') ? match.Path : $"{start}/{match.Path}")
            .Where(IsArticle)
            .Order(StringComparer.Ordinal)];
        return matches.Length == 0 ? [glob] : matches;
    }

    private static bool IsArticle(string path)
    {
        string name = Path.GetFileName(path);
        return !name.StartsWith('.') && !name.Contains(".audit.", StringComparison.Ordinal);
    }
}
