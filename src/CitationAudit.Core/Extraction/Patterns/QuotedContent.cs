using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A content before its verb: the quotation or clause that ends there, and what of the quotation follows behind the verb.</summary>
internal static class QuotedContent
{
    // "…," said Mr Smith, who has led the council since the spring of last year: a longer tail belongs to another clause.
    private const int Longest = 30;

    // A speech of more quotations than this in a row has been given a verb again.
    private const int MostPieces = 8;

    /// <summary>The content that ends before <paramref name="end"/>.</summary>
    public static TokenRange Before(Reading reading, int end)
    {
        int last = reading.IsComma(end - 1) ? end - 1 : end;
        int first = reading.Floor(last - 1);
        if (reading.Closing(last - 1) is not { } quotation)
        {
            return reading.Trim(new TokenRange(first, last));
        }

        int before = quotation.FirstToken - 1;
        bool whole = quotation.FirstToken <= first || reading.IsStop(before) || reading.IsComma(before) || reading.Mark(before) == ':';
        return whole ? new TokenRange(quotation.FirstToken, last) : reading.Trim(new TokenRange(first, last));
    }

    /// <summary>The quotations behind the verb in which the content goes on, in order.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="at">Index behind the verb and its source, or behind a content that ends with the quotation itself.</param>
    /// <param name="before">The content so far; it goes on only where it ends in quotation marks.</param>
    public static ImmutableArray<TokenRange> After(Reading reading, int at, TokenRange before)
    {
        ImmutableArray<TokenRange>.Builder rest = ImmutableArray.CreateBuilder<TokenRange>(0);
        int reach = at == before.End ? 0 : Longest;
        while (reading.Tokens[before.End - 1].Kind == TokenKind.CloseQuote && rest.Count < MostPieces
            && Next(reading, at, reach, reading.ParagraphEnd(before.First)) is { IsEmpty: false } next)
        {
            rest.Add(next);
            (at, before, reach) = (next.End, next, 0);
        }

        return rest.ToImmutable();
    }

    /// <summary>The next quotation, at most <paramref name="reach"/> words on, where no verb of its own gives it to another source.</summary>
    private static TokenRange Next(Reading reading, int at, int reach, int paragraph)
    {
        int next = at;
        while (next < paragraph && next - at < reach && reading.Opening(next) is null && !reading.IsStop(next))
        {
            next++;
        }

        next += next < paragraph && reading.IsStop(next) ? 1 : 0;
        if (next >= reading.Tokens.Length || reading.Opening(next) is not { } quotation)
        {
            return default;
        }

        // In the next paragraph the quotation must be all there is, or nearly so.
        int limit = reading.ParagraphEnd(next);
        bool alone = next < paragraph || limit - quotation.EndToken <= 1;
        return alone && !HasOwnCue(reading, quotation, limit) ? new TokenRange(quotation.FirstToken, quotation.EndToken) : default;
    }

    /// <summary>True where a verb close behind the quotation gives it to another source.</summary>
    private static bool HasOwnCue(Reading reading, Quotation quotation, int paragraph)
    {
        for (int at = quotation.EndToken; at < Math.Min(paragraph, quotation.EndToken + 8); at++)
        {
            if (reading.IsStop(at))
            {
                return false;
            }

            if (reading.IsCue(at, CueKind.Verb))
            {
                return true;
            }
        }

        return false;
    }
}
