using CitationAudit.Extraction.Model;
using CitationAudit.Extraction.Tagging;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

public sealed class SyntaxTests
{
    private static readonly PackFolders s_folders = new([Root()]);
    private static readonly LanguagePack s_english = LanguageLoader.Load(s_folders, "en");
    private static readonly SyntaxReader s_reader = SyntaxLoader.Load(s_folders, "en") ?? throw new InvalidOperationException("The English syntax reader is missing.");

    [Fact]
    public void Tags_a_sentence_of_news()
    {
        Document document = Analyse("The minister has said that the bridge will not be reopened before Monday.");
        Assert.Equal(
            "The/DT minister/NN has/VBZ+ said/VBN that/IN+ the/DT bridge/NN will/MD not/RB be/VB+ reopened/VBN before/IN Monday/NNP ./.",
            string.Join(' ', document.Tokens.Zip(s_reader.Read(document).Tags, (token, tag) => $"{token.Span.Of(document.Text)}/{s_reader.Tags[tag]}")));
    }

    [Fact]
    public void Finds_subject_and_reported_clause_of_a_verb()
    {
        Document document = Analyse("The minister said that they would leave.");
        Syntax syntax = s_reader.Read(document);
        Assert.Equal([1, 2, -1, 6, 6, 6, 2, 2], syntax.Heads);
        Assert.Equal(
            ["mod", "nsubj", "mark", "nsubj", "aux", "ccomp", "punct"],
            new[] { 0, 1, 3, 4, 5, 6, 7 }.Select(at => s_reader.Relations[syntax.Relations[at]]));
    }

    [Fact]
    public void Knows_reporting_verbs_that_it_never_saw_by_their_kind()
    {
        Document document = Analyse("She divulged everything and he sneezed.");
        ITokenEvidence kind = s_reader.Layers().Single(layer => layer.Name == "kind of word");
        ushort[] values = new ushort[document.Tokens.Length];
        kind.Observe(document, values);
        Assert.Equal(("VBD 1", "VBD 0"), (kind.NameOf(values[1]), kind.NameOf(values[5])));
    }

    [Fact]
    public void Every_layer_has_its_own_name_and_names_what_it_observes()
    {
        Document document = Analyse("“We are leaving,” Mr. Odum told the BBC’s reporter in Kano, who wrote it down.");
        Assert.Equal(s_reader.Layers().Length, s_reader.Layers().Select(layer => layer.Name).Distinct().Count());
        foreach (ITokenEvidence layer in s_reader.Layers())
        {
            ushort[] values = new ushort[document.Tokens.Length];
            layer.Observe(document, values);
            Assert.Contains(values, value => value > 0);
            Assert.All(values, value => Assert.NotNull(layer.NameOf(value)));
        }
    }

    [Fact]
    public void Every_sentence_of_any_text_becomes_one_tree() => Gen.String[Gen.Char["ab .,\"'“”…:-\n\u00A0\u064B😀يقول!?"], 0, 120].Sample(
        text =>
        {
            Document document = Analyse(text);
            Syntax syntax = s_reader.Read(document);
            foreach (Sentence sentence in document.Sentences)
            {
                Assert.Equal(1, Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Count(at => syntax.Heads[at] < 0));
                for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
                {
                    int steps = 0;
                    for (int up = at; up >= 0; up = syntax.Heads[up])
                    {
                        Assert.InRange(up, sentence.FirstToken, sentence.EndToken - 1);
                        Assert.True(steps++ <= sentence.EndToken - sentence.FirstToken);
                    }
                }
            }
        },
        iter: 300);

    [Fact]
    public void Writes_the_bytes_that_it_read()
    {
        byte[] written = File.ReadAllBytes(Path.Combine(Root(), "seeds/languages/en/syntax.bin"));
        using MemoryStream stream = new();
        s_reader.Write(stream);
        Assert.Equal(written, stream.ToArray());
    }

    [Fact]
    public void Refuses_what_is_no_syntax_file()
    {
        using MemoryStream stream = new([1, 2, 3, 4, 5, 6]);
        Assert.Throws<InvalidDataException>(() => SyntaxReader.Read(stream));
    }

    private static Document Analyse(string text) =>
        new TextAnalyser(s_english.Text).Analyse(new Article { Id = "test", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") });

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CitationAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
