using System.Collections.Immutable;

namespace CitationAudit.Packs;

/// <summary>A pack could not be read; it names every problem that was found.</summary>
public sealed class PackException : Exception
{
    /// <summary>With the problems; at least one.</summary>
    public PackException(ImmutableArray<PackProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>With one problem.</summary>
    public PackException(PackProblem problem)
        : this([problem])
    {
    }

    /// <summary>The problems in the order of their places.</summary>
    public ImmutableArray<PackProblem> Problems { get; }
}
