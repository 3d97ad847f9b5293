using System.Runtime.InteropServices;
using GlamRules.Cli;
using GlamRules.Scripting.Isolation;

// Before anything else is loaded: it is started often.
if (args is [ScriptChild.Verb])
{
    return ScriptChild.Run();
}

using CancellationTokenSource stop = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await GlamRulesCommand.RunAsync(args, new Surroundings(Console.Out, Console.Error, !Console.IsErrorRedirected, Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In), stop.Token);

// The work is asked to stop where it can; what does not listen, and a second Ctrl-C, end the program all the same.
void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    if (stop.IsCancellationRequested)
    {
        Environment.Exit(ExitCode.Stopped);
    }

    stop.Cancel();
    Task.Delay(TimeSpan.FromSeconds(3)).ContinueWith(
        _ =>
        {
            Console.Error.WriteLine("Stopped.");
            Environment.Exit(ExitCode.Stopped);
        },
        TaskScheduler.Default);
}
