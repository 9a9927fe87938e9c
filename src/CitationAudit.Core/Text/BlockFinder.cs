using System.Collections.Immutable;

namespace CitationAudit.Text;

/// <summary>Finds the blocks of a text without markup: paragraphs parted by blank lines, or one a line where there are none.</summary>
public static class BlockFinder
{
    // A judgement, not a measurement: a line longer than this reads as a sentence even without final punctuation.
    private const int LongestHeading = 14;

    /// <summary>The blocks of <paramref name="text"/>, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titled">True where the first block is the headline, as in a file of plain text; false where the headline is kept elsewhere.</param>
    public static ImmutableArray<ArticleBlock> Find(string text, bool titled)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> spans = Spans(text);
        ImmutableArray<ArticleBlock>.Builder blocks = ImmutableArray.CreateBuilder<ArticleBlock>(spans.Count);
        for (int at = 0; at < spans.Count; at++)
        {
            blocks.Add(new ArticleBlock(KindOf(text, spans, at, titled), spans[at]));
        }

        return blocks.DrainToImmutable();
    }

    private static BlockKind KindOf(string text, List<TextSpan> spans, int at, bool titled)
    {
        ReadOnlySpan<char> block = text.AsSpan(spans[at].Start, spans[at].Length);
        int words = CountWords(block);
        if (titled && at == 0 && spans.Count > 1 && words <= 40)
        {
            return BlockKind.Title;
        }

        if (at <= 2 && words <= 5 && block[0] is '-' or '–' or '—' or '|')
        {
            return BlockKind.Byline;
        }

        bool closed = IsFinal(block[^1]) || block.IndexOfAny("\"”»“") >= 0 || block.Contains(':');
        return words <= LongestHeading && !closed && at + 1 < spans.Count ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private static List<TextSpan> Spans(string text)
    {
        List<TextSpan> lines = [];
        List<int> gaps = [];
        int gap = 0;
        int at = 0;
        while (at <= text.Length)
        {
            int end = at < text.Length ? text.AsSpan(at).IndexOfAny('\r', '\n', '\u2029') : -1;
            end = end < 0 ? text.Length : at + end;
            if (Trim(text, at, end) is { IsEmpty: false } line)
            {
                lines.Add(line);
                gaps.Add(gap);
                gap = 0;
            }

            gap++;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return Join(text, lines, gaps);
    }

    /// <summary>Joins the lines of hard-wrapped paragraphs: all but the last nearly as long as the longest, and none very long.</summary>
    private static List<TextSpan> Join(string text, List<TextSpan> lines, List<int> gaps)
    {
        List<TextSpan> blocks = [];
        int first = 0;
        while (first < lines.Count)
        {
            int end = first + 1;
            while (end < lines.Count && gaps[end] == 1)
            {
                end++;
            }

            if (IsWrapped(text, lines, first, end))
            {
                blocks.Add(new TextSpan(lines[first].Start, lines[end - 1].End));
            }
            else
            {
                blocks.AddRange(lines.GetRange(first, end - first));
            }

            first = end;
        }

        return blocks;
    }

    private static bool IsWrapped(string text, List<TextSpan> lines, int first, int end)
    {
        if (end - first < 2)
        {
            return true;
        }

        int longest = 0;
        int ended = 0;
        for (int at = first; at < end; at++)
        {
            longest = Math.Max(longest, lines[at].Length);
            ended += at + 1 < end && IsFinal(text[lines[at].End - 1]) ? 1 : 0;
        }

        bool even = true;
        for (int at = first; at + 1 < end; at++)
        {
            even &= lines[at].Length * 10 >= longest * 6;
        }

        return even && longest is > 30 and <= 110 && ended * 2 < end - first;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsBlank(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit) || TextFolding.IsInvisible(unit);

    private static bool IsFinal(char unit) => unit is '.' or '!' or '?' or '؟' or '…' or '۔';

    private static int CountWords(ReadOnlySpan<char> block)
    {
        int words = 0;
        bool inside = false;
        foreach (char unit in block)
        {
            bool letter = char.IsLetterOrDigit(unit);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !char.IsWhiteSpace(unit));
        }

        return words;
    }
}
