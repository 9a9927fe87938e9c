using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Sources;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Grading;

public class FairnessTests
{
    public static TheoryData<string> Articles => [.. SampleArticles.All.Keys];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_order_of_statements_changes_no_grade(string name)
    {
        CaseBuilder built = SampleArticles.All[name]();
        PolicyGrader grader = Seeds.Grader(Seeds.Default.Policy);
        string[] expected = Letters(grader.Judge(built.Document, built.Statements, built.Standings, built.Cast));
        Gen.Shuffle(Enumerable.Range(0, built.Statements.Length).ToArray()).Sample(order =>
        {
            Cast cast = built.Cast with { Attributions = [.. order.Select(at => built.Cast.Attributions[at])] };
            Judgement judgement = grader.Judge(built.Document, [.. order.Select(at => built.Statements[at])], built.Standings, cast);
            Assert.Equal(expected, Letters(judgement));
        }, iter: 8);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_country_a_source_is_from_changes_no_grade(string name)
    {
        CaseBuilder built = SampleArticles.All[name]();
        PolicyGrader grader = Seeds.Grader(Seeds.Default.Policy);
        string[] expected = Letters(grader.Judge(built.Document, built.Statements, built.Standings, built.Cast));
        foreach (string country in (string[])["SY", "NO", "EG", "TR", "US"])
        {
            Evidence shown = new("test");
            Cast cast = built.Cast with
            {
                Sources = [.. built.Cast.Sources.Select(source => source with
                {
                    Country = new Fact<string>(country, [shown]),
                    Foreign = new Fact<bool>(country != "NO", [shown]),
                })],
            };
            Assert.Equal(expected, Letters(grader.Judge(built.Document, built.Statements, built.Standings, cast)));
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_the_author_thinks_changes_no_grade(string name)
    {
        CaseBuilder built = SampleArticles.All[name]();
        PolicyGrader grader = Seeds.Grader(Seeds.Default.Policy);
        Judgement before = grader.Judge(built.Document, built.Statements, built.Standings, built.Cast);

        // Every word outside statements and mentions becomes one that means nothing; no offset moves.
        ImmutableArray<TextSpan> kept =
        [
            .. built.Statements.Select(statement => statement.Extent),
            .. built.Cast.Sources.SelectMany(source => source.Aliases).Select(alias => alias.Span),
        ];
        Document silenced = built.Document with
        {
            Tokens = [.. built.Document.Tokens.Select(token => token.IsWord && !kept.Any(token.Span.Overlaps) ? token with { Normal = "x" } : token)],
        };
        Judgement after = grader.Judge(silenced, built.Statements, built.Standings, built.Cast);
        Assert.Equal(Letters(before), Letters(after));
    }

    [Fact]
    public void A_registry_fact_is_a_declared_fact_and_may_lower()
    {
        RegistryFact state = new("x", "X", null, "XX", "newspaper", "state-controlled", null, "test", "2026");
        Policy policy = Seeds.Default.Policy;
        Document document = Seeds.Document("The Gazette said the road was open.", "en");
        SourceLetter? Letter(RegistryFact? fact) => new CaseBuilder(document)
            .Source("E1", "news-media", true, ["The Gazette"], registry: fact)
            .Says("E1", "the road was open", "said", "The Gazette")
            .Judge(policy).Grades[0].Happened;
        Assert.Equal(SourceLetter.C, Letter(null));
        Assert.Equal(SourceLetter.C, Letter(state with { Ownership = "private" }));
        Assert.Equal(SourceLetter.D, Letter(state));
    }

    [Fact]
    public void The_weaker_of_origin_and_relay_counts()
    {
        Document document = Seeds.Document("Local media quoted Minister Ada Falk as saying the road was open.", "en");
        Grade grade = new CaseBuilder(document)
            .Source("E1", "named-official", true, ["Minister Ada Falk"])
            .Source("E2", "unspecified-media", false, ["Local media"])
            .Says("E1", "the road was open", "saying", "Minister Ada Falk", via: "Local media", relays: ["E2"])
            .Judge(Seeds.Default.Policy).Grades[0];
        Assert.Equal((SourceLetter.F, SourceLetter.F, 6), (grade.Says, grade.Happened, grade.Support));
        Assert.Contains(grade.Reasons, reason => reason is { Rule: "weaker-relay", Effect: ReasonEffect.Cap, Value: 5 });
    }

    private static string[] Letters(Judgement judgement) =>
        [.. judgement.Grades.Select(grade => $"{grade.Statement} {grade.Says} {grade.Happened} {grade.Support}").Order(StringComparer.Ordinal)];
}
