using CitationAudit.Ingest.Html;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>What a line near the top of an article without markup is, and what it says of the article.</summary>
/// <param name="Kind">Byline or dateline, else the kind that it had.</param>
/// <param name="Author">Who signs in it, or null.</param>
/// <param name="Date">The day that it gives, or null.</param>
internal readonly record struct HeadLine(BlockKind Kind, string? Author, DateOnly? Date)
{
    /// <summary>How many blocks from the top signing and dating lines are looked for; a judgement.</summary>
    public const int Blocks = 6;

    // A longer line, or one with more letters beside its date, says more than who or when; judgements.
    private const int LongestLine = 120;
    private const int MostLettersOfDate = 60;

    /// <summary>Reads a paragraph or heading.</summary>
    public static HeadLine Read(BlockKind kind, string words)
    {
        if (kind is not (BlockKind.Paragraph or BlockKind.Heading) || words.Length > LongestLine || words.EndsWith('.'))
        {
            return new HeadLine(kind, null, null);
        }

        // "By the numbers" signs nothing.
        if (Byline.IsSigned(words) && Byline.Tidy(words) is { } author && !char.IsLower(author[0]))
        {
            return new HeadLine(BlockKind.Byline, author, null);
        }

        return WrittenDate.Find(words) is { } day && words.Count(char.IsLetter) < MostLettersOfDate
            ? new HeadLine(BlockKind.Dateline, null, day)
            : new HeadLine(kind, null, null);
    }
}
