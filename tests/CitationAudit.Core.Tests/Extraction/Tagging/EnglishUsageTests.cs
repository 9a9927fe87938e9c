using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

/// <summary>English usage, statement by statement: <c>source | cue | content</c>, pieces of a role parted by a slash.</summary>
public sealed class EnglishUsageTests
{
    private static readonly PackFolders s_folders = PackFolders.BuiltIn;
    private static readonly LanguagePack s_english = LanguageLoader.Load(s_folders, "en");
    private static readonly TextAnalyser s_text = new(s_english.Text);
    private static readonly IStatementExtractor s_extractor = ExtractorLoader.Load(s_folders, s_english, broad: false);

    [Theory]
    [InlineData("The dam will be rebuilt before winter, said Mr. Harun Velic, who chairs the water board, on Monday.", "Mr. Harun Velic, who chairs the water board | said | The dam will be rebuilt before winter")]
    [InlineData("\"The bridge is safe,\" said the engineer Lina Haddad.", "the engineer Lina Haddad | said | \"The bridge is safe,\"")]
    [InlineData("Nothing in the contract allows the sale, said the lawyer, a former judge.", "the lawyer, a former judge | said | Nothing in the contract allows the sale")]
    [InlineData("According to the health ministry, 40 clinics closed last year.", "the health ministry | According to | 40 clinics closed last year")]
    [InlineData("Forty clinics closed last year, according to two people familiar with the plan.", "two people familiar with the plan | according to | Forty clinics closed last year")]
    [InlineData("\"We are not leaving the talks,\" the foreign minister tweeted on Friday.", "the foreign minister | tweeted | \"We are not leaving the talks,\"")]
    [InlineData("The harbour authority said on its @harbourwatch account: \"The ferry has sunk.\"", "The harbour authority | said | \"The ferry has sunk.\"")]
    [InlineData("The harbour authority wrote on Twitter that the ferry had sunk.", "The harbour authority | wrote | the ferry had sunk")]
    [InlineData("\"The trains are late,\" she added. \"Nobody answers our letters.\"", "she | added | \"The trains are late,\" / \"Nobody answers our letters.\"")]
    [InlineData("\"It is,\" the minister said, \"a question of honour.\"", "the minister | said | \"It is,\" / \"a question of honour.\"")]
    [InlineData("\"We waited for three days.\n\n\"No one came to help us,\" said Amal Nasser, a nurse.", "Amal Nasser, a nurse | said | \"We waited for three days.\n\n\"No one came to help us,\"")]
    [InlineData("\"We waited for three days.\n\nNow we are leaving,\" Amal Nasser said.", "Amal Nasser | said | \"We waited for three days.\n\nNow we are leaving,\"")]
    [InlineData("\"The ferry has sunk,\" the harbour master tweeted.\n\n\"Nobody was hurt. We are towing it in.\"", "the harbour master | tweeted | \"The ferry has sunk,\" / \"Nobody was hurt. We are towing it in.\"")]
    [InlineData("Critics say the so-called \"clean coal\" plant is neither clean nor cheap.", "Critics | say | the so-called \"clean coal\" plant is neither clean nor cheap")]
    [InlineData("Nora \"Nini\" Falk, the team's captain, said the players were tired.", "Nora \"Nini\" Falk, the team's captain | said | the players were tired")]
    [InlineData("'It's the workers' money,' the union's lawyer said.", "the union's lawyer | said | 'It's the workers' money,'")]
    [InlineData("The judge asked whether the port would reopen.", "The judge | asked | the port would reopen")]
    [InlineData("A spokesman for the bank declined to comment.", "A spokesman for the bank | declined | to comment")]
    [InlineData("The mayor told reporters that the governor said the road was closed.", "The mayor | told | the governor said the road was closed", "the governor | said | the road was closed")]
    [InlineData("Mr. Odum told the BBC that his lawyer said the case was weak.", "Mr. Odum | told | his lawyer said the case was weak", "his lawyer | said | the case was weak")]
    [InlineData("The spokesman said that prices had fallen, adding that they would rise again.", "The spokesman | said | prices had fallen", " | adding | they would rise again")]
    [InlineData("The police accused the driver of fleeing the scene.", "The police | accused | the driver of fleeing the scene")]
    [InlineData("Residents believe the river is poisoned.", "Residents | believe | the river is poisoned")]
    [InlineData("The court ordered the firm to pay its workers.", "The court | ordered | the firm to pay its workers")]
    public void Finds(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The so-called \"green\" bus runs on diesel and stops at the market.")]
    [InlineData("Tomas \"the Fox\" Ruiz won the race in four hours.")]
    [InlineData("The theatre will stage \"The Winter's Tale\" in May, and the band will play \"Blue Moon\".")]
    [InlineData("The mayor spoke about the economy and held talks with the union.")]
    [InlineData("She wants to become a doctor.")]
    public void Leaves_alone(string text) => Assert.Empty(Show(text));

    [Fact]
    public void Never_fails_and_never_leaves_the_text() => Gen.String[Gen.Char["ab sid.,:\"'“”‘’…-\n\r\t\u00A0\u200F\u064B\uD83D\uDE00يقول!?«»"], 0, 200].Sample(
        text =>
        {
            ImmutableArray<Statement> statements = Extract($"{text} said the mayor. \"{text}");
            Assert.All(statements, statement =>
            {
                Assert.NotEmpty(statement.Content);
                Assert.InRange(statement.Confidence, 0, 1);
                foreach (ImmutableArray<TextSpan> role in new[] { statement.Content, statement.Cue, statement.Source, statement.Via })
                {
                    Assert.All(role, span => Assert.False(span.IsEmpty));
                    Assert.All(role.Zip(role.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
                }
            });
        },
        iter: 150);

    private static string[] Show(string text) =>
        [.. Extract(text).Select(statement => $"{Role(text, statement.Source)} | {Role(text, statement.Cue)} | {Role(text, statement.Content)}")];

    private static string Role(string text, ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(text)));

    private static ImmutableArray<Statement> Extract(string text) => StatementSelection.Default.Take(s_extractor.Extract(s_text.Analyse(new Article
    {
        Id = "test",
        Text = text,
        Language = "en",
        Origin = new ArticleOrigin("-", "text/plain"),
    })));
}
