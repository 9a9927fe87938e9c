using System.Globalization;
using CitationAudit.Ingest;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Benchmarks.Html;

/// <summary>
/// What readings score: by the marked segments, as <c>score.py</c> counts them, and by tokens where a page's own metadata holds the
/// body of its article (which the reading is then not shown).
/// </summary>
internal sealed class PageScore
{
    // Bodies in metadata are often abstracts; those shorter are not compared.
    private const int ShortestBody = 1000;

    private int _found;
    private int _missed;
    private int _wrong;
    private readonly List<double> _tokens = [];

    public void Add(MarkedPage page, float[] odds, TextWriter? log)
    {
        string? body = page.Metadata.Linked.Body is { Length: >= ShortestBody } whole && !whole.Contains('<', StringComparison.Ordinal) ? whole : null;
        if (body is not null)
        {
            PageMetadata blind = page.Metadata with { Linked = new JsonLd() };
            _tokens.Add(TokenF1(Text(PageReading.Judged(page.Tree, blind, null, [.. odds])), body));
        }

        PageReading reading = PageReading.Judged(page.Tree, page.Metadata, null, [.. odds]);
        string text = MarkedPage.Flat(Text(reading));
        string[] missed = [.. page.Wanted.Where(segment => !text.Contains(segment, StringComparison.Ordinal))];
        string[] wrong = [.. page.Unwanted.Where(segment => text.Contains(segment, StringComparison.Ordinal))];
        _found += page.Wanted.Length - missed.Length;
        _missed += missed.Length;
        _wrong += wrong.Length;
        log?.WriteLine(new ExtractedArticle(page.File, page.Metadata.Title, null, null, null, "und", null, Text(reading), []).ToJson());
    }

    public override string ToString()
    {
        double precision = (double)_found / (_found + _wrong);
        double recall = (double)_found / (_found + _missed);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"P {precision:0.000} R {recall:0.000} F1 {2 * precision * recall / (precision + recall):0.000}; token F1 {_tokens.Average():0.000} on {_tokens.Count} pages with a body of their own");
    }

    /// <summary>The running text, as <c>extract</c> prints it.</summary>
    public static string Text(PageReading reading)
    {
        ArticleComposer composer = PageComposer.Compose(reading, null);
        string text = composer.ToString();
        return string.Join("\n\n", composer.Blocks.Where(block => ExtractedArticle.IsRunning(block.Kind)).Select(block => block.Span.Of(text)));
    }

    /// <summary>The harmonic mean of precision and recall over the words of two texts as bags.</summary>
    public static double TokenF1(string read, string wanted)
    {
        Dictionary<string, int> bag = [];
        string[] wantedWords = Words(wanted);
        string[] readWords = Words(read);
        foreach (string word in wantedWords)
        {
            bag[word] = bag.GetValueOrDefault(word) + 1;
        }

        int shared = 0;
        foreach (string word in readWords)
        {
            if (bag.TryGetValue(word, out int left) && left > 0)
            {
                bag[word] = left - 1;
                shared++;
            }
        }

        return shared == 0 ? 0 : 2.0 * shared / (wantedWords.Length + readWords.Length);
    }

    private static string[] Words(string text)
    {
        char[] signs = [.. text.ToLowerInvariant().Select(unit => char.IsLetterOrDigit(unit) ? unit : ' ')];
        return new string(signs).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
