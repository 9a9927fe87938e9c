namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Tests that print: they share the fonts, which are not for several threads at once.</summary>
[CollectionDefinition(Name)]
public sealed class PrintCollection : ICollectionFixture<PrintShop>
{
    public const string Name = "printing";
}
