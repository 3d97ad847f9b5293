using System.Security.Cryptography;
using GlamRules.Corpora.Downloading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Corpora.Downloading;

public sealed class CorpusDownloaderTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 31 % 251))];

    private readonly TemporaryFolder _folder = new();
    private readonly LoopbackServer _server = new(Content);
    private readonly DiagnosticBag _bag = new();
    private readonly HttpClient _client = new();

    private string Target => Path.Combine(_folder.Path, "data", "books.csv");

    private string Part => Target + ".part";

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Get_AFile_IsWrittenWholeAndVerified()
    {
        DownloadedFile file = (await GetAsync()).ShouldHaveSingleItem();

        (file.Bytes, file.WasThere).ShouldBe((Content.Length, false));
        (await File.ReadAllBytesAsync(Target)).ShouldBe(Content);
        File.Exists(Part).ShouldBeFalse();
        _bag.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Get_AFileThatIsThere_FetchesNothing()
    {
        await GetAsync();

        (await GetAsync()).ShouldHaveSingleItem().WasThere.ShouldBeTrue();
        _server.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Get_AfterACut_KeepsWhatArrivedAndGoesOn()
    {
        _server.CutAfter = 100_000;

        (await GetAsync()).ShouldBeEmpty();
        Ids().ShouldBe(["GR0219"]);
        File.Exists(Target).ShouldBeFalse();
        long kept = new FileInfo(Part).Length;
        kept.ShouldBeInRange(1, 100_000);

        (await GetAsync()).ShouldHaveSingleItem();
        _server.Asked.ShouldBe(["", $"{kept}-"]);
        (await File.ReadAllBytesAsync(Target)).ShouldBe(Content);
    }

    [Fact]
    public async Task Get_AfterACutFromAServerWithoutRanges_BeginsAgain()
    {
        _server.CutAfter = 100_000;
        _server.Ranges = false;
        await GetAsync();

        await GetAsync();

        (await File.ReadAllBytesAsync(Target)).ShouldBe(Content);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Get_OverAPartThatIsNoPart_BeginsAgain(int more)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Part)!);
        await File.WriteAllBytesAsync(Part, new byte[Content.Length + more]);

        await GetAsync(bytes: null);

        (await File.ReadAllBytesAsync(Target)).ShouldBe(Content);
    }

    [Fact]
    public async Task Get_OverAPartLongerThanDescribed_BeginsAgain()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Part)!);
        await File.WriteAllBytesAsync(Part, new byte[Content.Length + 5]);
        _server.Content = [.. Content];

        await GetAsync();

        _server.Asked.ShouldBe([""]);
        (await File.ReadAllBytesAsync(Target)).ShouldBe(Content);
    }

    [Theory]
    [InlineData(299_999, null)]
    [InlineData(300_000, "0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Get_AFileThatIsNotAsDescribed_LeavesNothing(int bytes, string? hash)
    {
        (await GetAsync(bytes, hash)).ShouldBeEmpty();

        Ids().ShouldBe(["GR0220"]);
        Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_FromAServerThatHasNoSuchFile_IsADiagnostic()
    {
        _server.Missing = true;

        (await GetAsync()).ShouldBeEmpty();

        _bag.ToImmutable().ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Id.ShouldBe("GR0219"), d => d.Message.ShouldContain("404"));
        File.Exists(Target).ShouldBeFalse();
    }

    [Fact]
    public async Task Get_FromNoServer_IsADiagnostic()
    {
        _server.Stop();

        (await GetAsync()).ShouldBeEmpty();

        Ids().ShouldBe(["GR0219"]);
    }

    private IEnumerable<string> Ids() => _bag.ToImmutable().Select(d => d.Id);

    private async Task<IReadOnlyList<DownloadedFile>> GetAsync(int? bytes = 300_000, string? hash = null)
    {
        hash ??= Convert.ToHexStringLower(SHA256.HashData(Content));
        string size = bytes is null ? "" : FormattableString.Invariant($", \"bytes\": {bytes}");
        _folder.Write("datapackage.json", $$"""{ "resources": [ { "path": "{{_server.Address}}", "hash": "sha256:{{hash}}"{{size}} } ] }""");
        CorpusDescription corpus = DataPackageReader.Read(_folder.Path, _bag).ShouldNotBeNull();
        return await new CorpusDownloader(_client).GetAsync(corpus, Path.GetDirectoryName(Target)!, null, _bag, CancellationToken.None);
    }
}
