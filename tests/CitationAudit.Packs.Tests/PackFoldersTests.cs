namespace CitationAudit.Packs.Tests;

public class PackFoldersTests
{
    [Fact]
    public void The_later_folder_wins_and_both_are_listed()
    {
        using TemporaryPack own = new();
        using TemporaryPack overlay = new();
        string first = own.Write("seeds/x.json", "{}");
        string second = overlay.Write("seeds/x.json", "{}");
        PackFolders folders = new PackFolders([own.Root]).With(overlay.Root);
        Assert.Equal([first, second], folders.Files("seeds/x.json"));
        Assert.Equal(second, folders.File("seeds/x.json"));
        Assert.Null(folders.File("seeds/y.json"));
    }

    [Fact]
    public void Folders_of_all_roots_are_named_once_and_sorted()
    {
        using TemporaryPack own = new();
        using TemporaryPack overlay = new();
        own.Write("seeds/languages/en/language.json", "{}");
        own.Write("seeds/languages/ar/language.json", "{}");
        overlay.Write("seeds/languages/en/cues.json", "{}");
        overlay.Write("seeds/languages/de/language.json", "{}");
        Assert.Equal(["ar", "de", "en"], new PackFolders([own.Root]).With(overlay.Root).Names("seeds/languages"));
    }

    [Fact]
    public void An_overlay_that_is_no_folder_is_an_error() =>
        Assert.Equal(
            "/nowhere: $: is no folder (allowed: a folder that holds \"seeds\" or \"templates\")",
            Assert.Throws<PackException>(() => PackFolders.BuiltIn.With("/nowhere")).Message);
}
