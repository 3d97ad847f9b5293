using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Benchmarks.Peers.Input;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>
/// All programs side by side: few and many patterns, one thread and two, the same text and hits; then a list of terms, and
/// the text with all its letters. Fails where hits differ without a reason.
/// </summary>
internal sealed class ComparisonCommand(WorkFolder folder, ImmutableArray<PeerProgram> programs, int engineEvery, int repetitions, TextWriter output)
{
    private const int Terms = 100_000;

    /// <param name="only">One part: <c>50</c>, <c>1000</c>, <c>terms</c> or <c>letters</c>; null for all.</param>
    public int Run(string? only)
    {
        bool good = true;
        Dictionary<(int, int), Measured> own = [];
        foreach (int patterns in (int[])[WorkFolder.Few, WorkFolder.Many])
        {
            if (only is not null && only != patterns.ToString(CultureInfo.InvariantCulture))
            {
                continue;
            }

            Trial trial = Patterns(patterns, folder.PlainText, plain: true);
            good &= HitCheck.Run(trial, programs, folder.Path, output);
            foreach (int threads in (int[])[1, 2])
            {
                good &= Measure(trial with { Threads = threads }, programs, out Measured first);
                own[(patterns, threads)] = first;
            }

            Ripgrep(patterns);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two threads of the first are {own[(patterns, 2)].ByClock / own[(patterns, 1)].ByClock:0.00} times as fast as one"));
        }

        if (own.Count > 2)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"1,000 patterns take the first {own[(WorkFolder.Few, 1)].ByProcessor / own[(WorkFolder.Many, 1)].ByProcessor:0.00} times as long as 50"));
        }

        if (only is null or "terms")
        {
            good &= OfTerms();
        }

        if (only is null or "letters")
        {
            Trial beyond = Patterns(WorkFolder.Few, folder.Text, plain: false);
            good &= HitCheck.Run(beyond, programs, folder.Path, output);
            Measure(beyond, programs, out _);
        }

        return good ? 0 : 1;
    }

    private Trial Patterns(int count, string text, bool plain) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{count:N0} patterns, {(plain ? "plain letters" : "all letters")}"), folder.Patterns(count), text, plain, 1)
        {
            Every = p => count == WorkFolder.Few ? p.Every.Few : p.Every.Many,
        };

    // Whole words; only who can build a search for so many.
    private bool OfTerms()
    {
        string expressions = folder.TermList(Terms) + ".expressions";
        File.WriteAllLines(expressions, File.ReadLines(folder.TermList(Terms)).Select(t => $@"\b{t}\b"));
        Trial trial = new(string.Create(CultureInfo.InvariantCulture, $"{Terms:N0} terms, plain letters"), folder.TermList(Terms), folder.PlainText, Plain: true, Threads: 1) { Every = _ => engineEvery };
        ImmutableArray<PeerProgram> here = [PeerPrograms.Here("engine", "terms"), PeerPrograms.Here("runs of words, looked up", "term-windows")];
        bool good = HitCheck.Run(trial, here, folder.Path, output) & Measure(trial, here, out _) & Measure(trial with { Threads = 2 }, here[..1], out _);
        Measure(trial with { Title = string.Create(CultureInfo.InvariantCulture, $"{Terms:N0} terms, all letters"), Text = folder.Text, Plain = false }, here[..1], out _);
        ImmutableArray<PeerProgram> set = [.. programs.Where(p => p.Name == "RE2::Set")];
        return good & (set.IsEmpty || Measure(trial with { Title = $"{trial.Title}, as expressions", Patterns = expressions }, set, out _));
    }

    // Those that took as much of the text must have as many hits.
    private bool Measure(Trial trial, ImmutableArray<PeerProgram> who, out Measured first)
    {
        ImmutableArray<(PeerProgram Program, Measured Median)> rows = trial.Run(who, repetitions);
        ComparisonTable.Write(trial, rows, output);
        first = rows[0].Median;
        string[] odd = [.. rows.GroupBy(r => r.Median.Bytes).Where(g => g.Select(r => r.Median.Hits).Distinct().Count() > 1).SelectMany(g => g.Select(r => r.Program.Name))];
        if (odd.Length > 0 && trial.Plain)
        {
            output.WriteLine($"hits differ: {string.Join(", ", odd)}");
        }

        return odd.Length == 0 || !trial.Plain;
    }

    // Another question, for orientation: in how many lines is there anything.
    private void Ripgrep(int patterns)
    {
        if (!PeerPrograms.Works("rg", "--version"))
        {
            output.WriteLine("skipped: ripgrep (needs rg)");
            return;
        }

        double megabytes = new FileInfo(folder.PlainText).Length / 1e6;
        string search = $"TIMEFORMAT='%R %U %S'; time rg -c -i -f '{folder.Patterns(patterns)}' '{folder.PlainText}' >/dev/null";
        double[][] runs = [.. Enumerable.Range(0, repetitions).Select(_ => PeerProgram.Output(["bash", "-c", $"{{ {search}; }} 2>&1"]).Trim().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray())];
        double[] median = runs.OrderBy(r => r[1] + r[2]).ElementAt(repetitions / 2);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"ripgrep, lines with any of the patterns, whole process: {megabytes / median[0]:0.0} MB/s by the clock, {megabytes / (median[1] + median[2]):0.0} of processors"));
    }
}
