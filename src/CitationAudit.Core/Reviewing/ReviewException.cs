namespace CitationAudit.Reviewing;

/// <summary>A review does not fit the audit that it is laid upon.</summary>
public sealed class ReviewException : Exception
{
    /// <summary>With what is wrong and what to do.</summary>
    public ReviewException(Message problem)
        : base(problem?.Key) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>What is wrong and what to do.</summary>
    public Message Problem { get; }
}
