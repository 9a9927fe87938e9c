using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// An attributed statement: a proposition for which the text makes somebody other than its author answerable. Spans of one role are in
/// text order and do not overlap; a role that the sentence lacks is empty.
/// </summary>
public sealed record Statement
{
    /// <summary><c>S1</c>, <c>S2</c> … in the order of the statements' first span.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the paragraph in which it begins.</summary>
    public required int Paragraph { get; init; }

    /// <summary>What is said: at least one span; more where the cue or source stands in its middle.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The words that attribute; empty where quotation marks and a near source do it alone.</summary>
    public required ImmutableArray<TextSpan> Cue { get; init; }

    /// <summary>The whole noun phrase of who answers; empty for a hidden subject or an impersonal cue.</summary>
    public required ImmutableArray<TextSpan> Source { get; init; }

    /// <summary>The relay through which it came, where the text names one.</summary>
    public ImmutableArray<TextSpan> Via { get; init; } = [];

    /// <summary>Direct, mixed or indirect.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>What the source does with the content.</summary>
    public Act Act { get; init; } = Act.Says;

    /// <summary>
    /// The chance, from 0 to 1, that an annotator of the corpus would mark the same statement: calibrated on a development set for a
    /// model, the measured precision of the rule for a pattern, 1 for a person.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>How it was found.</summary>
    public required FoundBy FoundBy { get; init; }

    /// <summary>From the statement's first to its last character, whatever its role.</summary>
    public TextSpan Extent
    {
        get
        {
            TextSpan extent = Content[0];
            foreach (ImmutableArray<TextSpan> role in (ReadOnlySpan<ImmutableArray<TextSpan>>)[Content, Cue, Source, Via])
            {
                foreach (TextSpan span in role)
                {
                    extent = extent.Union(span);
                }
            }

            return extent;
        }
    }
}
