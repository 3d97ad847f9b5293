using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Tests.Scripting.Scripts;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Scripting.Tricks;

/// <summary>
/// The escape battery: every trick is refused as it is loaded, or ends as a fault that names its rule while another
/// rule goes on voting; none reaches a file, a socket or another record.
/// </summary>
public sealed class TrickTests : IDisposable
{
    private const string Secret = "untouched";
    private const string Other = """Rule("other", "Fiction", r => r.Matches("title", "novel"));""";

    private readonly TemporaryFolder _folder = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public TrickTests()
    {
        _folder.Write("canary", Secret);
        _listener.Start();
    }

    public static TheoryData<string, string> Tricks
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((string kind, Trick[] tricks) in Trick.All.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                foreach (Trick trick in tricks)
                {
                    data.Add(kind, trick.Title);
                }
            }

            return data;
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Battery_OfTricks_IsLargeEnough()
    {
        Trick.All.Count.ShouldBeGreaterThanOrEqualTo(12);
        Trick.All.Values.ShouldAllBe(tricks => tricks.Length >= 10);
        Trick.All.Values.Sum(t => t.Length).ShouldBeGreaterThanOrEqualTo(120);
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public void Trick_OfAnyKind_ReachesNothing(string kind, string title)
    {
        Trick trick = Trick.All[kind].Single(t => t.Title == title);
        string port = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        using ScriptSet set = new(trick.Script.Replace("CANARY", Path.Combine(_folder.Path, "canary"), StringComparison.Ordinal).Replace("PORT", port, StringComparison.Ordinal), Other);
        set.Permission = set.Permission with { InProcess = false };
        if (trick.Refused)
        {
            IReadOnlyList<Diagnostic> problems = set.Diagnostics();
            problems.ShouldContain(d => d.Severity == Severity.Error);
            problems.ShouldAllBe(d => Path.GetFileName(d.Location.File) == "0.csx");
        }
        else
        {
            Record[] records = [ScriptSet.Record(new string('a', 40) + "! a novel"), ScriptSet.Record("another novel")];
            foreach (Prediction prediction in set.Load().Predict(records))
            {
                prediction.Fault.ShouldNotBeNull().ShouldStartWith("trick: 0.csx:");
                prediction.Votes.ShouldHaveSingleItem().Label.ShouldBe("Fiction");
            }
        }

        File.ReadAllText(Path.Combine(_folder.Path, "canary")).ShouldBe(Secret);
        Directory.GetFileSystemEntries(_folder.Path).Length.ShouldBe(1);
        _listener.Pending().ShouldBeFalse();
    }
}
