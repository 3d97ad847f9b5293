using System.Diagnostics;
using System.Globalization;
using GlamRules.Audits.Duplicates;
using GlamRules.Audits.Texts;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Duplicates;

/// <summary>
/// <c>duplicates [COUNT]</c>: a million made-up titles are looked through for texts that are the same or nearly so. One in a
/// hundred is another with one letter changed, one in a hundred another in capitals. Says how long it took, how much
/// memory the process had at most, and how many of both were found; fails where it takes three minutes, 1.5 GiB or misses
/// more than one in a hundred of those whose likeness is above the threshold.
/// </summary>
internal static class DuplicatesCommand
{
    private const int Million = 1_000_000;
    private const int Every = 100;
    private const double MostMinutes = 3;
    private const long MostMemory = 1536L << 20;
    private const double MostMissed = 0.01;

    public static int Run(string[] args, TextWriter output)
    {
        int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Million;
        string[] titles = Titles(count);
        long before = Process.GetCurrentProcess().WorkingSet64;
        long start = Stopwatch.GetTimestamp();
        TextGroups groups = TextGroups.Of(count, i => titles[i]);
        TimeSpan same = Stopwatch.GetElapsedTime(start);
        int[] sets = NearTexts.Sets(groups.Count, g => titles[groups.Firsts[g]], CancellationToken.None);
        TimeSpan all = Stopwatch.GetElapsedTime(start);

        int capitals = 0;
        int near = 0;
        int foundNear = 0;
        int foundSame = 0;
        for (int i = Every; i + 1 < count; i += Every)
        {
            capitals++;
            foundSame += groups.GroupOf[i] == groups.GroupOf[i - 1] ? 1 : 0;
            if (NearTexts.AreNear(titles[i + 1], titles[i - 2]))
            {
                near++;
                foundNear += sets[groups.GroupOf[i + 1]] == sets[groups.GroupOf[i - 2]] ? 1 : 0;
            }
        }

        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} titles: the same in {same.TotalSeconds:0.0} s, with those nearly the same in {all.TotalSeconds:0.0} s"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {before >> 20} MiB with the titles, at most {process.PeakWorkingSet64 >> 20} MiB"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found {foundSame} of {capitals} in capitals, {foundNear} of {near} near ones, in {sets.Length - sets.Distinct().Count()} joins"));
        bool well = foundSame == capitals && foundNear >= (1 - MostMissed) * near && all.TotalMinutes < MostMinutes && process.PeakWorkingSet64 < MostMemory;
        return well || count != Million ? 0 : 1;
    }

    // Words in the lengths and the skew that titles have: few are common, most are rare.
    private static string[] Titles(int count)
    {
        SeededRandom random = SeededRandom.For(1, "titles");
        string[] words = [.. Enumerable.Range(0, 20_000).Select(_ => new string([.. Enumerable.Range(0, 2 + random.Next(9)).Select(_ => (char)('a' + random.Next(26)))]))];
        string[] titles = new string[count];
        for (int i = 0; i < count; i++)
        {
            titles[i] = i >= Every && i % Every == 0 ? titles[i - 1].ToUpperInvariant()
                : i > Every && i % Every == 1 ? Changed(titles[i - 3], random)
                : string.Join(' ', Enumerable.Range(0, 4 + random.Next(11)).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]));
        }

        return titles;
    }

    private static string Changed(string title, SeededRandom random)
    {
        int at = random.Next(title.Length);
        return $"{title[..at]}q{title[(at + 1)..]}";
    }
}
