using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Reporting.Sections;
using CitationAudit.Reporting.Tests.Fixtures;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Reporting.Tests;

public sealed class ArticleMarkerTests
{
    private static readonly EditionSection[] Printed =
        [new("article", ImmutableDictionary<string, int>.Empty), new("ledger", ImmutableDictionary<string, int>.Empty)];

    [Fact]
    public void Nested_statements_keep_their_own_extent()
    {
        AuditReport report = Audits.Libya();
        SectionContext context = new(report, Audits.StringsOf("en"), new ReportChoices(), [.. Printed]);
        TextSpan paragraph = report.Document.Paragraphs[report.Document.ParagraphAt(report.Statements[2].Content[0].Start)].Span;
        string marked = Show(new ArticleMarker(context, linked: true).Mark(paragraph));
        Assert.Equal(
            "<cue:ووفقا> لـ<source:”سانا”>، #3{state-media|وقعت دمشق والحكومة الموازية في ليبيا، المدعومة من الجيش الوطني بقيادة “حفتر”، الأحد، على مذكرة تفاهم تقضي بإعادة افتتاح مقرات البعثات الدبلوماسية في البلدين، وتنسيق مواقف البلدين في المحافل الدولية والإقليمية، في مواجهة }"
            + "#4{state-media+official-voice|“التدخل والعدوان التركي على البلدين”}^4]^3]، <cue:بحسب وصف> <source:البيان>.",
            marked);
    }

    [Fact]
    public void Whatever_the_statements_the_words_stay_whole_and_every_number_stands()
    {
        AuditReport report = Audits.Harbour();
        int length = report.Document.Text.Length;
        Gen<TextSpan> span = Gen.Select(Gen.Int[0, length - 1], Gen.Int[1, 400], (start, size) => new TextSpan(start, Math.Min(length, start + size)));
        Gen.Select(span.Array[1, 8], span.Array[8], span.Array[8]).Sample(
            (contents, sources, cues) =>
            {
                ImmutableArray<Statement> statements =
                [
                    .. contents.Order().Select((content, at) => report.Statements[at] with
                    {
                        Content = [content],
                        Source = at % 3 == 0 ? [] : [sources[at]],
                        Cue = at % 2 == 0 ? [] : [cues[at]],
                    }),
                ];
                SectionContext context = new(report with { Statements = statements }, Audits.StringsOf("en"), new ReportChoices(), [.. Printed]);
                ArticleMarker marker = new(context, linked: true);
                HashSet<string> numbers = [];
                foreach (Text.Paragraph paragraph in report.Document.Paragraphs)
                {
                    ImmutableArray<Inline> inlines = marker.Mark(paragraph.Span);
                    string words = string.Concat(inlines.Select(inline => inline switch { Words plain => plain.Text, MarkedWords marked => marked.Text, _ => "" }));
                    Assert.Equal(paragraph.Span.Of(report.Document.Text).ReplaceLineEndings(" "), words);
                    numbers.UnionWith(inlines.OfType<NumberMark>().Select(mark => mark.Label));
                }

                // A content that begins between paragraphs has no words to stand at.
                IEnumerable<Statement> visible = statements.Where(statement => report.Document.Paragraphs.Any(paragraph => paragraph.Span.Contains(statement.Content[0].Start)));
                Assert.Equal(visible.Select(statement => statement.Id[1..]).Order(StringComparer.Ordinal), numbers.Order(StringComparer.Ordinal));
            },
            iter: 100);
    }

    private static string Show(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Words words => words.Text,
        NumberMark mark => $"#{mark.Label}",
        Raised raised => $"^{raised.Text}",
        MarkedWords { Layers.IsEmpty: true } marked => $"<{marked.Role.ToString().ToLowerInvariant()}:{marked.Text}>",
        MarkedWords marked => $"{{{string.Join('+', marked.Layers.Select(layer => layer.Family))}|{marked.Text}}}",
        _ => "",
    }));
}
