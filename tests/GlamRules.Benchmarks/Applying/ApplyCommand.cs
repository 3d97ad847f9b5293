using System.Diagnostics;
using System.Globalization;

namespace GlamRules.Benchmarks.Applying;

/// <summary>
/// <c>apply [MILLIONS,...] [RULES]</c>: records a second and peak memory of whole runs, CSV to CSV; the same with one
/// rule, which shows what reading and writing alone cost. <c>apply kills [N]</c>: a run that is killed so often at random
/// points and goes on, compared byte by byte with one that is not.
/// </summary>
internal static class ApplyCommand
{
    private const int Kills = 50;
    private const int Records = 6_000_000;

    public static int Run(string[] args, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("glamrules-apply-").FullName;
        try
        {
            string[] words = ApplyWorld.Words(Titles());
            return args is ["kills", ..] ? Kill(folder, words, args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Kills, output) : Time(folder, words, args, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Time(string folder, string[] words, string[] args, TextWriter output)
    {
        double[] millions = [.. (args.Length > 0 ? args[0] : "1,10").Split(',').Select(m => double.Parse(m, CultureInfo.InvariantCulture))];
        int rules = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors; records of 80 characters, CSV to CSV with evidence"));
        output.WriteLine("  rules     records   records/s   records/s of processor time   peak MB");
        foreach (double million in millions)
        {
            long count = (long)(million * 1_000_000);
            string input = Path.Combine(folder, "in.csv");
            ApplyWorld.WriteRecords(input, words, count);
            foreach (int number in new[] { 1, rules }.Distinct())
            {
                string set = Path.Combine(folder, FormattableString.Invariant($"rules-{number}"));
                ApplyWorld.WriteRules(set, words, number);
                ApplyProcess run = ApplyProcess.Run(set, input, "--id", "id", "--out", Path.Combine(folder, "out.csv"), "--restart");
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,7} {count,11:N0} {count / run.Seconds,11:N0} {count / run.Processors,29:N0} {run.Megabytes,9:N0}"));
            }
        }

        return 0;
    }

    private static int Kill(string folder, string[] words, int kills, TextWriter output)
    {
        string input = Path.Combine(folder, "in.csv");
        string set = Path.Combine(folder, "rules");
        string whole = Path.Combine(folder, "whole.csv");
        string cut = Path.Combine(folder, "cut.csv");
        // So many that a run lasts over several checkpoints.
        ApplyWorld.WriteRecords(input, words, Records);
        ApplyWorld.WriteRules(set, words, 3);
        double seconds = ApplyProcess.Run(set, input, "--id", "id", "--out", whole).Seconds;
        Random random = new(3);
        int done = 0;
        int finished = 0;
        while (done < kills)
        {
            using Process process = ApplyProcess.Start(set, input, "--id", "id", "--out", cut, "--resume");
            if (process.WaitForExit((int)(1000 * seconds * random.NextDouble())))
            {
                finished++;
                if (!Same(whole, cut))
                {
                    output.WriteLine(FormattableString.Invariant($"after {done} kills the result differs"));
                    return 1;
                }

                File.Delete(cut);
                continue;
            }

            process.Kill();
            process.WaitForExit();
            done++;
        }

        ApplyProcess.Run(set, input, "--id", "id", "--out", cut, "--resume");
        bool same = Same(whole, cut);
        output.WriteLine(FormattableString.Invariant($"{done} kills over {finished + 1} results: {(same ? "every one the same to the last byte" : "the last differs")}"));
        return same ? 0 : 1;
    }

    // The program lies somewhere below the repository.
    private static string Titles()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "GlamRules.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? ".", "corpora", "nineteenth-century-titles", "titles.csv");
    }

    private static bool Same(string a, string b) => File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));
}
