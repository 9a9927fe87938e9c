using CitationAudit.Sources;

namespace CitationAudit.Core.Tests.Sources;

public sealed class NameClusterTests
{
    [Fact]
    public void ASuffixIsNoSurname()
    {
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe", "jr"]));
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe", "iii"]));
        Assert.Equal(["john", "roe"], NameCluster.WithoutSuffix(["john", "roe"]));
    }
}
