using CitationAudit.Sources;

namespace CitationAudit.Packs.Tests;

public class LinkBarrierLoaderTests
{
    [Fact]
    public void A_pack_names_its_barriers_and_the_words_that_end_names()
    {
        SourceRules rules = Load("""["body-nouns", "titles"]""");
        Assert.Equal([LinkBarrier.BodyNouns, LinkBarrier.Titles], rules.Barriers.Order());
        Assert.Equal(["zu"], rules.NameEnds);
    }

    [Fact]
    public void A_barrier_that_is_none_is_reported_with_those_that_are()
    {
        PackException error = Assert.Throws<PackException>(() => Load("""["walls"]"""));
        Assert.EndsWith(
            "$.barriers[0]: is \"walls\" (allowed: names, verbs, nations, kinds, numbers, bodies, body-nouns, titles, relatives, feminine, indefinite)",
            Assert.Single(error.Problems).ToString(),
            StringComparison.Ordinal);
    }

    private static SourceRules Load(string barriers)
    {
        using TemporaryPack pack = new();
        pack.Write("seeds/languages/xx/sources.json", $$"""{"headNoun": "last", "capitals": true, "nameEnds": ["zu"], "barriers": {{barriers}}, "rules": []}""");
        return SourceRulesLoader.Load(PackFolders.BuiltIn.With(pack.Root), "seeds/languages/xx");
    }
}
