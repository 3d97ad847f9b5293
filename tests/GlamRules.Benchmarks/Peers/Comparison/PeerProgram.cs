using System.Diagnostics;
using GlamRules.Benchmarks.Peers.Searches;

namespace GlamRules.Benchmarks.Peers.Comparison;

/// <summary>A program that searches, and how to start it.</summary>
/// <param name="Name">As the tables call it.</param>
/// <param name="Command">Executable and first arguments.</param>
internal sealed record PeerProgram(string Name, string[] Command)
{
    /// <summary>Of the text with few patterns and with many, each so manieth line: what is slow takes part of the text.</summary>
    public (int Few, int Many) Every { get; init; } = (1, 1);

    /// <summary>Arguments where the text has letters beyond the plain ones.</summary>
    public string[] BeyondPlain { get; init; } = [];

    /// <summary>Whether it can use two threads.</summary>
    public bool Threads { get; init; } = true;

    /// <summary>What it prints; throws where it fails.</summary>
    public string Run(SearchArguments args, bool plain) =>
        Output([.. Command, .. args.ToArguments(), .. plain ? [] : BeyondPlain]);

    public static string Output(string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{string.Join(' ', command)}: {errors.GetAwaiter().GetResult()}");
    }
}
