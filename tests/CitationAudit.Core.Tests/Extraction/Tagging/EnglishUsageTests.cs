using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CsCheck;
using Xunit;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

/// <summary>English usage, statement by statement: <c>source | cue | content</c>, pieces of a role parted by a slash.</summary>
public sealed class EnglishUsageTests
{
    private static readonly PackFolders s_folders = PackFolders.BuiltIn;
    private static readonly LanguagePack s_english = LanguageLoader.Load(s_folders, "en");
    private static readonly TextAnalyser s_text = new(s_english.Text);
    private static readonly IStatementExtractor s_extractor = new ContinuedQuotations(new ModelExtractor(
        StatementModelLoader.Load(s_folders, "en") ?? throw new InvalidOperationException("The English weights are missing."),
        EvidenceLoader.Load(s_folders, s_english, broad: false),
        new LexiconActs(s_english.Cues)));

    [Theory]
    //CASES
    public void Finds(string text, params string[] expected) => Assert.Equal(expected, Show(text));

    [Theory]
    //NONE
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
