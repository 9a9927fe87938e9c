using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Takes the complementizer off the front of contents, as the annotation guidelines have it: the proposition without its <c>that</c> or
/// <c>أنّ</c>. A model that also learnt from a corpus that keeps it wavers. Another extractor finds the statements.
/// </summary>
/// <param name="inner">Finds the statements.</param>
/// <param name="words">Tells complementizers.</param>
public sealed class BareContents(IStatementExtractor inner, PatternWords words) : IStatementExtractor
{
    /// <inheritdoc/>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. inner.Extract(document).Select(statement => statement with { Content = statement.Content.SetItem(0, Bare(document, statement.Content[0])) })];
    }

    private TextSpan Bare(Document document, TextSpan span)
    {
        int first = document.TokenAt(span.Start);
        bool leads = first + 1 < document.Tokens.Length
            && document.Tokens[first].Span.Start == span.Start
            && document.Tokens[first + 1].Span.End <= span.End
            && words.Of(document.Tokens[first].Normal).HasFlag(WordClasses.Dropped);
        return leads ? new TextSpan(document.Tokens[first + 1].Span.Start, span.End) : span;
    }
}
