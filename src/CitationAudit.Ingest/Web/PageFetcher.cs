using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Web;

/// <summary>Fetches one page over HTTP. Names are resolved here and their addresses checked where the connection is made, at every redirect anew.</summary>
internal sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public PageFetcher(FetchOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = ConnectAsync,
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = options.UseProxy,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Clear();
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent ?? OwnName());
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5");
    }

    public async Task<FetchedPage> FetchAsync(string address, CancellationToken cancelled)
    {
        using CancellationTokenSource limit = new(_options.TimeLimit, _clock);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancelled);
        Uri target = Parse(address);
        try
        {
            for (int redirects = 0; ; redirects++)
            {
                using HttpResponseMessage answer = await SendAsync(target, stop.Token).ConfigureAwait(false);
                if (answer.StatusCode is >= HttpStatusCode.Moved and <= HttpStatusCode.PermanentRedirect and not HttpStatusCode.NotModified
                    && answer.Headers.Location is { } next)
                {
                    if (redirects >= _options.MaxRedirects)
                    {
                        throw new InputException(ProblemKind.TooManyRedirects, MessageArgument.Number("limit", _options.MaxRedirects));
                    }

                    target = Parse(new Uri(target, next).AbsoluteUri);
                    continue;
                }

                if (!answer.IsSuccessStatusCode)
                {
                    throw new InputException(ProblemKind.HttpStatus, MessageArgument.Number("status", (int)answer.StatusCode));
                }

                byte[] body = await ReadAsync(answer, stop.Token).ConfigureAwait(false);
                MediaTypeHeaderValue? type = answer.Content.Headers.ContentType;
                return new FetchedPage(address, target, type?.MediaType?.ToLowerInvariant(), type?.CharSet, _clock.GetUtcNow(), ImmutableArray.Create(body));
            }
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            throw new InputException(ProblemKind.FetchTooSlow, MessageArgument.Number("seconds", (int)Math.Ceiling(_options.TimeLimit.TotalSeconds)));
        }
    }

    public void Dispose() => _client.Dispose();

    private static Uri Parse(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? target) && target.Scheme is "http" or "https" && target.Host.Length > 0
            ? new UriBuilder(target) { UserName = "", Password = "" }.Uri
            : throw new InputException(ProblemKind.BadAddress);

    private async Task<HttpResponseMessage> SendAsync(Uri target, CancellationToken stop)
    {
        // Behind a proxy no connection is made to the target itself, so what can be resolved here is checked first.
        if (Proxy(target) is not null && !_options.AllowPrivateAddresses)
        {
            try
            {
                _ = await ResolveAsync(Bare(target.Host), stop).ConfigureAwait(false);
            }
            catch (InputException exception) when (exception.Kind == ProblemKind.UnknownHost)
            {
                // Only the proxy knows the name; it decides.
            }
        }

        using HttpRequestMessage request = new(HttpMethod.Get, target);
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw Refusal(exception) ?? new InputException(
                ProblemKind.ConnectionFailed, MessageArgument.Text("host", target.Host), MessageArgument.Text("reason", Reason(exception)));
        }
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        string host = context.DnsEndPoint.Host;
        // A proxy may stand in a private network: the user has set it, no page has. Everything else is checked.
        bool isProxy = context.InitialRequestMessage.RequestUri is { } target && Proxy(target) is { } proxy
            && proxy.Port == context.DnsEndPoint.Port && string.Equals(Bare(proxy.Host), Bare(host), StringComparison.OrdinalIgnoreCase);
        IPAddress[] addresses = isProxy || _options.AllowPrivateAddresses
            ? await LookUpAsync(Bare(host), stop).ConfigureAwait(false)
            : await ResolveAsync(Bare(host), stop).ConfigureAwait(false);
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(_options.ConnectTimeLimit);
            // Connecting to the addresses that were checked, not to the name: a second look-up could answer otherwise.
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, limit.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            socket.Dispose();
            throw new InputException(ProblemKind.ConnectionFailed, MessageArgument.Text("host", host), MessageArgument.Text("reason", "timeout"));
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Uri? Proxy(Uri target) =>
        _options.UseProxy && HttpClient.DefaultProxy.GetProxy(target) is { } proxy && proxy != target ? proxy : null;

    // An IPv6 host stands in brackets in some places and without them in others.
    private static string Bare(string host) => host.Trim('[', ']');

    /// <summary>The addresses of a host; refused where any of them is not public, for the choice among them is not ours alone.</summary>
    private static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken stop)
    {
        IPAddress[] addresses = await LookUpAsync(host, stop).ConfigureAwait(false);
        IPAddress? special = Array.Find(addresses, SpecialAddresses.Holds);
        return special is null
            ? addresses
            : throw new InputException(ProblemKind.RefusedAddress, MessageArgument.Text("host", host), MessageArgument.Text("address", special.ToString()));
    }

    private static async Task<IPAddress[]> LookUpAsync(string host, CancellationToken stop)
    {
        try
        {
            IPAddress[] addresses = await Dns.GetHostAddressesAsync(host, stop).ConfigureAwait(false);
            return addresses.Length > 0 ? addresses : throw new InputException(ProblemKind.UnknownHost, MessageArgument.Text("host", host));
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            throw new InputException(ProblemKind.UnknownHost, MessageArgument.Text("host", host));
        }
    }

    private async Task<byte[]> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (answer.Content.Headers.ContentLength > _options.MaxBytes)
        {
            throw TooBig();
        }

        try
        {
            using Stream stream = await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
            using MemoryStream body = new();
            byte[] buffer = new byte[81920];
            int read;
            while ((read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
            {
                if (body.Length + read > _options.MaxBytes)
                {
                    throw TooBig();
                }

                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or HttpRequestException)
        {
            throw new InputException(
                ProblemKind.ConnectionFailed,
                MessageArgument.Text("host", answer.RequestMessage?.RequestUri?.Host ?? ""),
                MessageArgument.Text("reason", exception.Message));
        }
    }

    private InputException TooBig() => new(ProblemKind.TooBig, MessageArgument.Text("limit", ByteSize.Format(_options.MaxBytes)));

    private static InputException? Refusal(Exception? exception) =>
        exception is null ? null : exception as InputException ?? Refusal(exception.InnerException);

    private static string Reason(Exception exception) => (exception.GetBaseException() as SocketException)?.Message ?? exception.GetBaseException().Message;

    private static string OwnName()
    {
        string version = typeof(PageFetcher).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return $"CitationAudit/{version} (reads single articles to audit their sourcing)";
    }
}
