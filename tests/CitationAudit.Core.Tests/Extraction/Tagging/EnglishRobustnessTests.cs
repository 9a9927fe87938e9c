using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

/// <summary>
/// English as it arrives: quotation marks of every kind and broken ones, glued words, agency lines, one block, and the less usual
/// attributions. Statements are shown as <c>source | cue | content</c>, pieces of a role parted by a slash.
/// </summary>
public sealed class EnglishRobustnessTests
{
    private static readonly PackFolders s_folders = PackFolders.BuiltIn;
    private static readonly LanguagePack s_english = LanguageLoader.Load(s_folders, "en");
    private static readonly TextAnalyser s_text = new(s_english.Text);
    private static readonly IStatementExtractor s_extractor = ExtractorLoader.Load(s_folders, s_english, broad: false);

    [Theory]
    [InlineData("“The harbour is full,” said Jonas Lind, the port’s director.", "Jonas Lind, the port’s director | said | “The harbour is full,”")]
    [InlineData("'The harbour is full,' said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | 'The harbour is full,'")]
    [InlineData("‘The harbour is full,’ said Jonas Lind, the port’s director.", "Jonas Lind, the port’s director | said | ‘The harbour is full,’")]
    [InlineData("«The harbour is full,» said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | «The harbour is full,»")]
    [InlineData("„The harbour is full,“ said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | „The harbour is full,“")]
    [InlineData("“The harbour is full,\" said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | “The harbour is full,\"")]
    [InlineData("The harbour is full,\" said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | The harbour is full,\"")]
    [InlineData("Jonas Lind, the port's director, said: \"The harbour is full.", "Jonas Lind, the port's director | said | \"The harbour is full.")]
    [InlineData("\"The harbour is full,\"said Jonas Lind, the port's director.", "Jonas Lind, the port's director | said | \"The harbour is full,\"")]
    [InlineData("“The ‘new’ harbour is full, and the old one is closed,” said Jonas Lind.", "Jonas Lind | said | “The ‘new’ harbour is full, and the old one is closed,”")]
    [InlineData("The fishermen's leader said the sailors' pay was the owners' business.", "The fishermen's leader | said | the sailors' pay was the owners' business")]
    public void Reads_every_kind_of_quotation_mark(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("LONDON (Reuters) - The central bank said on Tuesday it would keep rates unchanged.", "The central bank | said | it would keep rates unchanged")]
    [InlineData("NAIROBI, Kenya (AP) — The health ministry said the outbreak was over.", "The health ministry | said | the outbreak was over")]
    [InlineData("The bank said it would keep rates unchanged.\n\n(Reporting by Anna Keller; Editing by Mark Dunne)", "The bank | said | it would keep rates unchanged")]
    public void Leaves_agency_lines_out(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Reads_an_article_in_one_block() => Assert.Equal(
        [
            "Police | said | the driver had fled",
            "witnesses | According to | he ran towards the station",
            "Eva Lund, who sells newspapers there | said | \"He was limping,\" / \"He had lost a shoe.\"",
            "The mayor | called | the crash a disgrace",
        ],
        Show("A lorry hit a tram in the old town on Monday. Police said the driver had fled. According to witnesses, he ran towards the station. \"He was limping,\" said Eva Lund, who sells newspapers there. \"He had lost a shoe.\" The mayor called the crash a disgrace. Trams run again."));

    [Theory]
    [InlineData("It is believed that the painting was stolen during the war.", " | is believed | the painting was stolen during the war")]
    [InlineData("The painting is said to be worth two million pounds.", " | is said | The painting / to be worth two million pounds")]
    [InlineData("The couple reportedly sold their house in May.", " | reportedly | The couple / sold their house in May")]
    [InlineData("The guard allegedly took bribes from visitors.", " | allegedly | The guard / took bribes from visitors")]
    [InlineData("Residents were told that the water was safe to drink.", " | were told | the water was safe to drink")]
    public void Reads_passives_and_impersonal_forms(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The ministry neither confirmed nor denied the report.", "The ministry | neither confirmed nor denied | the report")]
    [InlineData("The ministry denied that it had paid a ransom.", "The ministry | denied | it had paid a ransom")]
    [InlineData("The ministry condemned the attack as cowardly.", "The ministry | condemned | the attack as cowardly")]
    [InlineData("The union demanded a pay rise of six percent.", "The union | demanded | a pay rise of six percent")]
    [InlineData("Police asked drivers to avoid the bridge.", "Police | asked | drivers to avoid the bridge")]
    [InlineData("The opposition called for the resignation of the governor.", "The opposition | called | the resignation of the governor")]
    [InlineData("The governor promised a full inquiry.", "The governor | promised | a full inquiry")]
    [InlineData("The rebels threatened to shell the capital.", "The rebels | threatened | to shell the capital")]
    [InlineData("The mayor described the fire as a catastrophe.", "The mayor | described | the fire as a catastrophe")]
    [InlineData("Farmers fear that the harvest will fail.", "Farmers | fear | the harvest will fail")]
    [InlineData("Analysts expect the lira to fall further.", "Analysts | expect | the lira to fall further")]
    [InlineData("A study published on Monday found that bees sleep badly in cities.", "A study published on Monday | found | bees sleep badly in cities")]
    public void Reads_denials_orders_requests_and_beliefs(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The court rejected the claim that the vote was rigged.", "The court | rejected | the claim that the vote was rigged", " | claim | the vote was rigged")]
    [InlineData("The village was not cleared despite warnings from engineers that the dam could burst.", "engineers | warnings | the dam could burst")]
    [InlineData("In a statement, the club called the defeat \"a day to forget.\"", "the club | called | the defeat \"a day to forget.\"")]
    public void Reads_nouns_that_attribute(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The Herald reported that the bishop said he was ill.", "The Herald | reported | the bishop said he was ill", "the bishop | said | he was ill")]
    [InlineData("\"The vote was a farce,\" the senator said, according to The Hill.", "The Hill | according to | \"The vote was a farce,\" the senator said", "the senator | said | \"The vote was a farce,\"")]
    [InlineData("He admitted taking the money, police said.", "police | said | He admitted taking the money", "He | admitted | taking the money")]
    public void Reads_statements_within_statements(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The airline did not respond to a request for comment.")]
    [InlineData("The band played \"Paper Boats\" and left the stage without a word.")]
    [InlineData("Rain is expected on Friday.")]
    [InlineData("The two ministers met in Vienna and signed the treaty.")]
    public void Leaves_alone(string text) => Assert.Empty(Show(text));

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
