using System.Globalization;
using GlamRules.Benchmarks.Peers.Comparison;
using GlamRules.Benchmarks.Peers.Input;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers;

/// <summary>
/// <c>peers --work DIR [--mb 200] [--repetitions 3] [--engine-every 1] [--only input|50|1000|terms|letters]</c>: the search for many patterns beside
/// other engines and the ways without one, whole processes on one text. The collections are those of
/// <c>$GLAMRULES_CORPORA</c>; what is made of them stays in the folder. <c>peers run SEARCH</c> is one such process.
/// </summary>
internal static class PeersCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args is ["run", string search, .. string[] rest])
        {
            return SearchRun.Run(search, SearchArguments.Parse(rest), output);
        }

        Dictionary<string, string> given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        WorkFolder folder = new(Path.GetFullPath(given["--work"]));
        folder.Fill(Number("--mb", 200), output);
        if (given.GetValueOrDefault("--only") == "input")
        {
            return 0;
        }

        int every = Number("--engine-every", 1);
        return new ComparisonCommand(folder, PeerPrograms.Find(folder.Path, every, output), every, Number("--repetitions", 3), output).Run(given.GetValueOrDefault("--only"));

        int Number(string name, int otherwise) => given.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
    }
}
