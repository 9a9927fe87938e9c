namespace CitationAudit.Text;

/// <summary>
/// Says which quotation marks of a paragraph open and which close, by the mark, the white space around it and what is open already:
/// newspapers write <c>”كذا”</c>, <c>“كذا“</c> and <c>"كذا"</c> side by side. A mark that pairs with nothing stays punctuation, except
/// that an opening double mark without its fellow runs to the paragraph's end, as quotations over several paragraphs do.
/// </summary>
internal readonly struct QuotationFinder(string text, TextRules rules)
{
    /// <summary>Marks the tokens from <paramref name="first"/> up to <paramref name="end"/> in place and appends the quotations in the order of their opening marks.</summary>
    public void Find(List<Token> tokens, int first, int end, List<Quotation> quotations)
    {
        List<(int Token, bool Double)> open = [];
        List<(int First, int End, bool Closed)> found = [];
        for (int at = first; at < end; at++)
        {
            Token token = tokens[at];
            if (token.Kind != TokenKind.Punctuation || Family(token) is not { } isDouble)
            {
                continue;
            }

            int fellow = open.FindLastIndex(mark => mark.Double == isDouble);
            if (Opens(tokens, at, first, end, fellow >= 0, isDouble))
            {
                open.Add((at, isDouble));
            }
            else if (fellow >= 0)
            {
                found.Add((open[fellow].Token, at + 1, true));
                open.RemoveRange(fellow, open.Count - fellow);
            }
        }

        // Only an outermost double mark may lack its fellow; an inner one is a slip of the pen.
        if (open.Count > 0 && open[0].Double)
        {
            found.RemoveAll(quotation => quotation.First > open[0].Token && quotation.End == end && !quotation.Closed);
            found.Add((open[0].Token, end, false));
        }

        found.Sort((left, right) => left.First.CompareTo(right.First));
        Apply(tokens, found, quotations);
    }

    private static void Apply(List<Token> tokens, List<(int First, int End, bool Closed)> found, List<Quotation> quotations)
    {
        Stack<int> around = new();
        foreach ((int first, int end, bool closed) in found)
        {
            while (around.Count > 0 && around.Peek() <= first)
            {
                around.Pop();
            }

            around.Push(end);
            int depth = around.Count;
            tokens[first] = tokens[first] with { Kind = TokenKind.OpenQuote };
            if (closed)
            {
                tokens[end - 1] = tokens[end - 1] with { Kind = TokenKind.CloseQuote };
            }

            for (int at = first; at < end; at++)
            {
                tokens[at] = tokens[at] with { QuoteDepth = (byte)Math.Min(depth, byte.MaxValue) };
            }

            quotations.Add(new Quotation(new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End), first, end, depth, closed));
        }
    }

    /// <summary>True for a double mark, false for a single one, null where the token is no quotation mark.</summary>
    private bool? Family(Token token)
    {
        if (token.Span.Length == 2)
        {
            return token.Normal is "''" or "``" ? true : null;
        }

        return text[token.Span.Start] switch
        {
            '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '〝' or '〞' or '＂' => true,
            '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' => false,
            _ => null,
        };
    }

    private bool Opens(List<Token> tokens, int at, int first, int end, bool fellowOpen, bool isDouble)
    {
        TextSpan span = tokens[at].Span;
        bool spaceBefore = at == first || tokens[at - 1].Span.End < span.Start || IsOpeningBracket(text[span.Start - 1]);
        bool spaceAfter = at + 1 == end || tokens[at + 1].Span.Start > span.End || IsClosingMark(text[span.End]);
        if (spaceBefore && !spaceAfter)
        {
            // A straight mark that follows a space inside an open quotation of its own kind is a closing one with a stray space
            // only where the next word is glued too; that is rarer than a quotation within a quotation.
            return true;
        }

        if (!spaceBefore && spaceAfter)
        {
            return false;
        }

        if (!isDouble && !spaceBefore && !spaceAfter)
        {
            return !fellowOpen && text[span.Start] is '‘' or '‹';
        }

        bool nominallyOpens = text[span.Start] is '“' or '„' or '«' or '‘' or '‹' or '‚';
        if (!fellowOpen)
        {
            return true;
        }

        return !spaceBefore && (nominallyOpens || rules.Proclitics.Contains(tokens[at - 1].Normal));
    }

    private static bool IsOpeningBracket(char unit) => unit is '(' or '[' or '{' or '—' or '–';

    private static bool IsClosingMark(char unit) => unit is ')' or ']' or '}' or '.' or ',' or '،' or ';' or '؛' or ':' or '!' or '?' or '؟' or '…' or '—' or '–';
}
