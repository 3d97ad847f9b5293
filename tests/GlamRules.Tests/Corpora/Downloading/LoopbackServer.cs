using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GlamRules.Tests.Corpora.Downloading;

/// <summary>A web server on loopback for one file; what it does wrong is set by the test.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public LoopbackServer(byte[] content)
    {
        Content = content;
        _listener.Start();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/data/books.csv");
        _serving = ServeAsync();
    }

    public string Address { get; }

    public byte[] Content { get; set; }

    /// <summary>404 for everything.</summary>
    public bool Missing { get; set; }

    /// <summary>Whether ranges are understood.</summary>
    public bool Ranges { get; set; } = true;

    /// <summary>How many bytes of a body are sent before the line goes dead, once; null: all.</summary>
    public int? CutAfter { get; set; }

    /// <summary>The ranges asked for, in order; empty where none was.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Answers nobody from now on.</summary>
    public void Stop()
    {
        _stop.Cancel();
        _listener.Stop();
        _serving.Wait();
    }

    public void Dispose()
    {
        Stop();
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using NetworkStream stream = client.GetStream();
                await AnswerAsync(stream, await ReadHeadAsync(stream));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private async Task AnswerAsync(NetworkStream stream, string head)
    {
        string? range = head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Range: bytes=", StringComparison.OrdinalIgnoreCase));
        int from = range is null ? 0 : int.Parse(range["Range: bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
        Asked.Add(range is null ? "" : $"{from}-");
        bool partial = range is not null && Ranges;
        if (Missing || (partial && from >= Content.Length))
        {
            await WriteAsync(stream, $"HTTP/1.1 {(Missing ? "404 Not Found" : "416 Range Not Satisfiable")}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return;
        }

        byte[] body = partial ? Content[from..] : Content;
        string extent = partial ? FormattableString.Invariant($"Content-Range: bytes {from}-{Content.Length - 1}/{Content.Length}\r\n") : "";
        await WriteAsync(stream, FormattableString.Invariant($"HTTP/1.1 {(partial ? "206 Partial Content" : "200 OK")}\r\nContent-Length: {body.Length}\r\n{extent}Connection: close\r\n\r\n"));
        await stream.WriteAsync(body.AsMemory(0, Math.Min(CutAfter ?? body.Length, body.Length)));
        CutAfter = null;
    }

    private static async Task WriteAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
}
