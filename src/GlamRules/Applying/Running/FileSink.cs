using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using GlamRules.Applying.Reading;
using GlamRules.Applying.Resuming;
using GlamRules.Applying.Writing;

namespace GlamRules.Applying.Running;

/// <summary>Writes answers to a file that others stand beside, with a checkpoint every few seconds.</summary>
internal sealed class FileSink : IAnswerSink
{
    private readonly ApplyPlan _plan;
    private readonly string _input;
    private readonly OutputPaths _paths;
    private readonly TimeSpan _interval;
    private readonly ResultFiles _files;
    private readonly ImmutableSortedDictionary<string, string> _identity;
    private long _last = Stopwatch.GetTimestamp();

    public FileSink(ApplyPlan plan, ApplyInput input, ApplyTarget target, OutputPaths paths, ImmutableSortedDictionary<string, string> identity)
    {
        _plan = plan;
        _input = input.Name;
        _paths = paths;
        _interval = target.Checkpoint;
        _identity = identity;
        _files = new ResultFiles(paths, () => Header(w => w.Header), () => Header(w => w.HumanHeader), target.Open);
    }

    public void Clear() => _files.Clear();

    public bool GoOn(Journal journal) => _files.GoOn(journal);

    public void Begin() => _files.Answers.Write([]);

    public void Write(BlockAnswers block)
    {
        long[] before = Sizes();
        _files.Answers.Write(block.Answers.WrittenSpan);
        Write(_files.Human, block.Human);
        Write(_files.Rejects, block.Rejects);
        Write(_files.Faults, block.Faults);
        if (_plan.Shard is not null)
        {
            long[] sizes = _plan.Format.IsConverted
                ? [block.Counts.Records, block.HumanRows, block.Rejects.WrittenCount, block.Faults.WrittenCount]
                : [.. Sizes().Zip(before, (now, then) => now - then)];
            _files.Blocks.Write(Encoding.UTF8.GetBytes($"[{string.Join(',', sizes)}]\n"));
        }
    }

    public void Checkpoint(InputPosition position, ApplyCounts counts, bool done, bool due)
    {
        if (due || Stopwatch.GetElapsedTime(_last) >= _interval)
        {
            _files.Flush();
            new Journal(_identity, _plan.Shard?.ToString() ?? "", position, counts, _files.Lengths(), done).Write(_paths.Progress);
            _last = Stopwatch.GetTimestamp();
        }
    }

    public void Finish(ApplyCounts counts, string? content)
    {
        AboutFile about = new(
            _plan.Predictor.Description.Title, _plan.Predictor.Description.Kind.ToString().ToLowerInvariant(), _input, content is null ? _identity : _identity.SetItem(RunIdentity.Content, content), _plan.Shard?.ToString() ?? "", counts,
            _plan.Format.IsConverted ? _files.Lengths().RemoveRange(["", _files.Human.Path[_paths.Answers.Length..]]) : _files.Lengths());
        if (_plan.Format.IsConverted)
        {
            ParquetConversion.Convert(_files.Answers, OutputColumns.Answers(_plan), OutputColumns.Score);
            ParquetConversion.Convert(_files.Human, OutputColumns.Human(_plan), -1);
        }

        about.Write(_paths.About);
        _files.Finish();
    }

    public void Dispose() => _files.Dispose();

    private static void Write(PartialFile file, ArrayBufferWriter<byte> bytes)
    {
        if (bytes.WrittenCount > 0)
        {
            file.Write(bytes.WrittenSpan);
        }
    }

    private long[] Sizes() => [.. new[] { _files.Answers, _files.Human, _files.Rejects, _files.Faults }.Select(f => f.Length - f.HeaderLength)];

    private byte[] Header(Func<IRowWriter, Action<ArrayBufferWriter<byte>>> of)
    {
        ArrayBufferWriter<byte> header = new();
        of(_plan.Format.Writer(_plan))(header);
        return header.WrittenCount == 0 ? [] : _plan.Format.IsPacked ? BlockWorker.Packed(header.WrittenSpan) : header.WrittenSpan.ToArray();
    }
}
