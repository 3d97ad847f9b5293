using System.Diagnostics;

namespace GlamRules.Scripting.Isolation;

/// <summary>
/// A process that scripts run in. It gets a limit of memory, a folder of its own, no environment beyond what the runtime
/// needs, and is killed when an answer takes too long. It ends by itself when nobody holds its input any more.
/// </summary>
internal sealed class ScriptProcess : IDisposable
{
    private const string HeapBytes = "10000000";

    // Where the runtime itself is found, on machines that keep it in unusual places.
    private static readonly string[] Needed = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "LD_LIBRARY_PATH", "SystemRoot", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"];

    // A machine that is busy elsewhere must not make a fault of a sound rule: what counts is the time that the process
    // itself took, and the clock only in the long run.
    private const int LongRun = 20;

    private readonly Process _process;
    private readonly string _folder;
    private readonly Timer _limit;
    private TimeSpan _allowed;
    private TimeSpan _before;
    private int _round;
    private bool _waiting;

    private ScriptProcess(Process process, string folder)
    {
        _process = process;
        _folder = folder;
        _limit = new Timer(_ => Look());
        Stream errors = process.StandardError.BaseStream;
        // A crash is told at length; nobody reads it, but it must not wait for a reader.
        new Thread(() => Drain(errors), 128 * 1024) { IsBackground = true }.Start();
    }

    /// <summary>Whether it was killed for taking too long.</summary>
    public bool TimedOut { get; private set; }

    public FrameWriter Request { get; } = new();

    public FrameReader Reply { get; } = new();

    public static ScriptProcess Start(string[] command)
    {
        string folder = ScriptFolder.Make();
        ProcessStartInfo start = new(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
            WorkingDirectory = folder,
        };
        Dictionary<string, string?> needed = Needed.Where(n => Environment.GetEnvironmentVariable(n) is { Length: > 0 }).ToDictionary(n => n, Environment.GetEnvironmentVariable);
        start.Environment.Clear();
        foreach ((string name, string? value) in needed)
        {
            start.Environment[name] = value;
        }

        start.Environment["TMPDIR"] = folder;
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapBytes;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new ScriptProcess(Process.Start(start)!, folder);
    }

    /// <summary>Sends the request and waits for the reply. False where the process ended, or was killed for taking too long.</summary>
    public bool Ask(TimeSpan limit)
    {
        try
        {
            Request.SendTo(_process.StandardInput.BaseStream);
        }
        catch (IOException)
        {
            return false;
        }

        return Await(limit);
    }

    /// <summary>Waits for a further reply to the same request.</summary>
    public bool Await(TimeSpan limit)
    {
        lock (_limit)
        {
            _allowed = limit;
            _round = 0;
            _waiting = true;
        }

        _limit.Change(limit, limit);
        try
        {
            return Reply.Receive(_process.StandardOutput.BaseStream);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            return false;
        }
        finally
        {
            _limit.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            lock (_limit)
            {
                _waiting = false;
            }
        }
    }

    /// <summary>Ends its input, and says whether it took that well.</summary>
    public bool EndsWell()
    {
        _process.StandardInput.Close();
        return _process.WaitForExit(TimeSpan.FromSeconds(10)) && _process.ExitCode == 0;
    }

    /// <summary>How it ended: waits until it has.</summary>
    public int ExitCode()
    {
        Kill();
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _limit.Dispose();
        ScriptFolder.Remove(_folder);
    }

    // Once in each limit; a look that comes late must not hit whoever asks next.
    private void Look()
    {
        lock (_limit)
        {
            try
            {
                if (_waiting && IsOver(_process.TotalProcessorTime))
                {
                    TimedOut = true;
                    Kill();
                }
            }
            catch (InvalidOperationException)
            {
                // It has ended already.
            }
        }
    }

    private bool IsOver(TimeSpan used)
    {
        _before = _round == 0 ? used : _before;
        _round++;
        return used - _before >= _allowed || _round > LongRun;
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }

    private static void Drain(Stream errors)
    {
        try
        {
            errors.CopyTo(Stream.Null);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // It went with its process.
        }
    }
}
