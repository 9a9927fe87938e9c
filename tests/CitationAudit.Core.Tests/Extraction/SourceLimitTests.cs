using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Text;
using CsCheck;
using MarkedArticles = CitationAudit.Core.Tests.Sources.Packs;

namespace CitationAudit.Core.Tests.Extraction;

public sealed class SourceLimitTests
{
    private static readonly string[] Scraps = ["According", "to", "a", "copy", "of", "which", "who", "that", ",", "،", "citing", "Holm", "said", "“", "”", "\n\n"];

    [Fact]
    public void A_source_ends_before_the_citation_that_says_the_same()
    {
        const string text = "The Meridian news agency, citing a clerk, reported that the quay was closed.";
        Document document = MarkedArticles.Read(MarkedArticles.English, text);
        Statement cited = MarkedArticles.Mark(document, "The", "a clerk", "citing", "the quay was closed", "The Meridian news agency") with { Id = "S1" };
        Statement reported = MarkedArticles.Mark(document, "The", "The Meridian news agency, citing a clerk", "reported", "the quay was closed") with { Id = "S2" };
        Assert.Equal(["a clerk | the quay was closed", "The Meridian news agency | the quay was closed"], Roles(MarkedArticles.English, document, [cited, reported]));

        Statement another = cited with { Content = [new TextSpan(text.IndexOf("the quay", StringComparison.Ordinal), text.IndexOf(" was", StringComparison.Ordinal))] };
        Assert.Equal("The Meridian news agency, citing a clerk | the quay was closed", Roles(MarkedArticles.English, document, [another, reported])[1]);
    }

    [Theory]
    [InlineData("en", "According to a report dated 12 March, a copy of which was seen by this newspaper, the brakes were worn.", "a report dated 12 March", "a report dated 12 March, a copy of which was seen by this newspaper", "the brakes were worn")]
    [InlineData("en", "According to Ina Holm, who runs the mill, the river rose again.", "Ina Holm", "Ina Holm, who runs the mill", "the river rose again")]
    [InlineData("ar", "بحسب التقرير، الذي صدر أمس، الجسر مهدد بالسقوط.", "التقرير", "التقرير، الذي صدر أمس", "الجسر مهدد بالسقوط")]
    [InlineData("en", "According to Ina Holm, the river that feeds the mill, which is old, rose again.", "Ina Holm", "Ina Holm", "the river that feeds the mill, which is old, rose again")]
    [InlineData("en", "According to Ina Holm, what the river brings, the mill takes again.", "Ina Holm", "Ina Holm", "what the river brings, the mill takes again")]
    [InlineData("en", "According to Ina Holm, who runs the mill, yes.", "Ina Holm", "Ina Holm", "who runs the mill, yes")]
    [InlineData("ar", "بحسب المهندس، ما حدث أمس، في الجسر الكبير متوقع.", "المهندس", "المهندس", "ما حدث أمس، في الجسر الكبير متوقع")]
    public void A_source_takes_in_the_relative_clause_that_the_content_began_with(string language, string text, string source, string whole, string content)
    {
        LanguagePack pack = language == "ar" ? MarkedArticles.Arabic : MarkedArticles.English;
        Document document = MarkedArticles.Read(pack, text);
        int start = text.IndexOf(source, StringComparison.Ordinal);
        string began = text[(start + source.Length + 2)..^1];
        Statement statement = MarkedArticles.Mark(document, text[..4], source, language == "ar" ? "بحسب" : "According to", began);
        Assert.Equal([$"{whole} | {content}"], Roles(pack, document, [statement]));
    }

    [Theory]
    [InlineData("But two people briefed on the talks, who spoke on condition of anonymity, said the quay was closed.", "who spoke on condition of anonymity", "two people briefed on the talks, who spoke on condition of anonymity")]
    [InlineData("In May, two people, who asked for calm, said the quay was closed.", "who asked for calm", "two people, who asked for calm")]
    [InlineData("But two people, who said the quay was closed.", "who", "who")]
    [InlineData("Who asked for calm, said the quay was closed.", "Who asked for calm", "Who asked for calm")]
    public void A_source_that_is_a_relative_clause_takes_in_the_nouns_before_it(string text, string source, string whole)
    {
        Document document = MarkedArticles.Read(MarkedArticles.English, text);
        Statement statement = MarkedArticles.Mark(document, text[..4], source, "said", "the quay was closed");
        Assert.Equal([$"{whole} | the quay was closed"], Roles(MarkedArticles.English, document, [statement]));
    }

    [Theory]
    [InlineData("The state radio cited an unnamed official as saying the quay was closed.", "an unnamed official as saying the quay was closed", "an unnamed official | the quay was closed | The state radio")]
    [InlineData("The state radio cited Ina Holm, a clerk, as saying that the quay was closed.", "Ina Holm, a clerk, as saying that the quay was closed", "Ina Holm, a clerk | the quay was closed | The state radio")]
    [InlineData("The state radio cited Ina Holm as saying: \"The quay was closed.\"", "Ina Holm as saying: \"The quay was closed.\"", "Ina Holm | \"The quay was closed.\" | The state radio")]
    [InlineData("The state radio cited Ina Holm as a witness of the fire.", "Ina Holm as a witness of the fire", "The state radio | Ina Holm as a witness of the fire | ")]
    [InlineData("The state radio cited Ina Holm as saying", "Ina Holm as saying", "The state radio | Ina Holm as saying | ")]
    public void Who_is_cited_is_the_source_and_the_medium_his_relay(string text, string content, string roles)
    {
        Document document = MarkedArticles.Read(MarkedArticles.English, text);
        Statement statement = MarkedArticles.Mark(document, "The state", "The state radio", "cited", content);
        Statement found = Assert.Single(new SourceLimits(new Found([statement]), MarkedArticles.English.Patterns.Words, MarkedArticles.English.Cues).Extract(document));
        Assert.Equal(roles, $"{found.Source[0].Of(text)} | {found.Content[0].Of(text)} | {(found.Via.IsEmpty ? "" : found.Via[0].Of(text))}");
    }

    [Fact]
    public void Every_source_and_content_stays_a_part_of_the_text_with_words_in_it()
    {
        Gen.Select(Gen.Int[0, Scraps.Length - 1].Select(at => Scraps[at]).Array[4, 24], Gen.Int[0, 23], Gen.Int[0, 23], Gen.Int[0, 23], Gen.Int[0, 23]).Sample((words, a, b, c, d) =>
        {
            Document document = MarkedArticles.Read(MarkedArticles.English, string.Join(' ', words));
            int count = document.Tokens.Length;
            int[] at = [a % count, b % count, c % count, d % count];
            TextSpan Token(int token) => document.Tokens[token].Span;
            Statement first = new()
            {
                Id = "S1",
                Paragraph = 0,
                Cue = [Token(at[0])],
                Source = [Token(Math.Min(at[1], at[2])).Union(Token(Math.Max(at[1], at[2])))],
                Content = [Token(at[3]).Union(Token(count - 1))],
                Via = [],
                Form = StatementForm.Indirect,
                Confidence = 1,
                FoundBy = new FoundBy(Mechanism.Person, "test"),
            };
            Statement second = first with { Id = "S2", Cue = [Token(at[2])], Source = [Token(at[1])] };
            foreach (Statement statement in new SourceLimits(new Found([first, second]), MarkedArticles.English.Patterns.Words, MarkedArticles.English.Cues).Extract(document))
            {
                Assert.All([statement.Source[0], statement.Content[0]], span => Assert.True(!span.IsEmpty && span.End <= document.Text.Length));
                Assert.Equal(first.Content[0].End, statement.Content[0].End);
            }
        }, iter: 2000);
    }

    private static string[] Roles(LanguagePack pack, Document document, ImmutableArray<Statement> statements) =>
    [
        .. new SourceLimits(new Found(statements), pack.Patterns.Words, pack.Cues).Extract(document)
            .Select(statement => $"{statement.Source[0].Of(document.Text)} | {statement.Content[0].Of(document.Text)}"),
    ];
}
