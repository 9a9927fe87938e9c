namespace CitationAudit.Typesetting.Tests;

public sealed class ShapingTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    [Fact]
    public void Latin_letters_are_shaped()
    {
        using var shaper = new TextShaper(fonts.Library);
        var text = new ParagraphText();
        text.Add(new Piece(new TypeStyle(), null, null, null), "Who", false);
        var shaped = new ShapedParagraph(text, TextDirection.LeftToRight, 0, 0, shaper);
        var item = Assert.Single(shaped.Items);
        Assert.Equal("source-serif", item.Face?.Family.Name);
        Assert.Equal(3, item.Glyphs.Count);
        Assert.True(shaped.MaxWidth() > 10);
    }
}
