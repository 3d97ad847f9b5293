namespace GlamRules.Cli;

/// <summary>What the command says to whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>It could not run: bad input, with diagnostics.</summary>
    public const int CouldNotRun = 1;

    /// <summary>A check ran and found failures.</summary>
    public const int FoundFailures = 2;

    /// <summary>Somebody ended it with Ctrl-C.</summary>
    public const int Stopped = 130;
}
