using System.Xml.Linq;
using Xunit;

namespace CitationAudit.Cli.Tests;

/// <summary>Arrows point one way: Cli → Reporting, Ingest, Packs, Training → Core; Reporting → Typesetting.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Typesetting"] = [],
        ["Packs"] = ["Core"],
        ["Ingest"] = ["Core"],
        ["Training"] = ["Core"],
        ["Reporting"] = ["Core", "Typesetting"],
        ["Cli"] = ["Core", "Packs", "Ingest", "Reporting", "Training"],
    };

    [Fact]
    public void Libraries_reference_only_what_the_design_allows()
    {
        string[] found = [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)["CitationAudit.".Length..])];
        Assert.Equal(Allowed.Keys.Order(), found.Order());
        foreach (string library in found)
        {
            Assert.Empty(References(library, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference)["CitationAudit.".Length..]).Except(Allowed[library]));
        }
    }

    [Fact]
    public void Core_references_nothing_but_the_framework() => Assert.Empty(References("Core", "PackageReference"));

    private static IEnumerable<string> References(string library, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"CitationAudit.{library}", $"CitationAudit.{library}.csproj"))
            .Descendants(element)
            .Select(reference => ((string?)reference.Attribute("Include") ?? "").Replace('\\', '/'));
}
