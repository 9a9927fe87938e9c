namespace CitationAudit.Packs;

/// <summary>A mistake in a pack: where it is, what is wrong, and what would be right.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Line">1-based line, or 0 where the file as a whole is meant.</param>
/// <param name="Path">JSON path of the value, such as <c>$.cues[3].act</c>.</param>
/// <param name="What">What is wrong, in English.</param>
/// <param name="Allowed">What is allowed, or null.</param>
public sealed record PackProblem(string File, int Line, string Path, string What, string? Allowed = null)
{
    /// <summary>Reads as <c>file:line: path: what (allowed: …)</c>.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {Path}: {What}{(Allowed is null ? "" : $" (allowed: {Allowed})")}";
}
