using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Grading;

public class HostileInputTests
{
    private static readonly string[] Scraps =
    [
        "مصادر", "قال", "زعم", "القتلة", "وَالجَزَّارِين", "ما يسمى", "“", "”", "\"", "«", "»", "so-called", "sources", "said", "claimed", "regime",
        "perhaps", "40", "٪", "%", "2019", ".", "؟", "!", "\n\n", "\r\n", " ", "\u00A0", "\u202E", "\u2069", "\uD83D\uDE00", "\uD83D", "\uDE00", "ـــ", "\uFEFF",
        "{words}", "]", "[", "*", "could not", "verify", "did not", "reply", "لم يتسن", "التحقق", "a", "ب",
    ];

    private static readonly ImmutableArray<SourceType> Types = [.. Seeds.Types.Values.OrderBy(type => type.Id, StringComparer.Ordinal)];

    [Fact]
    public void Any_text_with_any_statements_is_judged_without_fault_and_every_span_lies_in_it() =>
        Gen.Select(Gen.Int[0, Scraps.Length - 1].Array[0, 60], Gen.Bool, Gen.Int[0, int.MaxValue].Array[0, 40]).Sample((scraps, arabic, numbers) =>
        {
            string text = string.Join(' ', scraps.Select(at => Scraps[at]));
            Document document = Seeds.Document(text, arabic ? "ar" : "en");
            (ImmutableArray<Statement> statements, Cast cast) = Statements(document, numbers);
            ImmutableArray<SentenceStanding> standings =
                [.. document.Sentences.Select((_, at) => new SentenceStanding(at, (Standing)((at + numbers.Length) % 3), new Message("test")))];
            Judgement judgement = Seeds.Grader(Seeds.Default.Policy).Judge(document, statements, standings, cast);

            Assert.Equal(statements.Select(statement => statement.Id), judgement.Grades.Select(grade => grade.Statement));
            Assert.All(judgement.Grades, grade => Assert.Equal((grade.Says, grade.Happened, grade.Support), Grade.Recompute(grade.Reasons)));
            Assert.All(
                judgement.Findings.SelectMany(finding => finding.Spans).Concat(judgement.Grades.SelectMany(grade => grade.Reasons).SelectMany(reason => reason.Spans)),
                span => Assert.True(span.Start >= 0 && span.End <= text.Length && span.Start < span.End));
            Assert.Equal(
                Seeds.Default.Policy.Findings.Select(rule => rule.Id).Order(),
                judgement.Findings.Select(finding => finding.Rule).Distinct().Order());
            Assert.Equal(statements.Length, judgement.Summary.Letters.Sum(count => count.Statements));
            Assert.InRange(judgement.Summary.AttributedWords, 0, judgement.Summary.Words);
            Assert.InRange(judgement.Summary.UnansweredWords, 0, judgement.Summary.Words);
        }, iter: 150);

    [Fact]
    public void An_empty_article_has_a_summary_and_no_grade()
    {
        Document document = Seeds.Document("", "ar");
        Judgement judgement = Seeds.Grader(Seeds.Default.Policy).Judge(document, [], [], new Cast([], [], []));
        Assert.Empty(judgement.Grades);
        Assert.DoesNotContain(judgement.Findings, finding => finding.Status == FindingStatus.Raised);
        Assert.Equal(["summary.none", "summary.limits"], judgement.Summary.Prose.Select(sentence => sentence.Key));
    }

    [Fact]
    public void A_language_without_word_lists_is_judged_by_what_needs_none()
    {
        Document document = Seeds.Document("Officials said the road was open.", "en");
        document = document with { Article = document.Article with { Language = "xx" } };
        Judgement judgement = new CaseBuilder(document)
            .Source("E1", "anonymous-official", false, ["Officials"], plural: true)
            .Says("E1", "the road was open", "said", "Officials")
            .Judge(Seeds.Default.Policy);
        Assert.Equal(SourceLetter.D, judgement.Grades[0].Happened);
        Assert.Contains(judgement.Findings, finding => finding is { Rule: "R09", Status: FindingStatus.Raised });
    }

    /// <summary>Statements cut from the text at token edges, by numbers that a generator gives.</summary>
    private static (ImmutableArray<Statement> Statements, Cast Cast) Statements(Document document, int[] numbers)
    {
        if (document.Tokens.IsEmpty)
        {
            return ([], new Cast([], [], []));
        }

        List<Statement> statements = [];
        List<Attribution> attributions = [];
        List<Source> sources = [];
        for (int at = 0; at + 4 < numbers.Length; at += 5)
        {
            TextSpan Cut(int number)
            {
                int first = number % document.Tokens.Length;
                int paragraphEnd = document.Paragraphs[document.ParagraphAt(document.Tokens[first].Span.Start)].EndToken;
                return document.SpanOf(first, Math.Min(paragraphEnd, first + 1 + (number / 7 % 12)));
            }

            string id = $"S{statements.Count + 1}";
            string source = $"E{statements.Count + 1}";
            SourceType type = Types[numbers[at + 3] % Types.Length];
            TextSpan content = Cut(numbers[at]);
            TextSpan phrase = Cut(numbers[at + 2]);
            bool hidden = type.Id == "impersonal";
            statements.Add(new Statement
            {
                Id = id,
                Paragraph = document.ParagraphAt(content.Start),
                Content = [content],
                Cue = numbers[at + 4] % 5 == 0 ? [] : [Cut(numbers[at + 1])],
                Source = hidden ? [] : [phrase],
                Form = (StatementForm)(numbers[at + 4] % 3),
                Act = (Act)(numbers[at + 4] % 6),
                Confidence = 1,
                FoundBy = new FoundBy(Mechanism.Person, "test"),
            });
            attributions.Add(new Attribution { Statement = id, Source = hidden ? null : source, Type = type.Id, Relays = sources.Count > 0 && numbers[at] % 4 == 0 ? [sources[0].Id] : [] });
            if (!hidden)
            {
                sources.Add(new Source
                {
                    Id = source,
                    Name = phrase.Of(document.Text),
                    Type = new Fact<string>(type.Id, [new Evidence("test", phrase)]),
                    Named = (numbers[at + 4] % 3) switch { 0 => null, 1 => new Fact<bool>(true, [new Evidence("test")]), _ => new Fact<bool>(false, [new Evidence("test")]) },
                    Plural = numbers[at + 4] % 2 == 0,
                    Aliases = [new Alias(phrase, AliasKind.Description)],
                });
            }
        }

        ImmutableArray<Claim> claims = statements.Count < 3 || sources.Count == 0
            ? []
            : [new Claim("C1", ["S1", "S2"], [sources[0].Id], ["S3"], [new Evidence("test")])];
        return ([.. statements], new Cast([.. sources], [.. attributions], claims));
    }
}
