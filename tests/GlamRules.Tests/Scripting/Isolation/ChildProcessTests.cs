using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Tests.Scripting.Scripts;
using Shouldly;
using Xunit;
using Record = GlamRules.Corpora.Record;

namespace GlamRules.Tests.Scripting.Isolation;

public sealed class ChildProcessTests
{
    private const string Novel = """Rule("novel", "Fiction", r => r.Matches("title", @"\bnovels?\b"), why: "It says so.");""";

    [Fact]
    public void Rules_InTheirOwnProcess_AreThoseOfThisOne()
    {
        const string Script = """Rule("a", "Fiction", r => r.Has("year"), "because", priority: 3, confidence: 0.5, match: new[] { "x" }, noMatch: new[] { "y\ud800é" });""";
        using ScriptSet here = new(Script, Novel);
        using ScriptSet there = new(Script, Novel);
        there.Permission = there.Permission with { InProcess = false };
        Rule[] a = [.. here.Load().Rules.Rules];
        Rule[] b = [.. there.Load().Rules.Rules];
        b.Select(r => (r.Id, r.Label, r.Why, r.Priority, r.Confidence, r.Location.Line)).ShouldBe(a.Select(r => (r.Id, r.Label, r.Why, r.Priority, r.Confidence, r.Location.Line)));
        b[0].Examples.Select(e => (e.Kind, e.Fields[0].Value)).ShouldBe(a[0].Examples.Select(e => (e.Kind, e.Fields[0].Value)));
    }

    [Fact]
    public void Votes_OfManyRecords_AreThoseOfThisProcess()
    {
        using ScriptSet set = new(Novel, """Rule("short", "Non-fiction", r => r.Text("title").Length < 12, priority: 1);""", """Rule("bad", "Fiction", r => int.Parse(r.Text("year")) > 1850);""");
        Record[] records = [.. Enumerable.Range(0, 2000).Select(i => new Record($"{i}", ScriptSet.Record("").Fields, [new FieldValue(i % 3 == 0 ? [$"{i} novels", "a novel \ud83d\ude00"] : [$"{i} poems"]), new FieldValue(i % 5 == 0 ? null : $"{1800 + (i % 100)}")]))];
        Prediction[] here = set.Load().Predict(records);
        set.Permission = set.Permission with { InProcess = false };
        Prediction[] there = set.Load().Predict(records);
        there.Select(Told).ShouldBe(here.Select(Told));
        static string Told(Prediction p) => $"{p.Outcome} {p.Answer} {p.Fault} {string.Join('|', p.Votes.Select(v => $"{v.Rule} {string.Join(',', v.Matches)}"))}";
    }

    [Fact]
    public void Record_ThatEndsTheProcess_IsAFaultAndTheRunGoesOn()
    {
        using ScriptSet set = new("""
            Rule("sick", "Fiction", r => { string s = r.Text("title"); if (s == "bad") { for (int i = 0; i < 40; i++) s += s; IEnumerable<int> q = new[] { 1 }; for (int i = 0; i < 1000000; i++) q = q.Select(x => x); return q.Any(); } return false; });
            """, Novel);
        set.Permission = set.Permission with { InProcess = false };
        Record[] records = [.. Enumerable.Range(0, 300).Select(i => ScriptSet.Record(i is 7 or 200 ? "bad" : $"novel {i}"))];
        Prediction[] predictions = set.Load().Predict(records);
        predictions.Select((p, i) => (p.Fault, i)).Where(p => p.Fault is not null).Select(p => p.i).ShouldBe([7, 200]);
        predictions[7].Fault.ShouldStartWith("sick: 0.csx:1");
        predictions.Where((_, i) => i is not (7 or 200)).ShouldAllBe(p => p.Votes.Length == 1);
    }

    [Fact]
    public void Process_ForScripts_HasNoEnvironmentNoFilesAndEndsWithItsInput()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using ScriptSet set = new(Novel);
        set.Permission = set.Permission with { InProcess = false };
        int[] before = Children();
        ScriptSet.LoadedSet loaded = set.Load();
        loaded.Predict("A novel").Votes.Length.ShouldBe(1);
        int child = Children().Except(before).First(IsChild);
        string environment = File.ReadAllText($"/proc/{child}/environ");
        environment.ShouldNotContain("GLAMRULES_");
        environment.ShouldNotContain("HOME=");
        File.ReadAllLines($"/proc/{child}/limits").Single(l => l.StartsWith("Max open files", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[3..5].ShouldBe(["3", "3"]);
        new FileInfo($"/proc/{child}/cwd").LinkTarget.ShouldNotBeNull().ShouldContain("glamrules-script-");
        GC.KeepAlive(loaded);
    }

    private static bool IsChild(int id) => File.ReadAllText($"/proc/{id}/cmdline").Contains("script-child", StringComparison.Ordinal);

    private static int[] Children()
    {
        List<int> children = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), out _)))
        {
            try
            {
                string stat = File.ReadAllText(Path.Combine(folder, "stat"));
                if (stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1] == $"{Environment.ProcessId}")
                {
                    children.Add(int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture));
                }
            }
            catch (IOException)
            {
                // It ended in between.
            }
        }

        return [.. children];
    }
}
