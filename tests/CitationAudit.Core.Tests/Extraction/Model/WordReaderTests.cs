using CitationAudit.Extraction.Model;
using CitationAudit.Packs;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>Forms of one word meet in its root, whatever is glued to them.</summary>
public sealed class WordReaderTests
{
    private static readonly WordReader s_arabic = new(WordRulesLoader.Load(PackFolders.BuiltIn, "ar"));

    [Theory]
    [InlineData("اكد", "مؤكدا")]
    [InlineData("اكد", "وتؤكد")]
    [InlineData("اضاف", "مضيفا")]
    [InlineData("قال", "ويقولون")]
    [InlineData("اتهم", "واتهمها")]
    public void Forms_of_one_word_have_one_root(string left, string right) =>
        Assert.Equal(s_arabic.Read(left).Root, s_arabic.Read(right).Root);

    [Fact]
    public void A_glued_conjunction_is_told_apart()
    {
        Assert.True(s_arabic.Read("وقال").Joined);
        Assert.Equal(s_arabic.Read("قال").Bare, s_arabic.Read("وقال").Bare);
        Assert.NotEqual(s_arabic.Read("قال").Word, s_arabic.Read("وقال").Word);
        Assert.False(s_arabic.Read("قال").Joined);
    }

    [Theory]
    [InlineData("بانه", true)]
    [InlineData("وانه", true)]
    [InlineData("كان", false)]
    public void Clause_openers_are_known_with_what_is_glued_to_them(string word, bool opens) => Assert.Equal(opens, s_arabic.Read(word).Complementizer);

    [Fact]
    public void Reads_any_word() => Assert.Equal(0u, s_arabic.Read("").Word);
}
