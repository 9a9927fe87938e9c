using System.Globalization;
using System.Text;

namespace CitationAudit.Text;

/// <summary>
/// Divides one block of text into tokens. Every character that is neither white space nor invisible ends up in exactly one token.
/// Quotation marks come out as <see cref="TokenKind.Punctuation"/>; <see cref="QuotationFinder"/> then says which of them open and close.
/// </summary>
internal readonly struct Tokenizer(string text, TextRules rules)
{
    private const string NumberSeparators = ".,٫٬:/";

    private readonly FoldedForms _forms = new();

    /// <summary>Appends the tokens of <paramref name="block"/>, in order.</summary>
    public void Tokenize(TextSpan block, List<Token> tokens)
    {
        int at = block.Start;
        while (at < block.End)
        {
            char unit = text[at];
            if (char.IsWhiteSpace(unit) || char.IsControl(unit) || TextFolding.IsInvisible(unit))
            {
                at++;
                continue;
            }

            int end;
            TokenKind kind;
            if (HandleEnd(at, block.End) is var handle && handle > at)
            {
                (end, kind) = (handle, TokenKind.Handle);
            }
            else if (IsDigit(at))
            {
                (end, kind) = NumberEnd(at, block.End);
            }
            else if (IsWordStart(at))
            {
                int wordEnd = WordEnd(at, block.End);
                AddWord(at, ProcliticEnd(at, wordEnd) is var proclitic && proclitic > at ? proclitic : wordEnd, block.End, tokens, out at);
                continue;
            }
            else
            {
                end = PunctuationEnd(at, block.End);
                kind = IsPunctuation(at) ? TokenKind.Punctuation : TokenKind.Symbol;
            }

            Add(at, end, kind, tokens);
            at = end;
        }
    }

    private void Add(int start, int end, TokenKind kind, List<Token> tokens) =>
        tokens.Add(new Token(new TextSpan(start, end), kind, _forms.Of(text.AsSpan(start, end - start)), 0));

    /// <summary>The end of a proclitic that is glued to a number (<c>و12.5</c>); <paramref name="start"/> where there is none.</summary>
    private int ProcliticEnd(int start, int end)
    {
        int digit = start;
        while (digit < end && !IsDigit(digit))
        {
            digit++;
        }

        return digit < end && rules.Proclitics.Contains(_forms.Of(text.AsSpan(start, digit - start))) ? digit : start;
    }

    /// <summary>Adds a word, with the full stop that belongs to an abbreviation or initial, and its enclitic as a token of its own.</summary>
    private void AddWord(int start, int end, int limit, List<Token> tokens, out int next)
    {
        next = end;
        if (end < limit && text[end] == '.')
        {
            int dotted = InitialsEnd(start, end, limit);
            if (dotted > end || rules.Abbreviations.Contains(_forms.Of(text.AsSpan(start, end + 1 - start))))
            {
                next = Math.Max(dotted, end + 1);
                Add(start, next, TokenKind.Word, tokens);
                return;
            }
        }

        string normal = _forms.Of(text.AsSpan(start, end - start));
        foreach (string enclitic in rules.Enclitics)
        {
            // The folded ending has as many units as the written one only where no invisible character stands in it.
            if (normal.Length > enclitic.Length && normal.EndsWith(enclitic, StringComparison.Ordinal)
                && _forms.Of(text.AsSpan(end - enclitic.Length, enclitic.Length)) == enclitic)
            {
                Add(start, end - enclitic.Length, TokenKind.Word, tokens);
                Add(end - enclitic.Length, end, TokenKind.Word, tokens);
                return;
            }
        }

        Add(start, end, TokenKind.Word, tokens);
    }

    /// <summary>The end of initials such as <c>U.S.</c>, <c>أ.ف.ب</c> or the <c>J.</c> of a name; <paramref name="end"/> where the word is none.</summary>
    private int InitialsEnd(int start, int end, int limit)
    {
        if (LetterCount(start, end) != 1)
        {
            return end;
        }

        int at = end;
        int letters = 1;
        while (at + 1 < limit && text[at] == '.' && char.IsLetter(text[at + 1]))
        {
            int wordEnd = WordEnd(at + 1, limit);
            if (LetterCount(at + 1, wordEnd) != 1)
            {
                break;
            }

            letters++;
            at = wordEnd;
        }

        if (letters > 1)
        {
            return at < limit && text[at] == '.' ? at + 1 : at;
        }

        // One Latin capital and a stop before a capital: an initial within a name.
        bool initial = char.IsUpper(text[start]) && end + 2 < limit && text[end + 1] == ' ' && char.IsUpper(text[end + 2]);
        return initial ? end + 1 : end;
    }

    private int LetterCount(int start, int end)
    {
        int letters = 0;
        for (int at = start; at < end; at++)
        {
            letters += char.IsLetter(text[at]) && text[at] != '\u0640' ? 1 : 0;
        }

        return letters;
    }

    private int WordEnd(int start, int limit)
    {
        int at = start;
        while (at < limit)
        {
            if (IsWordPart(at))
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            }
            else if (at > start && at + 1 < limit && IsInnerMark(text[at]) && IsWordPart(at + 1) && IsWordPart(at - 1)
                && !TextFolding.IsInvisible(text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private (int End, TokenKind Kind) NumberEnd(int start, int limit)
    {
        int at = start;
        while (at < limit && (IsDigit(at) || (at + 1 < limit && NumberSeparators.Contains(text[at]) && IsDigit(at + 1))))
        {
            at++;
        }

        if (at < limit && IsWordStart(at))
        {
            return (WordEnd(at, limit), TokenKind.Word);
        }

        return (at, TokenKind.Number);
    }

    /// <summary>The end of an address, e-mail address, hashtag or account name at <paramref name="start"/>; <paramref name="start"/> where there is none.</summary>
    private int HandleEnd(int start, int limit)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, limit - start);
        if (rest[0] is '#' or '@' && rest.Length > 1 && (char.IsLetterOrDigit(rest[1]) || rest[1] == '_'))
        {
            int at = start + 1;
            while (at < limit && (IsWordPart(at) || char.IsDigit(text[at]) || text[at] == '_'))
            {
                at++;
            }

            return at;
        }

        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            int at = start;
            while (at < limit && text[at] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
            {
                at++;
            }

            while (at > start && text[at - 1] is '.' or ',' or ')' or ';' or ':' or '\'' or '!' or '?')
            {
                at--;
            }

            return at;
        }

        return MailEnd(start, limit);
    }

    private int MailEnd(int start, int limit)
    {
        static bool IsMailPart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-' or '+';
        int at = start;
        while (at < limit && IsMailPart(text[at]))
        {
            at++;
        }

        if (at == start || at >= limit || text[at] != '@')
        {
            return start;
        }

        int domain = ++at;
        while (at < limit && IsMailPart(text[at]))
        {
            at++;
        }

        while (at > domain && text[at - 1] == '.')
        {
            at--;
        }

        return text.AsSpan(domain, at - domain).Contains('.') ? at : start;
    }

    /// <summary>One mark; full stops in a row are one, and so are two apostrophes that stand for a double quotation mark.</summary>
    private int PunctuationEnd(int start, int limit)
    {
        int at = start + (char.IsHighSurrogate(text[start]) && start + 1 < limit && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        if (text[start] is '.' or '\'' or '`' or '!' or '?' or '؟' or '-')
        {
            int most = text[start] is '\'' or '`' ? start + 2 : limit;
            while (at < most && at < limit && text[at] == text[start])
            {
                at++;
            }
        }

        // Joiners and variation selectors hold an emoji together, skin tones and the joined parts with it.
        while (at < limit && text[start] >= '\u2000' && (text[at] is '\uFE0F' or '\u200D' || IsEmojiPart(start, at)))
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }

        return at;
    }

    private bool IsEmojiPart(int start, int at) =>
        at > start && at + 1 < text.Length && char.IsSurrogatePair(text, at)
        && (text[at - 1] == '\u200D' || char.ConvertToUtf32(text, at) is >= 0x1F3FB and <= 0x1F3FF);

    private bool IsDigit(int at) => char.IsDigit(text[at]);

    private bool IsWordStart(int at) => IsLetter(at) || text[at] == '_' || TextFolding.IsArabicMark(text[at]);

    private bool IsWordPart(int at) =>
        IsLetter(at) || char.IsDigit(text[at]) || text[at] is '_' or '\u200C' or '\u200D' or '\u00AD' || IsMark(text[at]);

    private bool IsLetter(int at)
    {
        if (char.IsLetter(text[at]))
        {
            return true;
        }

        return char.IsSurrogatePair(text, at) && Rune.IsLetter(new Rune(text[at], text[at + 1]));
    }

    private static bool IsMark(char unit) =>
        unit >= '\u0300' && !TextFolding.IsInvisible(unit)
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInnerMark(char unit) => unit is '\'' or '’' or '-' or '‐' or '‑' or '&' or '·';

    private bool IsPunctuation(int at) => char.IsPunctuation(text[at]) || text[at] is '`' or '＂';
}
