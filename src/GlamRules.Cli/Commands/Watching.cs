using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Commands;

/// <summary><c>try --watch</c>: scores again at every save until it is told to stop.</summary>
internal static class Watching
{
    public static async Task<int> RunAsync(Surroundings surroundings, TryRequest request, TrialSession session, string corpus, CancellationToken cancellation)
    {
        Wording words = new(request.Culture);
        TextWriter output = surroundings.Output;
        TrialStep step = session.Refresh();
        using FileChanges changes = new(Folders(request, step.Trial));
        DiagnosticPrinter.Write(step.Diagnostics, output);
        if (step.Trial is { } trial)
        {
            TrialDisplay.Write(surroundings, request, trial, corpus);
        }

        while (true)
        {
            output.Write($"\n{surroundings.Palette.Faint($"Watching {request.Folder}: save a file to see what it changes; Ctrl-C ends.")}\n");
            await output.FlushAsync(cancellation);
            await changes.WaitAsync(cancellation);
            bool first = session.Current is null;
            step = session.Refresh();
            ChangePrinter.Write(step, words, output, surroundings.Palette);
            if (first && step.Trial is { } loaded)
            {
                TrialDisplay.Write(surroundings, request, loaded, corpus);
            }
        }
    }

    // The set's own folder, and those of the sets that it extends.
    private static IReadOnlyList<string> Folders(TryRequest request, Trial? trial) =>
        [.. (trial?.Set.Rules.Select(r => Path.GetDirectoryName(r.Location.File)!) ?? []).Prepend(request.Folder).Select(f => Path.GetFullPath(f)).Distinct(StringComparer.Ordinal)];
}
