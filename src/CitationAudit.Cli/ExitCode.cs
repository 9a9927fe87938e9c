namespace CitationAudit.Cli;

/// <summary>The exit codes, documented in README.md; scripts rely on them.</summary>
public static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>A fault of the tool itself.</summary>
    public const int InternalFault = 1;

    /// <summary>The command line is wrong.</summary>
    public const int BadUsage = 2;

    /// <summary>At least one input could not be read, or an output not written; the others are done.</summary>
    public const int BadInput = 3;

    /// <summary>A pack, policy, review file or setting is wrong.</summary>
    public const int BadConfiguration = 4;

    /// <summary>The audit was made, and the gate of <c>--fail-on</c> is not passed.</summary>
    public const int GateFailed = 5;
}
