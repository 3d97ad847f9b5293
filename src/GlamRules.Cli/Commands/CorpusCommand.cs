using System.CommandLine;
using GlamRules.Corpora.Downloading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;

namespace GlamRules.Cli.Commands;

/// <summary><c>glamrules corpus get</c>: fetch the data of a described corpus.</summary>
internal static class CorpusCommand
{
    public static Command Build(Surroundings surroundings) => new("corpus", "Work with collections.") { BuildGet(surroundings) };

    private static Command BuildGet(Surroundings surroundings)
    {
        Argument<string> name = new("corpus") { Description = "Folder of the corpus, or its name under corpora/." };
        Option<string?> data = new("--data") { Description = $"Folder to put the data in; else ${ResourceBinding.Variable}/<name>, else the corpus folder." };
        Command command = new("get", "Download a described collection, going on where it stopped, and verify its size and SHA-256.\n\nExample: glamrules corpus get bl-books-genre") { name, data };
        command.SetAction((parsed, cancellation) => RunAsync(surroundings, parsed.GetValue(name)!, parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, string name, string? data, CancellationToken cancellation)
    {
        DiagnosticBag diagnostics = new();
        string folder = Directory.Exists(name) ? name : Path.Combine("corpora", name);
        IReadOnlyList<DownloadedFile> files = [];
        if (DataPackageReader.Read(folder, diagnostics) is { } corpus)
        {
            using HttpClient client = new() { Timeout = Timeout.InfiniteTimeSpan };
            files = await new CorpusDownloader(client).GetAsync(corpus, Target(corpus, data), null, diagnostics, cancellation);
        }

        CommonOptions.Print(surroundings, diagnostics);
        foreach (DownloadedFile file in files)
        {
            surroundings.Output.WriteLine(FormattableString.Invariant($"{file.Path}: {file.Bytes} bytes, verified{(file.WasThere ? " (was there)" : "")}"));
        }

        return diagnostics.HasErrors ? ExitCode.CouldNotRun : ExitCode.Done;
    }

    private static string Target(CorpusDescription corpus, string? data) =>
        data ?? (Environment.GetEnvironmentVariable(ResourceBinding.Variable) is { Length: > 0 } root ? Path.Combine(root, corpus.FolderName) : corpus.Folder);
}
