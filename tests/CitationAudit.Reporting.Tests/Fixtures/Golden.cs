namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Files that a person has looked at and approved. With CITATIONAUDIT_APPROVE=1 a test writes them anew, to be looked at again.</summary>
internal static class Golden
{
    public static bool IsApproving => Environment.GetEnvironmentVariable("CITATIONAUDIT_APPROVE") == "1";

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name));

    public static void Compare(string name, string text)
    {
        if (IsApproving)
        {
            File.WriteAllText(Path.Combine(Audits.Root, "tests", "CitationAudit.Reporting.Tests", "Golden", name), text);
            return;
        }

        Assert.Equal(Read(name), text);
    }
}
