using System.Buffers;
using GlamRules.Applying.Reading;

namespace GlamRules.Applying.Running;

/// <summary>Writes answers to a stream, such as standard output, and nothing else.</summary>
internal sealed class StreamSink(Stream stream, ApplyPlan plan) : IAnswerSink
{
    public void Begin()
    {
        ArrayBufferWriter<byte> header = new();
        plan.Format.Writer(plan).Header(header);
        stream.Write(header.WrittenSpan);
    }

    public void Write(BlockAnswers block)
    {
        stream.Write(block.Answers.WrittenSpan);
        stream.Flush();
    }

    public void Checkpoint(InputPosition position, ApplyCounts counts, bool done, bool due)
    {
        // What has gone out has gone.
    }

    public void Finish(ApplyCounts counts, string? content) => stream.Flush();

    public void Dispose()
    {
        // The stream is its owner's.
    }
}
