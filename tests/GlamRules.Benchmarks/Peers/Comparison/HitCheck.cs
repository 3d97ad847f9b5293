using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>
/// Holds the hits of every program against the first one's, pattern by pattern, over the same lines. In plain letters all
/// must agree; beyond them they may differ where a line has other letters, for not everybody takes those for part of a word.
/// </summary>
internal static class HitCheck
{
    private const int Shown = 5;

    /// <returns>Whether nothing differs that needs an explanation.</returns>
    public static bool Run(Trial trial, ImmutableArray<PeerProgram> programs, string work, TextWriter output)
    {
        int every = programs.Max(trial.Every);
        SearchArguments args = new() { Patterns = trial.Patterns, Text = trial.Text, Every = every };
        string[] patterns = File.ReadAllLines(trial.Patterns);
        string[] expected = Counts(programs[0]);
        bool good = true;
        foreach (PeerProgram program in programs.Skip(1))
        {
            string[] counts = Counts(program);
            int[] different = [.. Enumerable.Range(0, patterns.Length).Where(i => counts[i] != expected[i])];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"hits of {program.Name}, each line of {every}: {(different.Length == 0 ? "equal" : $"{different.Length} of {patterns.Length} patterns differ")}"));
            good &= different.Length == 0 || Explain(different, program);
        }

        output.Flush();
        return good;

        string[] Counts(PeerProgram program)
        {
            string file = Path.Combine(work, "counts.tmp");
            program.Run(args with { Counts = file }, trial.Plain);
            return File.ReadAllLines(file);
        }

        HashSet<int> Lines(PeerProgram program, int pattern) =>
            [.. program.Run(args with { LinesOf = pattern }, trial.Plain).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => int.Parse(l, CultureInfo.InvariantCulture))];

        bool Explain(int[] different, PeerProgram program)
        {
            string[] lines = SearchLines.Read(trial.Text, every).Lines;
            int plain = 0;
            foreach (int pattern in different)
            {
                (HashSet<int> ours, HashSet<int> theirs) = (Lines(programs[0], pattern), Lines(program, pattern));
                int[] apart = [.. ours.Except(theirs).Concat(theirs.Except(ours)).Order()];
                int[] inPlain = [.. apart.Where(i => Ascii.IsValid(lines[i]))];
                plain += inPlain.Length;
                if (inPlain.Length > 0 || Array.IndexOf(different, pattern) < Shown)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"  {patterns[pattern]}: {ours.Except(theirs).Count()} lines more and {theirs.Except(ours).Count()} fewer in the first, {inPlain.Length} of them in plain letters; \"{lines[inPlain.Length > 0 ? inPlain[0] : apart[0]]}\""));
                }
            }

            return plain == 0;
        }
    }
}
