using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Packs.Tests;

public sealed class RegistryTests : IDisposable
{
    private static readonly RegistryIndex Registry = RegistryLoader.Load(PackFolders.BuiltIn);
    private readonly string _folder = Directory.CreateTempSubdirectory("citation-audit").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_tools_own_registry_has_no_problem() => Assert.Empty(RegistryLoader.Check(PackFolders.BuiltIn));

    [Theory]
    [InlineData("سانا", "sana")]
    [InlineData("وكاله الانباء السوريه", "sana")]
    [InlineData("reuters", "reuters")]
    [InlineData("aljazeera.net", "aljazeera")]
    [InlineData("إنتليجنس أون لاين", "intelonline")]
    public void A_name_is_looked_up_through_spelling_variants(string name, string id) => Assert.Contains(Registry.Lookup(name), entry => entry.Id == id);

    [Theory]
    [InlineData("سان")]
    [InlineData("Reut")]
    [InlineData("")]
    public void A_part_of_a_name_finds_nothing(string name) => Assert.Empty(Registry.Lookup(name));

    [Fact]
    public void The_articles_date_chooses_the_owner()
    {
        RegistryEntry sana = Registry.Lookup("سانا").Single();
        Assert.Contains("Assad", sana.On(new DateOnly(2020, 3, 1)).Owner, StringComparison.Ordinal);
        Assert.Contains("since December 2024", sana.On(new DateOnly(2025, 1, 1)).Owner, StringComparison.Ordinal);
        Assert.Equal(sana.On(new DateOnly(2025, 1, 1)), sana.On(null));
    }

    [Fact]
    public void An_ordinary_word_needs_a_head_noun_or_quotation_marks()
    {
        ImmutableArray<RegistryMention> found = Find("وفي الخليج هدوء. وقالت صحيفة الخليج إن الأسعار ارتفعت. وبحسب «الخليج» فإنها هبطت. وقالت لرويترز.");
        Assert.Equal([("alkhaleej", false), ("alkhaleej", true), ("alkhaleej", true), ("reuters", true)], found.Select(mention => (mention.Entry.Id, mention.Certain)));
    }

    [Fact]
    public void A_person_who_bears_an_outlets_name_is_no_outlet()
    {
        ImmutableArray<RegistryMention> found = Find("Petra Lyng told Reuters Monday that Tasnim Aydin had read it. Petra said so, and so did PETRA News.");
        Assert.Equal(["Reuters", "Petra", "PETRA"], found.Select(mention => mention.Span.Of("Petra Lyng told Reuters Monday that Tasnim Aydin had read it. Petra said so, and so did PETRA News.")));
    }

    [Fact]
    public void An_overlay_wins_and_an_added_outlet_reads_back()
    {
        RegistryEntry entry = new(
            "sana",
            ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("ar", ["سانا"]).Add("en", ["SANA"]),
            [],
            "SY",
            "news-agency",
            ["sana.example"],
            null,
            [new RegistryPeriod(null, null, "independent-public", null, "general knowledge", "2030")]);
        string file = RegistryWriter.Add(_folder, entry);
        RegistryIndex merged = RegistryLoader.Load(PackFolders.BuiltIn.With(_folder));
        Assert.Equal("independent-public", merged.Lookup("سانا").Single().On(null).Ownership);
        Assert.Equal(Registry.Entries.Length, merged.Entries.Length);
        Assert.Equal(1, File.ReadAllLines(file).Count(line => line.Contains("سانا", StringComparison.Ordinal)));
        PackException again = Assert.Throws<PackException>(() => RegistryWriter.Add(_folder, entry));
        Assert.Contains("already", again.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x","names":{"en":["X"]},"country":"XX","kind":"blog","facts":[]}""", "$.kind")]
    [InlineData("""{"id":"x","names":{"en":["X"]},"country":"xx","kind":"website","facts":[]}""", "$.country")]
    [InlineData("""{"id":"X Y","names":{"en":["X"]},"country":"XX","kind":"website","facts":[]}""", "$.id")]
    [InlineData("""{"id":"x","names":{"en":["X"]},"country":"XX","kind":"website","facts":[{"ownership":"mine","basis":"b","asOf":"2024"}]}""", "$.facts[0].ownership")]
    [InlineData("""{"id":"x","names":{"en":["X"]},"country":"XX","kind":"website","facts":[{"ownership":"private","basis":"b","asOf":"2024"}],"note":1}""", "$.note")]
    [InlineData("""{"id":"x","names":{"en":["X"]},"country":"XX","kind":"website","facts":[{"until":"2024-01-02","ownership":"private","basis":"b","asOf":"2024"},{"from":"2024-01-01","ownership":"private","basis":"b","asOf":"2024"}]}""", "$.facts[1]")]
    public void A_wrong_row_is_reported_with_its_line_and_path(string row, string path)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "seeds/registry"));
        File.WriteAllText(Path.Combine(_folder, RegistryLoader.RelativePath), "\n" + row + "\n");
        PackProblem problem = Assert.Single(RegistryLoader.Check(PackFolders.BuiltIn.With(_folder)));
        Assert.Equal((2, path), (problem.Line, problem.Path));
    }

    [Fact]
    public void A_wrong_file_of_weights_is_reported_with_its_line()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "seeds/languages/ar"));
        File.WriteAllText(Path.Combine(_folder, "seeds/languages/ar/sources.weights"), "citation-audit-weights 1\nmodel type 0.1 a b\nhead=x\t2:5\n");
        PackException wrong = Assert.Throws<PackException>(() => LanguageLoader.Load(PackFolders.BuiltIn.With(_folder), "ar"));
        Assert.Equal(3, wrong.Problems.Single().Line);
    }

    private static ImmutableArray<RegistryMention> Find(string text)
    {
        LanguagePack pack = LanguageLoader.Load(PackFolders.BuiltIn, "ar");
        Document document = new TextAnalyser(pack.Text).Analyse(new Article { Id = "t", Text = text, Language = "ar", Origin = new ArticleOrigin("-", "text/plain") });
        return Registry.Find(document, key => key == WordKey.Of("صحيفة"));
    }
}
