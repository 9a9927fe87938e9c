namespace CitationAudit.Ingest.Reading;

/// <summary>Ends the reading of one input (or one part of it) for a reason that the user is told; it never leaves this library.</summary>
internal sealed class InputException : Exception
{
    public InputException(ProblemKind kind, params ReadOnlySpan<MessageArgument> arguments)
        : this(kind, Problems.Key(kind), arguments)
    {
    }

    public InputException(ProblemKind kind, string key, params ReadOnlySpan<MessageArgument> arguments)
        : base(key)
    {
        Kind = kind;
        Wording = CitationAudit.Message.Of(key, arguments);
    }

    public ProblemKind Kind { get; }

    public Message Wording { get; }
}
