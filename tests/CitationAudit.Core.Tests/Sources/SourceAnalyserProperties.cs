using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>What holds of any text and any statements in it.</summary>
public sealed class SourceAnalyserProperties
{
    private static readonly string[] Pieces =
    [
        "قال", " مصدر أمني", " رويترز ", "“سانا”", "\"", "”", "«", " Mr. ", "Smith", " said ", "the same source", " he ", "\n\n", "(Reuters)", " - ", "٢٠", "240",
        "\u202E", "\u0640", "ﷺ", "😀", "\uD83D", " و", "لل", "ـ", "\r\n", "U.S.", "'s", "، ", ". ", "الوكالة", " who ", "مراقبون", "\u0000", "ء",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]);

    private static readonly Gen<(string Text, ImmutableArray<Statement> Statements)> Marked =
        from pieces in Piece.Array[1, 60]
        let text = string.Concat(pieces)
        from cuts in Gen.Int[0, text.Length].Array[2].Array[1, 24]
        select (text, Statements(cuts, text.Length));

    [Fact]
    public void Analysis_never_fails_and_every_span_lies_in_the_text() => Marked.Sample(
        input =>
        {
            foreach (LanguagePack pack in (LanguagePack[])[Packs.Arabic, Packs.English])
            {
                Document document = Packs.Read(pack, input.Text, "Reuters", new DateOnly(2020, 3, 1));
                Cast cast = Packs.Analyser(pack).Analyse(document, input.Statements);
                Assert.Equal(input.Statements.Select(statement => statement.Id), cast.Attributions.Select(attribution => attribution.Statement));
                HashSet<string> ids = [.. cast.Sources.Select(source => source.Id)];
                Assert.Equal(cast.Sources.Length, ids.Count);
                Assert.All(cast.Attributions, attribution => Assert.True(attribution.Source is null || ids.Contains(attribution.Source)));
                Assert.All(cast.Attributions, attribution => Assert.All(attribution.Relays, relay => Assert.Contains(relay, ids)));
                foreach (Source source in cast.Sources)
                {
                    Assert.NotEmpty(source.Type.Evidence);
                    Assert.All(source.Aliases, alias => Assert.True(alias.Span.Start >= 0 && alias.Span.End <= input.Text.Length && !alias.Span.IsEmpty));
                    Assert.All(source.Type.Evidence, evidence => Assert.True(evidence.Span is not { } span || (span.Start >= 0 && span.End <= input.Text.Length)));
                }
            }
        },
        iter: 150);

    [Fact]
    public void The_same_statements_give_the_same_cast() => Marked.Sample(
        input =>
        {
            Document document = Packs.Read(Packs.Arabic, input.Text);
            Cast first = Packs.Analyser(Packs.Arabic).Analyse(document, input.Statements);
            Cast second = Packs.Analyser(Packs.Arabic).Analyse(document, input.Statements);
            Assert.Equal(first.Attributions.Select(Shown), second.Attributions.Select(Shown));
            Assert.Equal(first.Sources.Select(source => (source.Id, source.Name, source.Type.Value)), second.Sources.Select(source => (source.Id, source.Name, source.Type.Value)));
        },
        iter: 50);

    [Fact]
    public void A_word_has_a_key_that_is_no_longer() => Piece.Array[1, 4].Sample(
        pieces =>
        {
            string folded = TextFolding.Fold(string.Concat(pieces));
            Assert.InRange(WordKey.Of(folded).Length, Math.Min(1, folded.Length), folded.Length);
            Assert.InRange(Words.KeyOf(folded).Length, Math.Min(1, folded.Length), folded.Length);
        },
        iter: 500);

    private static string Shown(Attribution attribution) => $"{attribution.Statement} {attribution.Source} {attribution.Type} {string.Join(',', attribution.Relays)}";

    private static ImmutableArray<Statement> Statements(int[][] cuts, int length)
    {
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        for (int at = 0; at + 3 < cuts.Length; at += 4)
        {
            ImmutableArray<TextSpan> content = Span(cuts[at], length);
            if (content.IsEmpty)
            {
                continue;
            }

            statements.Add(new Statement
            {
                Id = $"S{statements.Count + 1}",
                Paragraph = 0,
                Content = content,
                Cue = Span(cuts[at + 1], length),
                Source = Span(cuts[at + 2], length),
                Via = Span(cuts[at + 3], length),
                Form = StatementForm.Mixed,
                Confidence = 1,
                FoundBy = new FoundBy(Mechanism.Person, "property"),
            });
        }

        return statements.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Span(int[] cut, int length)
    {
        int start = Math.Min(cut[0], cut[1]);
        int end = Math.Min(length, Math.Max(cut[0], cut[1]));
        return end > start ? [new TextSpan(start, end)] : [];
    }
}
