using System.Collections.Immutable;
using System.Text.Json;
using CitationAudit.Core.Tests.Grading;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests;

/// <summary>Real articles of our own, cut up and strewn with what breaks readers, go the whole way through the stages.</summary>
public sealed class DamagedArticleTests
{
    private static readonly string[] Scraps =
    [
        "\u202E", "\u0640", "\u064B", "\uFEFF", "\0", "\uD83D", "😀", "\uFDF2", "ء", "ؤ", "x", "1", "٢", "%", "'s", "'", "’", "\"", "“", "”", "«", "»", "(", ")", "…", ":", "-", "—", "،", ",", ".", "؟", "#", "@",
        "&", "/", "\n", "\n\n", "\r\n", "\t", "\u00A0", " ", " و", "لل", "لـ", " Jr.", " J.", "Dr. ", "د. ", " محمد ", " Smith ", " said ", " قال ", " نقلا عن ", " according to ", " that ", " أن ", " he ", " هو ",
    ];

    private static readonly ImmutableDictionary<string, (string[] Texts, Auditor Auditor)> Languages =
        ((string[])["ar", "en"]).ToImmutableDictionary(code => code, code => (Texts(code), Auditor(code)));

    private static readonly Gen<(int At, int Length, int Kind)> Damage = Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 60], Gen.Int[0, Scraps.Length + 2]);

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_damaged_article_is_audited_and_every_grade_recomputes(string code)
    {
        (string[] texts, Auditor auditor) = Languages[code];
        Gen.Select(Gen.Int[0, texts.Length - 1], Damage.Array[0, 24]).Select((at, damage) => Damaged(texts[at], damage)).Sample(
            text =>
            {
                AuditReport report = auditor.Audit(new Article { Id = "test", Text = text, Language = code, Origin = new ArticleOrigin("-", "text/plain") });
                Assert.All(report.Judgement.Grades, grade => Assert.Equal((grade.Says, grade.Happened, grade.Support), Grade.Recompute(grade.Reasons)));
                Assert.Equal(report.Statements.Select(statement => statement.Id), report.Cast.Attributions.Select(attribution => attribution.Statement));
                Assert.All(
                    report.Statements.SelectMany(statement => (IEnumerable<TextSpan>)[.. statement.Content, .. statement.Cue, .. statement.Source, .. statement.Via])
                        .Concat(report.Cast.Sources.SelectMany(source => source.Aliases).Select(alias => alias.Span)),
                    span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length));
            },
            iter: 60);
    }

    private static string Damaged(string text, (int At, int Length, int Kind)[] damage)
    {
        foreach ((int place, int length, int kind) in damage)
        {
            int at = place % (text.Length + 1);
            int end = Math.Min(text.Length, at + length);
            text = (kind - Scraps.Length) switch
            {
                0 => text.Remove(at, end - at),
                1 => text.Insert(place * 31 % (text.Length + 1), text[at..end]),
                2 => text[..at] + text[at..end].ToUpperInvariant() + text[end..],
                _ => text.Insert(at, Scraps[kind]),
            };
        }

        return text;
    }

    private static string[] Texts(string code) =>
    [
        .. File.ReadLines(Path.Combine(Seeds.Root, "seeds", "languages", code, "annotated.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString() ?? ""),
    ];

    private static Auditor Auditor(string code)
    {
        LanguagePack pack = Seeds.Languages[code];
        return new Auditor(
            new TextAnalyser(pack.Text),
            ExtractorLoader.Load(Seeds.Folders, pack, broad: true),
            new StatementSelection([.. Enum.GetValues<Act>()], 0),
            new StandingJudge(pack.Standings),
            new SourceAnalyser(pack.Sources, RegistryLoader.Load(Seeds.Folders), Seeds.Types),
            Seeds.Grader(Seeds.Default.Policy),
            Seeds.Types,
            null,
            TimeProvider.System,
            new ToolInfo("test", "0"));
    }
}
