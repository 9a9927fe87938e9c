using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A document as the patterns read it: what each token may be, looked up once.</summary>
internal sealed class Reading
{
    // A content of more tokens than any annotated one; it keeps the work linear in a text without stops.
    private const int LongestContent = 300;

    private readonly WordClasses[] _classes;
    private readonly ImmutableArray<ImmutableArray<CueMatch>> _cues;
    private readonly int[] _sentence;
    private readonly int[] _quotation;
    private readonly int[] _closing;
    private readonly int[] _inside;

    public Reading(Document document, CueLexicon lexicon, PatternWords words)
    {
        (Document, Words, Tokens) = (document, words, document.Tokens);
        _classes = new WordClasses[Tokens.Length];
        _cues = lexicon.FindAll(document);
        Dictionary<string, WordClasses> known = new(StringComparer.Ordinal);
        _sentence = new int[Tokens.Length];
        _quotation = new int[Tokens.Length];
        _closing = new int[Tokens.Length];
        Array.Fill(_quotation, -1);
        _inside = new int[Tokens.Length];
        Array.Fill(_closing, -1);
        Array.Fill(_inside, -1);
        for (int quotation = 0; quotation < document.Quotations.Length; quotation++)
        {
            Quotation inner = document.Quotations[quotation];
            Array.Fill(_inside, quotation, inner.FirstToken, inner.EndToken - inner.FirstToken);
        }

        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            Sentence range = document.Sentences[sentence];
            for (int at = range.FirstToken; at < range.EndToken; at++)
            {
                _sentence[at] = sentence;
                if (Tokens[at].IsWord)
                {
                    ref WordClasses classes = ref CollectionsMarshal.GetValueRefOrAddDefault(known, Tokens[at].Normal, out bool met);
                    classes = met ? classes : words.Of(Tokens[at].Normal);
                    _classes[at] = classes;
                }
            }
        }

        for (int quotation = document.Quotations.Length - 1; quotation >= 0; quotation--)
        {
            _quotation[document.Quotations[quotation].FirstToken] = quotation;
            _closing[document.Quotations[quotation].EndToken - 1] = quotation;
        }
    }

    public Document Document { get; }

    public PatternWords Words { get; }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<CueMatch> Cues(int at) => _cues[at];

    public WordClasses Classes(int at) => _classes[at];

    public bool Is(int at, WordClasses classes) => at >= 0 && at < Tokens.Length && (_classes[at] & classes) != 0;

    public Sentence SentenceOf(int at) => Document.Sentences[_sentence[at]];

    /// <summary>Index of the first token that a content which ends before <paramref name="at"/> may begin with: its sentence's first, within reason.</summary>
    public int Floor(int at) => Math.Max(SentenceOf(at).FirstToken, at - LongestContent);

    /// <summary>Index behind the last token that a content which begins at <paramref name="at"/> may hold: its sentence's last, within reason.</summary>
    public int Ceiling(int at) => Math.Min(SentenceOf(at).EndToken, at + LongestContent);

    /// <summary>Index behind the last token of the paragraph that holds a token.</summary>
    public int ParagraphEnd(int at) => Document.Paragraphs[SentenceOf(at).Paragraph].EndToken;

    /// <summary>The quotation that opens at the token, or null.</summary>
    public Quotation? Opening(int at) => at < Tokens.Length && _quotation[at] >= 0 ? Document.Quotations[_quotation[at]] : null;

    /// <summary>The innermost quotation around the token, its marks counted in; null outside of quotations.</summary>
    public Quotation? Inside(int at) => _inside[at] >= 0 ? Document.Quotations[_inside[at]] : null;

    /// <summary>The outermost quotation that ends with the token, or null.</summary>
    public Quotation? Closing(int at) => at >= 0 && _closing[at] >= 0 ? Document.Quotations[_closing[at]] : null;

    /// <summary>The character that the token is, where it is a mark of one character; a null character otherwise.</summary>
    public char Mark(int at) =>
        at >= 0 && at < Tokens.Length && Tokens[at].Kind == TokenKind.Punctuation ? Tokens[at].Normal[0] : '\0';

    public bool IsComma(int at) => Mark(at) is ',' or '،';

    /// <summary>True for a mark that ends a clause for good.</summary>
    public bool IsStop(int at) => Mark(at) is '.' or ';' or '؛' or '?' or '!' or '؟' or '…';

    /// <summary>True where a token can be a cue of one of the kinds.</summary>
    public bool IsCue(int at, params ReadOnlySpan<CueKind> kinds)
    {
        foreach (CueMatch match in _cues[at])
        {
            if (kinds.Contains(match.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a conjunction is written together with the token, as far as the pack knows the word behind it.</summary>
    public bool IsConjoined(int at)
    {
        foreach (CueMatch match in _cues[at])
        {
            if (match.Conjoined)
            {
                return true;
            }
        }

        return Tokens[at].IsWord && Words.IsConjoined(Tokens[at].Normal);
    }

    /// <summary>True for a word with the article written together.</summary>
    public bool HasArticle(int at) => Words.Article.Length > 0 && Tokens[at].Normal.Length > Words.Article.Length + 1
        && Tokens[at].Normal.StartsWith(Words.Article, StringComparison.Ordinal);

    /// <summary>The range without the punctuation at its ends; quotation marks stay.</summary>
    public TokenRange Trim(TokenRange range)
    {
        (int first, int end) = range;
        while (first < end && IsEdge(first))
        {
            first++;
        }

        while (end > first && IsEdge(end - 1))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    public TextSpan SpanOf(TokenRange range) => range.IsEmpty ? default : Document.SpanOf(range.First, range.End);

    private bool IsEdge(int at) => Tokens[at].Kind == TokenKind.Punctuation && Mark(at) is not ('(' or ')' or '[' or ']' or '%' or '"');
}
