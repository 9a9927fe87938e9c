using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// Says of every sentence who answers for it. <b>Attributed</b>: the contents of statements cover at least half of the words that assert
/// something (all but those of cues, sources and relays). <b>No claim</b>: a heading, byline, date line, credit, question, invitation,
/// note that somebody did not answer, or fragment. Everything else is <b>unanswered</b>: a guess or an opinion in the author's own voice
/// too, for nobody else answers for it, and a text does not show which of its assertions could be checked. What is attributed stays so,
/// whatever its form, but for two that are taken for statements: an invitation without a source, and a refusal with nothing else in it.
/// </summary>
/// <param name="Words">What it must know of the language.</param>
public sealed record StandingJudge(StandingWords Words) : IStandingJudge
{
    // A judgement, not a measurement: three words without a statement rarely assert anything ("Updated by staff").
    private const int LongestFragment = 3;

    // A date line or credit: a place, an agency and a date.
    private const int LongestCredit = 8;

    // A judgement: a longer sentence says something else besides that somebody did not answer.
    private const int LongestSilence = 24;

    // What was refused may have been taken for a content: "declined | to comment".
    private const int LongestRefused = 2;

    /// <inheritdoc/>
    public ImmutableArray<SentenceStanding> Judge(Document document, ImmutableArray<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(document);
        StatementCover cover = new(document, statements, Words.Relatives);
        ImmutableArray<SentenceStanding>.Builder standings = ImmutableArray.CreateBuilder<SentenceStanding>(document.Sentences.Length);
        for (int at = 0; at < document.Sentences.Length; at++)
        {
            (Standing standing, Message why) = Judge(document, document.Sentences[at], cover);
            standings.Add(new SentenceStanding(at, standing, why));
        }

        return standings.DrainToImmutable();
    }

    private (Standing Standing, Message Why) Judge(Document document, Sentence sentence, StatementCover cover)
    {
        (int asserting, int covered, int words) = cover.Count(sentence);
        if (!cover.NamesSource(sentence) && IsInvitation(document, sentence))
        {
            return (Standing.NoClaim, new Message("standing.invitation"));
        }

        if (covered <= LongestRefused && words <= LongestSilence && Words.Silences.Any(note => Holds(document, sentence, note)))
        {
            return (Standing.NoClaim, new Message("standing.silence"));
        }

        if (covered > 0 && covered * 2 >= asserting || asserting == 0 && cover.Of(sentence).Length > 0)
        {
            return (Standing.Attributed, Message.Of("standing.attributed", MessageArgument.Text("statements", string.Join(", ", cover.Of(sentence)))));
        }

        if (NoClaim(document, sentence, words) is { } why)
        {
            return (Standing.NoClaim, new Message(why));
        }

        if (covered > 0)
        {
            return (Standing.Unanswered, Message.Of(
                "standing.unanswered.partly",
                MessageArgument.Text("statements", string.Join(", ", cover.Of(sentence))),
                MessageArgument.Number("covered", covered),
                MessageArgument.Number("words", asserting)));
        }

        return (Standing.Unanswered, new Message(IsQuoted(document, sentence) ? "standing.unanswered.quoted" : "standing.unanswered"));
    }

    /// <summary>The message key that says why the sentence claims nothing, or null where it does claim something.</summary>
    private string? NoClaim(Document document, Sentence sentence, int words)
    {
        switch (document.Paragraphs[sentence.Paragraph].Kind)
        {
            case BlockKind.Title or BlockKind.Kicker or BlockKind.Heading:
                return "standing.heading";
            case BlockKind.Byline:
                return "standing.byline";
            case BlockKind.Dateline:
                return "standing.dateline";
            case BlockKind.Correction:
                return "standing.correction";
        }

        if (IsQuestion(document, sentence))
        {
            return "standing.question";
        }

        if (IsInvitation(document, sentence))
        {
            return "standing.invitation";
        }

        if (words <= LongestCredit && (IsCredit(document, sentence) || EndsInDash(document, sentence)))
        {
            return "standing.dateline";
        }

        return words <= LongestFragment ? "standing.fragment" : null;
    }

    /// <summary>True where every word stands inside a quotation.</summary>
    private static bool IsQuoted(Document document, Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (document.Tokens[at].IsWord && document.Tokens[at].QuoteDepth == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuestion(Document document, Sentence sentence)
    {
        for (int at = sentence.EndToken - 1; at >= sentence.FirstToken && !document.Tokens[at].IsWord; at--)
        {
            if (document.Tokens[at].Normal.IndexOfAny(['?', '؟']) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInvitation(Document document, Sentence sentence) =>
        Words.Invitations.Any(opening => WordsAfter(document, sentence, sentence.FirstToken, opening) >= 0);

    /// <summary>True where the runs of words stand in the sentence one after the other.</summary>
    private static bool Holds(Document document, Sentence sentence, ImmutableArray<ImmutableArray<string>> runs)
    {
        int run = 0;
        for (int at = sentence.FirstToken; at < sentence.EndToken && run < runs.Length; at++)
        {
            int end = WordsAfter(document, sentence, at, runs[run]);
            if (end >= 0)
            {
                run++;
                at = end - 1;
            }
        }

        return run == runs.Length;
    }

    /// <summary>Where the words end that stand next from a token on, or -1 where others stand there.</summary>
    private static int WordsAfter(Document document, Sentence sentence, int at, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            while (at < sentence.EndToken && !document.Tokens[at].IsWord)
            {
                at++;
            }

            if (at >= sentence.EndToken || document.Tokens[at].Normal != word)
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static bool EndsInDash(Document document, Sentence sentence) => document.Text[document.Tokens[sentence.EndToken - 1].Span.Start] is '-' or '–' or '—';

    /// <summary>True where at least half of the words are of a date or credit.</summary>
    private bool IsCredit(Document document, Sentence sentence)
    {
        int known = 0;
        int words = 0;
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            Token token = document.Tokens[at];
            words += token.IsWord ? 1 : 0;
            known += token.Kind == TokenKind.Number || Words.Dates.Contains(token.Normal) || Words.Credits.Contains(token.Normal) ? 1 : 0;
        }

        return known > 0 && known * 2 >= words;
    }
}
