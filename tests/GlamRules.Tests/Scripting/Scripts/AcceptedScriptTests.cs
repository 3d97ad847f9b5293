using GlamRules.Predictions;
using Shouldly;
using Xunit;

namespace GlamRules.Tests.Scripting.Scripts;

/// <summary>What rules over texts are made of passes both checks, and says the same in both kinds of process.</summary>
public sealed class AcceptedScriptTests
{
    [Theory]
    [InlineData("""Rule("a", "Fiction", r => r.Text("title").Split(' ').Where(w => w.Length > 3).Select(w => w.ToLower()).Distinct().Count() == 1);""")]
    [InlineData("""Rule("a", "Fiction", r => { int n = 0; foreach (char c in r.Text("title")) { if (char.IsLetter(c)) n++; } return n > 3; });""")]
    [InlineData("""Rule("a", "Fiction", r => { int n = 0; for (int i = 0; i < 10; i++) n += i; while (n > 3) n--; do n++; while (n < 9); return n == 9; });""")]
    [InlineData("""Rule("a", "Fiction", r => $"{r.Text("title")}: {r.Year("year"):D4} {r.Number("year")} {1.5:0.0}".Contains("novel"));""")]
    [InlineData("""string[] words = ["novel", "tale"]; Rule("a", "Fiction", r => words.Any(w => r.Text("title").Contains(w)) && words.Contains("tale") && words.Length == 2 && words[0] != "");""")]
    [InlineData("""HashSet<string> words = ["novel", "tale"]; Rule("a", "Fiction", r => r.Text("title").Split(' ').Any(words.Contains) || r.Text("title").Split(' ').Any(w => words.Contains(w)));""")]
    [InlineData("""Dictionary<string, int> words = new() { ["novel"] = 1 }; Rule("a", "Fiction", r => words.TryGetValue("novel", out int n) && n == 1 && words.ContainsKey("novel") && words["novel"] == 1);""")]
    [InlineData("""var words = new List<string> { "novel" }; foreach (string w in words) { Rule(w, "Fiction", r => r.Text("title").EndsWith(w, StringComparison.OrdinalIgnoreCase)); }""")]
    [InlineData("""var forms = Terms("novel", "tale"); Rule("a", "Fiction", r => r.HasTerm("title", forms) && r.FindTerm("title", forms) == "novel" && forms.Count == 2);""")]
    [InlineData("""Rule("a", "Fiction", r => r.Text("title") switch { "" => false, { Length: > 100 } => false, ['A', .. var rest] => rest.Length > 0, _ => true });""")]
    [InlineData("""Rule("a", "Fiction", r => r.Text("title") is { Length: > 3 and < 99 } t && t[0] is 'A' or 'B' && t[^1] == 'l' && t[2..4] == "no" && t[..1] == "A");""")]
    [InlineData("""Rule("a", "Fiction", r => { var (first, rest) = (r.Text("title")[0], r.Text("title").Substring(1)); (string A, int B) t = (rest, 1); return first == 'A' && t.B == 1 && t == (rest, 1); });""")]
    [InlineData("""Rule("a", "Fiction", r => r.Text("title").GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => new { g.Key, Count = g.Count() }).First().Count > 0);""")]
    [InlineData("""Rule("a", "Fiction", r => { try { return int.Parse(r.Text("title")) > 0; } catch (FormatException e) { return e.Message != ""; } finally { } });""")]
    [InlineData("""Rule("a", "Fiction", r => int.TryParse("12", out var n) && double.TryParse("1.5", System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double d) && n > d && Math.Max(n, 3) == 12);""")]
    [InlineData("""Rule("a", "Fiction", r => { var b = new StringBuilder(); foreach (string w in r.Text("title").Split(' ')) b.Append(w).Append(' ').Append(1); return b.Length > 3 && b.ToString().Trim() != ""; });""")]
    [InlineData("""Rule("a", "Fiction", r => { int i = r.Text("title").IndexOf("novel"); return i >= 0 && r.Mark("title", i, 5); });""")]
    [InlineData("""bool Long(string t) => Words(t).Length > 1; string[] Words(string t) { return t.Split(' '); } static T Same<T>(T x) => x; Rule("a", "Fiction", r => Long(Same(r.Text("title"))));""")]
    [InlineData("""bool IsNovel(ScriptRecord r) => Fold(r.Text("title")).Contains("novel"); Rule("a", "Fiction", IsNovel);""")]
    [InlineData("""Rule("a", "Fiction", r => { int?[] x = { 1, null }; int[,] y = new int[3, 4]; int[][] z = [[1], [2, 3]]; y[1, 2] = 5; return x[1] is null && y[1, 2] == 5 && z[1][1] == 3 && (x[1] ?? 7) == 7 && y.Length == 12; });""")]
    [InlineData("""Rule("a", "Fiction", r => { List<int> x = [1, 2, .. new[] { 3 }]; IEnumerable<int> y = [.. x, 4]; IReadOnlyList<string> v = r.Values("title"); return x.Count == 3 && y.Sum() == 10 && v.Count == 1 && v[0].Length > 0; });""")]
    [InlineData("""const double Least = 0.5; decimal price = 1.5m; char mark = 'a'; Rule("a", "Fiction", r => Least < 1 && price > 1m && mark == 'a' && (int)price == 1 && (double)price > 1 && mark + 1 > 0);""")]
    [InlineData("""Rule("a", "Fiction", r => r.Text("title").Aggregate(0, (n, c) => n + c) > 0 && new[] { 3, 1 }.Order().First() == 1 && new[] { "b", "a" }.Zip(new[] { 1, 2 }).Count() == 2 && r.Words("title") > 1);""")]
    [InlineData("""Rule("a", "Fiction", r => { string s = null; s ??= "x"; return s?.Length == 1 && !string.IsNullOrEmpty(s) && string.Join(",", new[] { 1, 2 }) == "1,2" && string.Concat("a", "b") == "ab" && nameof(r) == "r" && default(int) == 0; });""")]
    public void Script_OfOrdinaryCode_VotesAlikeInBothProcesses(string script)
    {
        using ScriptSet set = new(script);
        Prediction here = set.Load().Predict("A novel", "1850");
        here.Fault.ShouldBeNull();
        here.Votes.Length.ShouldBe(1);
        set.Permission = set.Permission with { InProcess = false };
        Prediction there = set.Load().Predict("A novel", "1850");
        there.Fault.ShouldBeNull();
        there.Votes.ShouldHaveSingleItem().Matches.ShouldBe(here.Votes[0].Matches);
    }
}
