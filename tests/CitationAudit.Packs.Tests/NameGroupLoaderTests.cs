using CitationAudit.Sources;

namespace CitationAudit.Packs.Tests;

public class NameGroupLoaderTests
{
    private const string Rules = """{"headNoun": "last", "capitals": true, "rules": []}""";

    [Fact]
    public void A_group_may_hold_for_a_time()
    {
        NameGroup group = Assert.Single(Load("""{"groups": [{"kind": "mayor", "type": "named-official", "from": "2031-05-01", "until": "2035-04-30", "names": ["Ann Verhoeven"]}]}""").Names);
        Assert.Equal((new DateOnly(2031, 5, 1), new DateOnly(2035, 4, 30)), (group.From, group.Until));
        Assert.Equal("Ann Verhoeven", Assert.Single(group.Names));
    }

    [Fact]
    public void A_day_that_is_none_is_reported_with_its_place()
    {
        PackException error = Assert.Throws<PackException>(() => Load("""{"groups": [{"kind": "mayor", "type": "named-official", "from": "May 2031", "names": ["Ann Verhoeven"]}]}"""));
        Assert.EndsWith("$.groups[0].from: is \"May 2031\" (allowed: a day such as 2017-01-20)", Assert.Single(error.Problems).ToString(), StringComparison.Ordinal);
    }

    private static SourceRules Load(string names)
    {
        using TemporaryPack pack = new();
        pack.Write("seeds/languages/xx/sources.json", Rules);
        pack.Write("seeds/languages/xx/names.json", names);
        return SourceRulesLoader.Load(PackFolders.BuiltIn.With(pack.Root), "seeds/languages/xx");
    }
}
