using System.Collections.Immutable;
using System.Globalization;

namespace CitationAudit.Training.Sources;

/// <summary>
/// Whose the statements of annotated articles are, kept apart from the articles, whose texts are not ours to hand on. A line is
/// <c>ARTICLE tab STATEMENTS tab TYPE tab ENTITY</c>: the statements' numbers in the article's order, from 1 (<c>1,3,5-8</c>); no entity for
/// impersonal ones; <c>#</c> begins a comment.
/// </summary>
public sealed class SourceLabels
{
    private readonly Dictionary<string, SortedDictionary<int, (string? Entity, string Type)>> _articles = new(StringComparer.Ordinal);

    private SourceLabels()
    {
    }

    /// <summary>Reads the lines of a file. Throws <see cref="FormatException"/> with the line's number where one is wrong or labels a statement twice.</summary>
    public static SourceLabels Read(IEnumerable<string> lines)
    {
        SourceLabels labels = new();
        foreach ((int at, string line) in lines.Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [{ Length: > 0 } article, string numbers, { Length: > 0 } type, string entity])
            {
                throw new FormatException($"line {at + 1}: \"{line}\" is no article, statements, type and entity parted by tabs");
            }

            if (!labels._articles.TryGetValue(article, out SortedDictionary<int, (string? Entity, string Type)>? statements))
            {
                labels._articles[article] = statements = [];
            }

            foreach (int number in numbers.Split(',').SelectMany(range => Numbers(range, at + 1)))
            {
                if (!statements.TryAdd(number, (entity.Length == 0 ? null : entity, type)))
                {
                    throw new FormatException($"line {at + 1}: statement {number} of {article} has a label already");
                }
            }
        }

        return labels;
    }

    /// <summary>The labels of an article's statements in their order; null where they are not the labels of all of so many statements.</summary>
    public ImmutableArray<(string? Entity, string Type)>? Of(string article, int statements) =>
        _articles.TryGetValue(article, out SortedDictionary<int, (string? Entity, string Type)>? labels) && labels.Count == statements && labels.Keys.Last() == statements
            ? [.. labels.Values]
            : null;

    private static IEnumerable<int> Numbers(string range, int line)
    {
        int[] ends = [.. range.Split('-').Select(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        return ends is [> 0] or [> 0, > 0] && ends[0] <= ends[^1]
            ? Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
            : throw new FormatException($"line {line}: \"{range}\" is no number of a statement and no range of such");
    }
}
