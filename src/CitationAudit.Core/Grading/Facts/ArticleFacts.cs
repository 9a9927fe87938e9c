using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Everything that an editorial rule may look at.</summary>
public sealed class ArticleFacts
{
    private readonly bool[] _inContent;
    private readonly bool[] _inMention;

    /// <summary>For one article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="statements">Its statements, in order.</param>
    /// <param name="standings">One per sentence.</param>
    /// <param name="cast">Its sources.</param>
    /// <param name="lexicon">The word lists of its language.</param>
    /// <param name="places">Where their entries stand in it.</param>
    public ArticleFacts(
        Document document,
        ImmutableArray<StatementFacts> statements,
        ImmutableArray<SentenceStanding> standings,
        Cast cast,
        Lexicon lexicon,
        WordPlaces places)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(cast);
        (Document, Statements, Standings, Cast, Lexicon, Places) = (document, statements, standings, cast, lexicon, places);
        Speakers = [.. statements.Select(facts => facts.Source).OfType<Source>().DistinctBy(source => source.Id)];
        _inContent = Marked(statements.SelectMany(facts => facts.Statement.Content));
        _inMention = Marked(cast.Sources.SelectMany(source => source.Aliases).Select(alias => alias.Span));
    }

    /// <summary>The article.</summary>
    public Document Document { get; }

    /// <summary>Its statements, in order.</summary>
    public ImmutableArray<StatementFacts> Statements { get; }

    /// <summary>One per sentence.</summary>
    public ImmutableArray<SentenceStanding> Standings { get; }

    /// <summary>Its sources.</summary>
    public Cast Cast { get; }

    /// <summary>The sources that answer for at least one statement, each once.</summary>
    public ImmutableArray<Source> Speakers { get; }

    /// <summary>The word lists of its language.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Where the entries of these lists stand in the article.</summary>
    public WordPlaces Places { get; }

    /// <summary>True where the token stands inside the content of a statement.</summary>
    public bool InContent(int token) => _inContent[token];

    /// <summary>True where the token stands inside a mention of a source.</summary>
    public bool InMention(int token) => _inMention[token];

    /// <summary>True where the author speaks in its own voice: outside contents and quotations.</summary>
    public bool IsAuthors(int token) => !_inContent[token] && Document.Tokens[token].QuoteDepth == 0;

    /// <summary>The indices of the tokens that a span touches.</summary>
    public IEnumerable<int> TokensOf(TextSpan span)
    {
        for (int at = Document.TokenAt(span.Start); at < Document.Tokens.Length && Document.Tokens[at].Span.Start < span.End; at++)
        {
            yield return at;
        }
    }

    /// <summary>How many words and numbers a span holds.</summary>
    public int Words(TextSpan span) => TokensOf(span).Count(token => Document.Tokens[token].IsWord);

    /// <summary>The words of a list that the author speaks in its own voice, paragraph by paragraph; paragraphs without any are left out.</summary>
    public IEnumerable<(Paragraph Paragraph, ImmutableArray<TextSpan> Words)> AuthorsWords(WordList list)
    {
        foreach (Paragraph paragraph in Document.Paragraphs)
        {
            ImmutableArray<TextSpan> words =
                [.. Places.Find(list, paragraph.FirstToken, paragraph.EndToken).Where(found => TokensOf(found).All(IsAuthors))];
            if (!words.IsEmpty && paragraph.Kind is not (BlockKind.Byline or BlockKind.Dateline))
            {
                yield return (paragraph, words);
            }
        }
    }

    private bool[] Marked(IEnumerable<TextSpan> spans)
    {
        bool[] marked = new bool[Document.Tokens.Length];
        foreach (int token in spans.SelectMany(TokensOf))
        {
            marked[token] = true;
        }

        return marked;
    }
}
