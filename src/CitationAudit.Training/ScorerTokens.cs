using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>
/// The tokens that the corpus's scorer counts: runs of letters, digits and underscores, and every other visible character alone (so an
/// Arabic vowel sign parts a word). Not the tokens of the text stage, for a score must not change with them.
/// </summary>
internal sealed class ScorerTokens
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public ScorerTokens(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int length = LengthAt(text, at);
            if (IsWord(text, at))
            {
                int end = at + length;
                while (end < text.Length && IsWord(text, end))
                {
                    end += LengthAt(text, end);
                }

                Add(at, end);
                at = end;
                continue;
            }

            if (!char.IsWhiteSpace(text[at]) && text[at] is not (>= '\u001C' and <= '\u001F'))
            {
                Add(at, at + length);
            }

            at += length;
        }
    }

    /// <summary>The indexes of the tokens that overlap any of the spans.</summary>
    public HashSet<int> In(ImmutableArray<TextSpan> spans)
    {
        HashSet<int> tokens = [];
        foreach (TextSpan span in spans)
        {
            int found = _ends.BinarySearch(span.Start + 1);
            for (int at = found < 0 ? ~found : found; at < _starts.Count && _starts[at] < span.End; at++)
            {
                tokens.Add(at);
            }
        }

        return tokens;
    }

    private void Add(int start, int end)
    {
        _starts.Add(start);
        _ends.Add(end);
    }

    private static int LengthAt(string text, int at) => (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) ? 2 : 1;

    private static bool IsWord(string text, int at)
    {
        if (text[at] == '_')
        {
            return true;
        }

        UnicodeCategory category = (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            ? Rune.GetUnicodeCategory(new Rune(text[at], text[at + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[at]);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }
}
