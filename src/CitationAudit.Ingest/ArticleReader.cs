using System.Collections.Immutable;
using CitationAudit.Ingest.Formats;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest;

/// <summary>
/// Reads articles from files and streams of every kind that is known here. The kind is found by content; a file's name is only asked
/// where the content leaves a choice. Bad input gives <see cref="ReadProblem"/>s, never exceptions. An instance holds no state of a
/// reading and may be shared by threads.
/// </summary>
/// <param name="options">Limits and what is known beforehand; null for <see cref="ReadOptions.Default"/>.</param>
/// <param name="clock">Measures the time limit; null for the system's clock.</param>
public sealed class ArticleReader(ReadOptions? options = null, TimeProvider? clock = null)
{
    private readonly ReadOptions _options = options ?? ReadOptions.Default;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancelled"/> was signalled.</exception>
    public ReadResult ReadFile(string path, CancellationToken cancelled = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            return Refusal(path, new InputException(ProblemKind.IsFolder));
        }

        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(file, path, cancelled);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refusal(path, new InputException(ProblemKind.NotFound));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Refusal(path, new InputException(ProblemKind.Unreadable, MessageArgument.Text("reason", exception.Message)));
        }
    }

    /// <summary>Reads <paramref name="stream"/> to its end, or to the limit.</summary>
    /// <param name="stream">The input; it is not disposed.</param>
    /// <param name="location">Its path or address as the user gave it; <c>-</c> for standard input.</param>
    /// <param name="cancelled">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancelled"/> was signalled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public ReadResult Read(Stream stream, string location, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(location);
        try
        {
            byte[] bytes = BoundedStream.ReadAll(stream, _options.MaxBytes, cancelled);
            return Read(new Input(bytes, location, location == "-" ? "" : Path.GetFileName(location)), cancelled);
        }
        catch (InputException exception)
        {
            return Refusal(location, exception);
        }
    }

    /// <summary>Reads bytes that are in memory already.</summary>
    internal ReadResult Read(Input input, CancellationToken cancelled)
    {
        List<ReadProblem> stopped = [];
        ReadContext? found = null;
        try
        {
            Guard.Run(
                _options,
                _clock,
                stop =>
                {
                    ReadContext context = new(_options, stop);
                    found = context;
                    FormatReader.Read(input, context);
                },
                cancelled);
        }
        catch (InputException exception)
        {
            stopped.Add(new ReadProblem(exception.Kind, input.Location, exception.Wording));
        }

        if (found is null)
        {
            return new ReadResult([], [.. stopped]);
        }

        // Work that overran is left behind and may still add to its lists; what it found is then given up, for it is not whole.
        bool overran = stopped.Exists(problem => problem.Kind is ProblemKind.TooSlow or ProblemKind.TooMuchMemory);
        return overran
            ? new ReadResult([], [.. stopped])
            : new ReadResult([.. found.Articles], [.. found.Problems, .. stopped]);
    }

    private static ReadResult Refusal(string location, InputException exception) =>
        new(ImmutableArray<Text.Article>.Empty, [new ReadProblem(exception.Kind, location, exception.Wording)]);
}
