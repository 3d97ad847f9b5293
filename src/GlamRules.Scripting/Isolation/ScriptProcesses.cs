using System.Collections.Concurrent;
using System.Collections.Immutable;
using GlamRules.Scripting.Caching;
using GlamRules.Scripting.Running;

namespace GlamRules.Scripting.Isolation;

/// <summary>Processes that have loaded the scripts of a set: one for each thread that asks, started as they are needed.</summary>
/// <param name="compiled">The scripts.</param>
/// <param name="names">Their names, for messages.</param>
/// <param name="early">A process that was started before the scripts were at hand, or null.</param>
internal sealed class ScriptProcesses(CompiledScripts compiled, ImmutableArray<string> names, Task<ScriptProcess?>? early)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);

    private readonly ConcurrentBag<ScriptProcess> _idle = [];

    /// <summary>Lets the scripts declare their rules. Null, with the reason, where no process could do it.</summary>
    public (ImmutableArray<DeclaredFile> Files, string? Problem) Declare()
    {
        (ScriptProcess? process, ImmutableArray<DeclaredFile> files, string? problem) = Start();
        if (process is not null)
        {
            _idle.Add(process);
        }

        return (files, problem);
    }

    /// <summary>Whether a process gets no network here: tries it with one that has nothing to do.</summary>
    public static bool TryNetwork()
    {
        if (ChildCommand.WithoutNetwork && ChildCommand.Find() is { } command)
        {
            using ScriptProcess process = ScriptProcess.Start(command);
            if (!process.EndsWell())
            {
                ChildCommand.NoNamespaces();
            }
        }

        return ChildCommand.WithoutNetwork;
    }

    /// <summary>Starts a process while its scripts are still being read or compiled.</summary>
    public static Task<ScriptProcess?> StartEarly() => Task.Run(() => ChildCommand.Find() is { } command ? ScriptProcess.Start(command) : null);

    public ScriptProcess Rent() => _idle.TryTake(out ScriptProcess? process) ? process
        : Start() is ({ } started, _, _) ? started
        : throw new InvalidOperationException("the process for scripts started once and does no more");

    public void Return(ScriptProcess process) => _idle.Add(process);

    private (ScriptProcess? Process, ImmutableArray<DeclaredFile> Files, string? Problem) Start()
    {
        bool namespaces = ChildCommand.WithoutNetwork;
        if (ChildCommand.Find() is not { } command)
        {
            return (null, [], "the program can't find itself to start the process for scripts");
        }

        ScriptProcess process = Interlocked.Exchange(ref early, null)?.Result ?? ScriptProcess.Start(command);
        process.Request.Clear();
        process.Request.Write(Messages.Load);
        process.Request.Write(compiled.Assembly);
        process.Request.Write(compiled.Symbols);
        Messages.Write(process.Request, names);
        if (process.Ask(StartLimit) && Read(process) is { IsDefault: false } files)
        {
            return (process, files, null);
        }

        int code = process.ExitCode();
        bool late = process.TimedOut;
        process.Dispose();
        if (namespaces && code == 1)
        {
            // Not allowed here; scripts run with the network that this process has, as 'trust list' says.
            ChildCommand.NoNamespaces();
            return Start();
        }

        return (null, [], late ? $"the statements of the scripts took more than {StartLimit.TotalSeconds:0} s" : "the statements of the scripts ended the process that they ran in");
    }

    private ImmutableArray<DeclaredFile> Read(ScriptProcess process)
    {
        try
        {
            ImmutableArray<DeclaredFile> files = Messages.ReadFiles(process.Reply);
            return files.Length == names.Length ? files : default;
        }
        catch (InvalidDataException)
        {
            return default;
        }
    }
}
