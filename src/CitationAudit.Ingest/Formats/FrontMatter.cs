namespace CitationAudit.Ingest.Formats;

/// <summary>The plain <c>key: value</c> lines of a Markdown file's front matter; nested YAML is passed over.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A key's value without its quotes, or null where it is missing or empty.</summary>
    public string? this[string key] => _values.GetValueOrDefault(key);

    public static FrontMatter Parse(string yaml)
    {
        FrontMatter front = new();
        foreach (string line in yaml.Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-')
            {
                continue;
            }

            string value = line[(colon + 1)..].Trim().Trim('[', ']');
            value = value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
            if (value.Length > 0)
            {
                front._values.TryAdd(line[..colon].Trim(), value);
            }
        }

        return front;
    }
}
