namespace CitationAudit.Reporting.Sections;

/// <summary>A text cut at the end of a word, with an ellipsis.</summary>
internal static class Excerpt
{
    /// <param name="text">The text.</param>
    /// <param name="most">Most UTF-16 units that it may have before it is cut.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', most);
        if (end <= most / 2)
        {
            end = char.IsLowSurrogate(text[most]) ? most - 1 : most;
        }

        return text[..end].TrimEnd() + "\u00A0…";
    }
}
