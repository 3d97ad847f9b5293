using System.Diagnostics;

namespace GlamRules.Assessments.Running;

/// <summary>The most memory that the whole process held while something ran, looked at fifty times a second.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);

    private readonly Timer _timer;
    private long _most;

    public MemoryWatch()
    {
        Look();
        _timer = new Timer(_ => Look(), null, Every, Every);
    }

    /// <summary>Megabytes (2^20 bytes), up to now.</summary>
    public double Megabytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _most) / (double)(1 << 20);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        using Process process = Process.GetCurrentProcess();
        long now = process.WorkingSet64;
        long most = Interlocked.Read(ref _most);
        while (now > most && Interlocked.CompareExchange(ref _most, now, most) is var seen && seen != most)
        {
            most = seen;
        }
    }
}
