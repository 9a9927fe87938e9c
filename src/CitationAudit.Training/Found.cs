using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>Readings as statements that can be scored.</summary>
internal static class Found
{
    public static GoldStatement Of(Document document, Reading reading) => new()
    {
        Content = [.. Spans(document, reading.Content.First), .. Spans(document, reading.Content.Second)],
        Cue = Spans(document, reading.Cue),
        Source = Spans(document, reading.Source),
        Via = Spans(document, reading.Relay),
    };

    private static ImmutableArray<TextSpan> Spans(Document document, Run run) => run.IsEmpty ? [] : [document.SpanOf(run.First, run.End)];
}
