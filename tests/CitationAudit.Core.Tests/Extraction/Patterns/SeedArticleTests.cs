using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Tests.Extraction.Patterns;

/// <summary>The article that the project began with: what must be found in it, with the spans that begin and end where the proposition does.</summary>
public class SeedArticleTests
{
    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "libya-turkey.ar.txt"));

    private static readonly (Document Document, ImmutableArray<Statement> Statements) Found = PatternSample.Run(Article, "ar", titled: true);

    [Theory]
    [InlineData("وكالة الأنباء السورية “سانا”", "ووفق", "وصل مدير مخابرات “حفتر”", "المدعومة من تركيا”")]
    [InlineData("الوكالة", "بحسب", "”لتقديم التهنئة", "المدعومة من تركيا”")]
    [InlineData("”سانا”", "ووفقا لـ", "وقعت دمشق", "“التدخل والعدوان التركي على البلدين”")]
    [InlineData("مراقبون", "ويرى", "تقاطع المصالح", "في شمال سوريا")]
    [InlineData("مصر", "تندد", "بالتدخل", "في ليبيا")]
    [InlineData("", "وتتهم", "أنقرة بمحاولة", "وشمال إفريقيا")]
    [InlineData("دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية", "ووفقًا لما أوردته", "“كامل” سعى", "مراقبة الوضع في ليبيا")]
    [InlineData("مصدر غربي بارز", "ويقول", "“مدير المخابرات", "مناطق نفوذ الوفاق”")]
    [InlineData("عدد من المصادر", "ووفقا ل", "الجيش المصري", "في شمال إفريقيا")]
    public void Each_source_of_the_article_is_found(string source, string cue, string begin, string end)
    {
        Statement statement = Assert.Single(
            Found.Statements,
            statement => PatternSample.Join(Article, statement.Cue) == cue && PatternSample.Join(Article, statement.Source) == source);
        string content = PatternSample.Join(Article, statement.Content);
        Assert.StartsWith(begin, content, StringComparison.Ordinal);
        Assert.EndsWith(end, content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_paragraph_without_a_source_is_unanswered()
    {
        ImmutableArray<Statement> statements = StatementSelection.Default.Take(Found.Statements);
        ImmutableArray<SentenceStanding> standings = new StandingJudge(PatternSample.Pack("ar").Standings).Judge(Found.Document, statements);
        SentenceStanding standing = Assert.Single(
            standings,
            standing => Found.Document.Sentences[standing.Sentence].Span.Of(Article).StartsWith("وتعد الزيارة الغريبة", StringComparison.Ordinal));
        Assert.Equal((Standing.Unanswered, "standing.unanswered"), (standing.Standing, standing.Why.Key));
    }
}
