using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>Which of the found statements an audit takes.</summary>
/// <param name="Acts">The acts that count.</param>
/// <param name="LeastConfidence">Statements below it are dropped; 0 to 1.</param>
public sealed record StatementSelection(ImmutableHashSet<Act> Acts, double LeastConfidence)
{
    /// <summary>The default: everything but intentions and feelings, as the annotation guidelines have it, at any confidence.</summary>
    public static StatementSelection Default { get; } = new([Act.Says, Act.Believes, Act.Asks, Act.Orders], 0);

    /// <summary>The statements that it takes, renumbered.</summary>
    public ImmutableArray<Statement> Take(ImmutableArray<Statement> statements)
    {
        ImmutableArray<Statement>.Builder taken = ImmutableArray.CreateBuilder<Statement>(statements.Length);
        foreach (Statement statement in statements)
        {
            if (Acts.Contains(statement.Act) && statement.Confidence >= LeastConfidence)
            {
                taken.Add(statement with { Id = $"S{taken.Count + 1}" });
            }
        }

        return taken.ToImmutable();
    }
}
