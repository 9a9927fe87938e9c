namespace CitationAudit.Ingest.Reading;

/// <summary>The message keys of problems.</summary>
internal static class Problems
{
    /// <summary>The key of a kind's wording: <c>ingest.not-found</c> for <see cref="ProblemKind.NotFound"/>.</summary>
    public static string Key(ProblemKind kind)
    {
        string name = kind.ToString();
        System.Text.StringBuilder key = new("ingest.", name.Length + 12);
        for (int at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at]))
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(name[at]));
        }

        return key.ToString();
    }
}
