using CitationAudit.Text;

namespace CitationAudit.Ingest.Reading;

/// <summary>What one reading has found so far and may still spend; shared by all the parts of one input.</summary>
internal sealed class ReadContext(ReadOptions options, CancellationToken stop)
{
    private long _expanded;

    public ReadOptions Options { get; } = options;

    /// <summary>Signalled when the reading has spent its time or memory; long loops ask it.</summary>
    public CancellationToken Stop { get; } = stop;

    public List<Article> Articles { get; } = [];

    public List<ReadProblem> Problems { get; } = [];

    public void Add(Article article)
    {
        if (Articles.Count >= Options.MaxArticles)
        {
            throw new InputException(ProblemKind.TooManyArticles, MessageArgument.Number("limit", Options.MaxArticles));
        }

        Articles.Add(article);
    }

    public void Report(InputException exception, string location) =>
        Problems.Add(new ReadProblem(exception.Kind, location, exception.Wording));

    public void Remark(ProblemKind kind, string location, params ReadOnlySpan<MessageArgument> arguments) =>
        Problems.Add(new ReadProblem(kind, location, Message.Of(Reading.Problems.Key(kind), arguments), IsError: false));

    /// <summary>Counts expanded bytes against the limit of the whole input.</summary>
    public void Expand(long bytes)
    {
        _expanded += bytes;
        if (_expanded > Options.MaxExpandedBytes)
        {
            throw new InputException(
                ProblemKind.ExpandsTooFar,
                MessageArgument.Text("limit", ByteSize.Format(Options.MaxExpandedBytes)));
        }
    }
}
