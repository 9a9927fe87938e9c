using System.Collections.Immutable;

namespace CitationAudit.Typesetting.Tests;

public sealed class FontLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{", "fonts.json")]
    [InlineData("""{"families":{},"stacks":{},"fallback":[],"colour":1}""", "colour")]
    [InlineData("""{"families":{"a":{}},"stacks":{}}""", "regular")]
    [InlineData("""{"families":{"a":{"regular":"a.ttf"}},"stacks":{"serif":["b"]},"fallback":[]}""", "“serif” names the family “b”")]
    [InlineData("""{"families":{"a":{"regular":"a.ttf"}},"stacks":{"serif":[]},"fallback":[]}""", "“serif” names no family")]
    public void A_wrong_font_list_is_told_with_what_is_wrong(string json, string part)
    {
        File.WriteAllText(Path.Combine(_folder, "fonts.json"), json);
        Assert.Contains(part, Assert.Throws<TypesettingException>(() => FontLibrary.Load(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_font_a_broken_one_and_an_unknown_stack_are_told_when_they_are_used()
    {
        Assert.Contains("fonts.json", Assert.Throws<TypesettingException>(() => FontLibrary.Load(_folder)).Message, StringComparison.Ordinal);
        string broken = Path.Combine(_folder, "broken.ttf");
        File.WriteAllText(broken, "no font");
        var stacks = new Dictionary<string, ImmutableArray<string>> { ["gone"] = ["gone"], ["broken"] = ["broken"] };
        using var library = new FontLibrary([new FontFamily("gone", "nowhere.ttf"), new FontFamily("broken", broken)], stacks, []);
        foreach (var (stack, part) in (ReadOnlySpan<(string, string)>)[("gone", "nowhere.ttf"), ("broken", "broken.ttf"), ("other", "gone, broken")])
        {
            var document = new PageDocument { Sections = [new PageSection(Paragraph.Of("x", new TypeStyle { Font = stack }))] };
            Assert.Contains(part, Assert.Throws<TypesettingException>(() => new Typesetter(library).Lay(document)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_font_of_the_repository_opens_and_has_its_licence_beside_it()
    {
        string folder = TestFonts.Folder();
        var fonts = Directory.GetFiles(folder, "*.ttf", SearchOption.AllDirectories);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font =>
        {
            using var face = new FontFace(font, new FontFamily("test", font), isFallback: false);
            Assert.True(face.UnitsPerEm > 0);
            Assert.Contains("SIL OPEN FONT LICENSE", File.ReadAllText(Path.Combine(Path.GetDirectoryName(font) ?? "", "OFL.txt")), StringComparison.OrdinalIgnoreCase);
        });
        Assert.InRange(fonts.Sum(f => new FileInfo(f).Length), 1, 6_000_000);
    }
}
