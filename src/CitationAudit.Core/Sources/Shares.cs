using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Where an article gives shares ("45%", "45 percent"): beside them, and in an article that is full of them, voters or Americans are those
/// whom a survey asked.
/// </summary>
internal sealed class Shares
{
    // An article about a survey gives shares in so many sentences; a judgement.
    private const int Many = 5;
    private readonly Document _document;
    private readonly bool[] _sentences;
    private readonly HashSet<int> _paragraphs = [];
    private readonly bool _many;

    /// <summary>With an article and what the rules found in it.</summary>
    /// <param name="document">The article.</param>
    /// <param name="words">All its words.</param>
    /// <param name="hits">What the rules found in them.</param>
    /// <param name="sentenceOf">Per token the index of its sentence.</param>
    public Shares(Document document, ImmutableArray<Word> words, ImmutableArray<TermHit<SourceRule>> hits, int[] sentenceOf)
    {
        _document = document;
        _sentences = new bool[document.Sentences.Length];
        for (int at = document.Text.AsSpan().IndexOfAny('%', '٪'); at >= 0;)
        {
            Add(at);
            int next = document.Text.AsSpan(at + 1).IndexOfAny('%', '٪');
            at = next < 0 ? -1 : at + 1 + next;
        }

        foreach (TermHit<SourceRule> hit in hits.Where(hit => hit.Value.Marks.Contains(SourceMark.Share)))
        {
            Add(words[hit.First].Span.Start);
        }

        _many = _sentences.Count(has => has) >= Many;

        void Add(int offset)
        {
            int token = Math.Min(document.TokenAt(offset), sentenceOf.Length - 1);
            if (token >= 0 && _sentences.Length > 0)
            {
                _sentences[sentenceOf[token]] = true;
                _paragraphs.Add(document.ParagraphAt(offset));
            }
        }
    }

    /// <summary>The nearest place that gives shares: <c>sentence</c>, <c>paragraph</c>, <c>article</c> where many do, else <c>none</c>.</summary>
    /// <param name="span">What they may stand near.</param>
    /// <param name="sentence">Index of its sentence.</param>
    public string Near(TextSpan span, int sentence) =>
        sentence < _sentences.Length && _sentences[sentence] ? "sentence"
        : _paragraphs.Contains(_document.ParagraphAt(span.Start)) ? "paragraph"
        : _many ? "article" : "none";
}
