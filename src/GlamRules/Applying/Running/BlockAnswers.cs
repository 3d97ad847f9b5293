using System.Buffers;
using System.Runtime.ExceptionServices;
using GlamRules.Applying.Reading;

namespace GlamRules.Applying.Running;

/// <summary>A block with what is to be written of it; used again and again.</summary>
internal sealed class BlockAnswers(RowBlock block) : IDisposable
{
    public RowBlock Block => block;

    public ArrayBufferWriter<byte> Answers { get; } = new(1 << 16);

    public ArrayBufferWriter<byte> Human { get; } = new();

    public ArrayBufferWriter<byte> Rejects { get; } = new();

    public ArrayBufferWriter<byte> Faults { get; } = new();

    public ApplyCounts Counts { get; set; } = new();

    /// <summary>Records left to a person.</summary>
    public int HumanRows { get; set; }

    /// <summary>Set when all is there.</summary>
    public SemaphoreSlim Done { get; } = new(0);

    /// <summary>What went wrong in the making, or null.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }

    public void Clear()
    {
        Answers.ResetWrittenCount();
        Human.ResetWrittenCount();
        Rejects.ResetWrittenCount();
        Faults.ResetWrittenCount();
        Counts = new ApplyCounts();
        HumanRows = 0;
    }

    public void Dispose() => Done.Dispose();
}
