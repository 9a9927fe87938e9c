using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Benchmarks;

/// <summary>
/// The text and extraction stages on an article of about a megabyte, made of the sample articles' paragraphs: divide the words that the
/// set-up prints by the mean time for words a second, and compare <see cref="Copies"/> for linearity.
/// </summary>
// The runtime compiles what is used often a second and third time; by then it has.
[WarmupCount(15)]
[MemoryDiagnoser]
public class StageBenchmarks
{
    private TextAnalyser _text = new(TextRules.None);
    private IStatementExtractor _model = new PatternExtractor(CueLexicon.Empty, PatternPack.Empty);
    private PatternExtractor _patterns = new PatternExtractor(CueLexicon.Empty, PatternPack.Empty);
    private Article? _article;
    private Document? _document;

    /// <summary>The language measured.</summary>
    [Params("ar", "en")]
    public string Language { get; set; } = "ar";

    /// <summary>How many times the sample article is repeated.</summary>
    [Params(1, 16, 128)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Read()
    {
        PackFolders folders = PackFolders.BuiltIn;
        LanguagePack pack = LanguageLoader.Load(folders, Language);
        _text = new TextAnalyser(pack.Text);
        _patterns = new PatternExtractor(pack.Cues, pack.Patterns);
        _model = ExtractorLoader.Load(folders, pack, broad: false);
        string sample = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "articles", Language == "ar" ? "libya-turkey.ar.txt" : "harbour-strike.en.txt"));
        string text = string.Join("\n\n", Enumerable.Repeat(sample, Copies));
        _article = new Article { Id = "sample", Text = text, Language = Language, Origin = new ArticleOrigin("sample", "text/plain") };
        _document = _text.Analyse(_article);
        Console.WriteLine($"// {Language} x {Copies}: {_document.Tokens.Count(token => token.IsWord)} words");
    }

    [Benchmark]
    public Document? Divide() => _article is null ? null : _text.Analyse(_article);

    [Benchmark]
    public ImmutableArray<Statement> Patterns() => _document is null ? [] : _patterns.Extract(_document);

    [Benchmark]
    public ImmutableArray<Statement> Model() => _document is null ? [] : _model.Extract(_document);
}
