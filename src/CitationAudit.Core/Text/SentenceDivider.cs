namespace CitationAudit.Text;

/// <summary>Divides a paragraph's tokens into sentences.</summary>
internal static class SentenceDivider
{
    // Where a dateline may stand, and how long it and what follows it are: "BEDFORD, N.H. (AP) — ". Judgements.
    private const int LastDatelined = 3;
    private const int LongestDateline = 10;
    private const int ShortestBehind = 6;
    private const int FarthestDash = 20;

    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> up to <paramref name="end"/>; together they hold all of them.</summary>
    public static void Divide(string text, List<Token> tokens, int first, int end, int paragraph, List<Sentence> sentences)
    {
        int start = paragraph <= LastDatelined ? DatelineEnd(text, tokens, first, end) : first;
        if (start > first)
        {
            Add(tokens, first, start, paragraph, sentences);
        }

        int at = start;
        while (at < end)
        {
            if (!IsEnd(text, tokens, at, end))
            {
                at++;
                continue;
            }

            at++;
            while (at < end && IsTail(text, tokens, at))
            {
                at++;
            }

            Add(tokens, start, at, paragraph, sentences);
            start = at;
        }

        if (start < end)
        {
            Add(tokens, start, end, paragraph, sentences);
        }
    }

    /// <summary>
    /// Where a dateline that opens a paragraph ends, which is a sentence of its own; <paramref name="first"/> where none does. It is a short run
    /// before a spaced dash: of capitalised words, the first all in capitals or an agency in brackets among them; in a script without
    /// capitals with the brackets only.
    /// </summary>
    private static int DatelineEnd(string text, List<Token> tokens, int first, int end)
    {
        bool capitals = false;
        bool bracket = false;
        bool inside = false;
        for (int at = first; at < Math.Min(end - ShortestBehind, first + LongestDateline); at++)
        {
            Token token = tokens[at];
            char opening = text[token.Span.Start];
            if (token.IsWord)
            {
                ReadOnlySpan<char> word = text.AsSpan(token.Span.Start, token.Span.Length);
                capitals |= at == first && word.Length > 2 && !word.ContainsAnyInRange('a', 'z');
                if (!inside && char.IsLower(opening))
                {
                    return first;
                }
            }
            else if (IsDash(text, token))
            {
                // A second dash closes an insertion: "Reed (45) — a nurse — said".
                bool insertion = tokens[(at + 1)..Math.Min(end, at + FarthestDash)].Exists(next => IsDash(text, next));
                return !insertion && (bracket || (capitals && char.IsUpper(text[tokens[first].Span.Start]))) ? at + 1 : first;
            }
            else if (opening is '(' or ')')
            {
                inside = opening == '(';
                bracket = true;
            }
            else if (opening is not (',' or '،' or '.' or '/'))
            {
                return first;
            }
        }

        return first;
    }

    private static bool IsDash(string text, Token token) =>
        text[token.Span.Start] is '-' or '–' or '—' && token.Span.Start > 0 && char.IsWhiteSpace(text[token.Span.Start - 1])
            && token.Span.End < text.Length && char.IsWhiteSpace(text[token.Span.End]);

    private static void Add(List<Token> tokens, int first, int end, int paragraph, List<Sentence> sentences) =>
        sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End), first, end, paragraph));

    private static bool IsEnd(string text, List<Token> tokens, int at, int end)
    {
        Token token = tokens[at];
        if (token.Kind != TokenKind.Punctuation)
        {
            return token.Kind == TokenKind.Word && token.Normal.EndsWith('.') && EndsWithAbbreviation(text, tokens, at, end);
        }

        switch (token.Normal[0])
        {
            case '!' or '?' or '؟' or '۔':
                // "…?" he said: the sentence goes on where the next word is not capital.
                return !GoesOn(text, tokens, at, end);
            case '.' when token.Span.Length == 1:
                return !GoesOn(text, tokens, at, end) && !IsGluedInside(text, tokens, at, end);
            case '.' or '…':
                // Two or three stops are a pause; they end a sentence only before a capital letter.
                return NextWord(tokens, at, end) is { } next && char.IsUpper(text[tokens[next].Span.Start]);
            default:
                return false;
        }
    }

    /// <summary>An abbreviation's stop ends the sentence too where a capitalised function word follows; before a name it does not.</summary>
    private static bool EndsWithAbbreviation(string text, List<Token> tokens, int at, int end)
    {
        return at + 1 < end && tokens[at + 1].Kind == TokenKind.Word
            && char.IsUpper(text[tokens[at + 1].Span.Start]) && IsSentenceOpener(tokens[at + 1].Normal);
    }

    // The capitalised words that follow "U.S." or "a.m." far more often as a new sentence than as a name.
    private static bool IsSentenceOpener(string word) =>
        word is "the" or "he" or "she" or "it" or "they" or "we" or "but" or "and" or "in" or "on" or "at" or "a" or "an" or "this"
            or "that" or "his" or "her" or "their" or "when" or "while" or "after" or "before" or "if" or "as" or "for" or "there";

    private static bool GoesOn(string text, List<Token> tokens, int at, int end)
    {
        int next = at + 1;
        while (next < end && IsTail(text, tokens, next))
        {
            next++;
        }

        // A lower-case Latin letter goes on with the sentence; Arabic has no case, so a closing mark followed by a comma does.
        return next < end && next > at + 1 && (tokens[next].Normal is "," or "،" || char.IsLower(text[tokens[next].Span.Start]))
            || next < end && next == at + 1 && tokens[next].Kind == TokenKind.Word && char.IsLower(text[tokens[next].Span.Start]);
    }

    /// <summary>A stop between two glued words is a slip for stop and space only where both are whole words.</summary>
    private static bool IsGluedInside(string text, List<Token> tokens, int at, int end)
    {
        if (at + 1 >= end || tokens[at + 1].Span.Start > tokens[at].Span.End || !tokens[at + 1].IsWord)
        {
            return false;
        }

        return at == 0 || tokens[at - 1].Normal.Length < 3 || tokens[at + 1].Normal.Length < 2 || char.IsLower(text[tokens[at + 1].Span.Start]);
    }

    private static bool IsTail(string text, List<Token> tokens, int at)
    {
        Token token = tokens[at];
        bool glued = at > 0 && tokens[at - 1].Span.End == token.Span.Start;
        return token.Kind == TokenKind.CloseQuote
            || (token.Kind == TokenKind.Punctuation && (token.Normal[0] is ')' or ']' or '!' or '?' or '؟' || (glued && text[token.Span.Start] is '"' or '”' or '»' or '.')));
    }

    private static int? NextWord(List<Token> tokens, int at, int end)
    {
        for (int next = at + 1; next < end; next++)
        {
            if (tokens[next].IsWord)
            {
                return next;
            }
        }

        return null;
    }
}
