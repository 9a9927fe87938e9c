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

    /// <summary>With an article and what takes its words apart.</summary>
    public Shares(Document document, PhraseReader reader)
    {
        _document = document;
        _sentences = new bool[document.Sentences.Length];
        for (int at = 0; at < _sentences.Length; at++)
        {
            TextSpan span = document.Sentences[at].Span;
            _sentences[at] = document.Text.AsSpan(span.Start, span.Length).ContainsAny('%', '٪')
                || reader.Hits(PhraseReader.WordsOf(document, [span])).Any(hit => hit.Value.Marks.Contains(SourceMark.Share));
            if (_sentences[at])
            {
                _paragraphs.Add(document.ParagraphAt(span.Start));
            }
        }

        _many = _sentences.Count(has => has) >= Many;
    }

    /// <summary>The nearest place that gives shares: <c>sentence</c>, <c>paragraph</c>, <c>article</c> where many do, else <c>none</c>.</summary>
    /// <param name="span">What they may stand near.</param>
    /// <param name="sentence">Index of its sentence.</param>
    public string Near(TextSpan span, int sentence) =>
        sentence < _sentences.Length && _sentences[sentence] ? "sentence"
        : _paragraphs.Contains(_document.ParagraphAt(span.Start)) ? "paragraph"
        : _many ? "article" : "none";
}
