using CitationAudit.Ingest.Reading;
using CitationAudit.Ingest.Web;

namespace CitationAudit.Ingest;

/// <summary>Fetches web addresses and reads the articles in them. An instance may be shared by threads; dispose of it when done.</summary>
public sealed class WebReader : IDisposable
{
    private readonly ArticleReader _reader;
    private readonly PageFetcher _fetcher;

    /// <summary>A reader with the given limits.</summary>
    /// <param name="read">Limits on reading; null for the defaults.</param>
    /// <param name="fetch">Limits on fetching; null for the defaults.</param>
    /// <param name="clock">Measures the limits and dates the fetch; null for the system's clock.</param>
    public WebReader(ReadOptions? read = null, FetchOptions? fetch = null, TimeProvider? clock = null)
    {
        _reader = new ArticleReader(read, clock);
        _fetcher = new PageFetcher(fetch ?? FetchOptions.Default, clock ?? TimeProvider.System);
    }

    /// <summary>True where <paramref name="input"/> is an address to be fetched, not a path.</summary>
    public static bool IsAddress(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Fetches <paramref name="address"/> and reads it. What goes wrong is a problem of the result.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancelled"/> was signalled.</exception>
    public async Task<WebReadResult> ReadAsync(string address, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        FetchedPage page;
        try
        {
            page = await _fetcher.FetchAsync(address, cancelled).ConfigureAwait(false);
        }
        catch (InputException exception)
        {
            ReadProblem problem = new(exception.Kind, address, exception.Wording);
            return new WebReadResult(new ReadResult([], [problem]), null);
        }

        Input input = new(page.Body.AsMemory(), address, Name(page.Address), page.Charset, page.Address);
        return new WebReadResult(_reader.Read(input, cancelled), page);
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    private static string Name(Uri address)
    {
        string last = Uri.UnescapeDataString(address.AbsolutePath.TrimEnd('/').Split('/')[^1]);
        string safe = string.Concat(last.Where(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or '.')).Trim('.');
        return safe.Length == 0 ? address.Host : safe;
    }
}
