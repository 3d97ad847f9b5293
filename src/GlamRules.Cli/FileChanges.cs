using System.Text;

namespace GlamRules.Cli;

/// <summary>
/// Tells when files in some folders have changed and come to rest. Listens where the system tells of changes, and looks
/// for itself where it does not (network drives, containers): nothing is missed, only later.
/// </summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    private readonly IReadOnlyList<string> _folders;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _signal = new(0);
    private string _state;

    public FileChanges(IReadOnlyList<string> folders)
    {
        _folders = folders;
        foreach (string folder in folders.Where(Directory.Exists))
        {
            try
            {
                FileSystemWatcher watcher = new(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
                watcher.Changed += (_, _) => _signal.Release();
                watcher.Created += (_, _) => _signal.Release();
                watcher.Deleted += (_, _) => _signal.Release();
                watcher.Renamed += (_, _) => _signal.Release();
                watcher.EnableRaisingEvents = true;
                _watchers.Add(watcher);
            }
            catch (IOException)
            {
                // No more watches to be had: looking must do.
            }
        }

        _state = State();
    }

    /// <summary>Waits until a file is other than when this was last asked.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        while (true)
        {
            bool told = await _signal.WaitAsync(Look, cancellation);
            while (told && await _signal.WaitAsync(Settle, cancellation))
            {
                // An editor writes in several steps.
            }

            string state = State();
            if (state != _state)
            {
                _state = state;
                return;
            }
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }

        _signal.Dispose();
    }

    private string State()
    {
        StringBuilder state = new();
        foreach (FileInfo file in _folders.Where(Directory.Exists).SelectMany(f => new DirectoryInfo(f).EnumerateFiles()).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            if (file.Exists)
            {
                state.Append(file.FullName).Append(':').Append(file.Length).Append(':').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
            }
        }

        return state.ToString();
    }
}
