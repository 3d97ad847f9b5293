using GlamRules.Benchmarks.Peers.Input;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers;

internal static class PeersCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args is ["run", string search, .. string[] rest])
        {
            return SearchRun.Run(search, SearchArguments.Parse(rest), output);
        }
        new WorkFolder(args[0]).Fill(200, output);
        return 0;
    }
}
