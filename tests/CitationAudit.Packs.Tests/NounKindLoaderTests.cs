using CitationAudit.Sources;

namespace CitationAudit.Packs.Tests;

public class NounKindLoaderTests
{
    [Fact]
    public void Nouns_are_known_by_their_keys()
    {
        SourceRules rules = Load("""{"kinds": [{"kind": "athlete", "sort": "person", "words": "Striker rower"}, {"kind": "union", "sort": "group", "words": "نقابة"}]}""");
        Assert.Equal(["striker", "rower", "نقابه"], rules.Nouns.Keys);
        Assert.Equal(new NounKind("athlete", NounKind.Person), rules.Nouns["rower"]);
    }

    [Fact]
    public void A_kind_without_a_sort_is_reported_with_its_place()
    {
        PackException error = Assert.Throws<PackException>(() => Load("""{"kinds": [{"kind": "athlete", "words": "rower"}]}"""));
        Assert.Contains("$.kinds[0]", Assert.Single(error.Problems).ToString(), StringComparison.Ordinal);
    }

    private static SourceRules Load(string nouns)
    {
        using TemporaryPack pack = new();
        pack.Write("seeds/languages/xx/sources.json", """{"headNoun": "last", "capitals": true, "rules": []}""");
        pack.Write("seeds/languages/xx/nouns.json", nouns);
        return SourceRulesLoader.Load(PackFolders.BuiltIn.With(pack.Root), "seeds/languages/xx");
    }
}
