namespace CitationAudit.Ingest.Reading;

/// <summary>
/// Runs a reading on a thread of its own, so that a parser which loops on a hostile file costs its limits and no more. The thread has a
/// large stack because some parsers recurse as deep as their input nests.
/// </summary>
internal static class Guard
{
    private const int StackBytes = 64 << 20;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(25);

    /// <summary>
    /// Runs <paramref name="work"/>; throws <see cref="InputException"/> where it overruns its time or memory. Work that does not
    /// heed the token is left behind on its background thread, which ends with the process.
    /// </summary>
    public static void Run(ReadOptions options, TimeProvider clock, Action<CancellationToken> work, CancellationToken cancelled)
    {
        // Not disposed: work that is left behind may still look at it.
        CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    work(stop.Token);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    // Carried to the caller's thread, where it is thrown again.
                    failure = exception;
                }
                catch (OutOfMemoryException)
                {
                    failure = OverMemory(options);
                }
            },
            StackBytes)
        { IsBackground = true, Name = "reading" };
        long started = clock.GetTimestamp();
        long memory = GC.GetTotalMemory(forceFullCollection: false);
        thread.Start();
        while (!thread.Join(Glance))
        {
            if (cancelled.IsCancellationRequested)
            {
                stop.Cancel();
                cancelled.ThrowIfCancellationRequested();
            }

            if (clock.GetElapsedTime(started) > options.TimeLimit)
            {
                stop.Cancel();
                throw new InputException(ProblemKind.TooSlow, MessageArgument.Number("seconds", (int)Math.Ceiling(options.TimeLimit.TotalSeconds)));
            }

            // Garbage counts until it is collected, so a first sight of too much is checked after a collection.
            if (GC.GetTotalMemory(forceFullCollection: false) - memory > options.MaxMemoryBytes
                && GC.GetTotalMemory(forceFullCollection: true) - memory > options.MaxMemoryBytes)
            {
                stop.Cancel();
                throw OverMemory(options);
            }
        }

        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static InputException OverMemory(ReadOptions options) =>
        new(ProblemKind.TooMuchMemory, MessageArgument.Text("limit", ByteSize.Format(options.MaxMemoryBytes)));
}
