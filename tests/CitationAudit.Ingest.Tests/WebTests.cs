using System.Net;
using System.Net.Sockets;
using System.Text;
using CitationAudit.Ingest.Web;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class WebTests
{
    private static readonly FetchOptions Local = new() { AllowPrivateAddresses = true, UseProxy = false, TimeLimit = TimeSpan.FromSeconds(20) };

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("::127.0.0.1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("64:ff9b::808:808", false)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("2001:db8::1", true)]
    [InlineData("8.8.8.8", false)]
    [InlineData("172.32.0.1", false)]
    [InlineData("2606:4700::1111", false)]
    public void Special_addresses_are_told_from_public_ones(string address, bool special) =>
        Assert.Equal(special, SpecialAddresses.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    public async Task Private_targets_are_refused(string address)
    {
        using WebReader reader = new(fetch: new FetchOptions { UseProxy = false });
        WebReadResult result = await reader.ReadAsync(address, TestContext.Current.CancellationToken);
        Assert.Null(result.Page);
        Assert.Equal(ProblemKind.RefusedAddress, Reading.Refused(result.Result).Kind);
    }

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("news")]
    public async Task Other_schemes_are_no_addresses(string address)
    {
        using WebReader reader = new();
        WebReadResult result = await reader.ReadAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(ProblemKind.BadAddress, Reading.Refused(result.Result).Kind);
    }

    [Fact]
    public async Task A_page_is_fetched_read_and_kept()
    {
        string page = HtmlTests.Page("ar", "مزارعو الوادي", "<p>وافق مجلس الوادي يوم الثلاثاء على تأجيل رسوم مياه الري حتى مارس، بعد أسابيع من احتجاجات المزارعين في المنطقة.</p><p>وقال رئيس الاتحاد إن القرار جاء متأخرًا، لكنه خطوة في الاتجاه الصحيح.</p>").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);
        byte[] body = ContainerTests.Gzip((CodePagesEncodingProvider.Instance.GetEncoding(1256) ?? Encoding.Latin1).GetBytes(page));
        await using Server server = new((path, _) => path == "/start"
            ? Answer("302 Found", "Location: /a/7\r\n", [])
            : Answer("200 OK", "Content-Type: text/html; charset=windows-1256\r\nContent-Encoding: gzip\r\n", body));
        using WebReader reader = new(fetch: Local);
        WebReadResult result = await reader.ReadAsync($"{server.Address}/start", TestContext.Current.CancellationToken);
        Article article = Reading.One(result.Result);
        Assert.Contains("وافق مجلس الوادي", article.Text, StringComparison.Ordinal);
        Assert.Equal("https://news.example.org/a/1", article.Url);
        Assert.Equal($"{server.Address}/start", article.Origin.Location);
        Assert.Contains("User-Agent: CitationAudit/", server.Requests[0], StringComparison.Ordinal);
        FetchedPage kept = Assert.IsType<FetchedPage>(result.Page);
        Assert.Equal($"{server.Address}/a/7", kept.Address.AbsoluteUri);
        string folder = Directory.CreateTempSubdirectory().FullName;
        string saved = kept.Save(Path.Combine(folder, "report"));
        Assert.Equal("report.page.html", Path.GetFileName(saved));
        Assert.Equal(kept.Body, await File.ReadAllBytesAsync(saved, TestContext.Current.CancellationToken));
        Assert.Contains($"\"sha256\": \"{kept.Sha256}\"", await File.ReadAllTextAsync(Path.Combine(folder, "report.page.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_redirect_to_another_scheme_or_in_a_circle_ends()
    {
        await using Server server = new((path, _) => Answer("301 Moved", path == "/file" ? "Location: file:///etc/passwd\r\n" : "Location: /again\r\n", []));
        using WebReader reader = new(fetch: Local);
        Assert.Equal(ProblemKind.BadAddress, Reading.Refused((await reader.ReadAsync($"{server.Address}/file", TestContext.Current.CancellationToken)).Result).Kind);
        Assert.Equal(ProblemKind.TooManyRedirects, Reading.Refused((await reader.ReadAsync($"{server.Address}/a", TestContext.Current.CancellationToken)).Result).Kind);
        Assert.Equal(12, server.Requests.Count);
    }

    [Fact]
    public async Task Errors_and_sizes_are_said()
    {
        byte[] bomb = ContainerTests.Gzip(new byte[8 << 20]);
        await using Server server = new((path, _) => path switch
        {
            "/404" => Answer("404 Not Found", "", []),
            "/bomb" => Answer("200 OK", "Content-Encoding: gzip\r\n", bomb),
            _ => Answer("200 OK", "", new byte[3 << 20]),
        });
        using WebReader reader = new(fetch: Local with { MaxBytes = 1 << 20 });
        ReadProblem missing = Reading.Refused((await reader.ReadAsync($"{server.Address}/404", TestContext.Current.CancellationToken)).Result);
        Assert.Equal("The server answered with status 404.", WordingTests.Render(missing.Message));
        Assert.Equal(ProblemKind.TooBig, Reading.Refused((await reader.ReadAsync($"{server.Address}/bomb", TestContext.Current.CancellationToken)).Result).Kind);
        Assert.Equal(ProblemKind.TooBig, Reading.Refused((await reader.ReadAsync($"{server.Address}/big", TestContext.Current.CancellationToken)).Result).Kind);
    }

    [Fact]
    public async Task A_server_that_never_answers_costs_its_limit()
    {
        TaskCompletionSource never = new();
        await using Server server = new(async (_, _) =>
        {
            await never.Task;
            return [];
        });
        using WebReader reader = new(fetch: Local with { TimeLimit = TimeSpan.FromMilliseconds(300) });
        ReadProblem problem = Reading.Refused((await reader.ReadAsync(server.Address, TestContext.Current.CancellationToken)).Result);
        Assert.Equal(ProblemKind.FetchTooSlow, problem.Kind);
        never.SetResult();
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_said_to_be_missing()
    {
        using WebReader reader = new(fetch: Local);
        ReadProblem problem = Reading.Refused((await reader.ReadAsync("http://no-such-host.invalid/", TestContext.Current.CancellationToken)).Result);
        Assert.Equal(ProblemKind.UnknownHost, problem.Kind);
    }

    private static Task<byte[]> Answer(string status, string headers, byte[] body) => Task.FromResult<byte[]>(
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body]);

    /// <summary>A server on a free port of this machine.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Func<string, string, Task<byte[]>> _answer;
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _loop;

        public Server(Func<string, string, Task<byte[]>> answer)
        {
            _answer = answer;
            _listener.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
            _loop = Task.Run(ServeAsync);
        }

        public string Address { get; }

        public List<string> Requests { get; } = [];

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _loop;
            _listener.Stop();
            _stop.Dispose();
        }

        private async Task ServeAsync()
        {
            while (!_stop.IsCancellationRequested)
            {
                try
                {
                    using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                    NetworkStream stream = client.GetStream();
                    byte[] buffer = new byte[8192];
                    int read = await stream.ReadAsync(buffer);
                    if (read == 0)
                    {
                        // The reader gave up before it had asked.
                        continue;
                    }

                    string request = Encoding.ASCII.GetString(buffer, 0, read);
                    Requests.Add(request);
                    await stream.WriteAsync(await _answer(request.Split(' ')[1], request));
                }
                catch (Exception exception) when (exception is IOException or OperationCanceledException)
                {
                    // The reader hung up as it may, or the test is over.
                }
            }
        }
    }
}
