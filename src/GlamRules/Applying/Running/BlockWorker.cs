using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using GlamRules.Applying.Writing;
using GlamRules.Corpora;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Loading;
using GlamRules.Predictions;

namespace GlamRules.Applying.Running;

/// <summary>Labels block after block on one thread: rows into records, records into answers, answers into bytes.</summary>
/// <param name="plan">What is asked and written.</param>
/// <param name="records">Reads the blocks.</param>
/// <param name="predictor">Asked by this worker alone, unless there is a <paramref name="gate"/>.</param>
/// <param name="gate">Held while the predictor is asked; null where nobody else asks it.</param>
internal sealed class BlockWorker(ApplyPlan plan, BlockRecords records, IPredictor predictor, Lock? gate)
{
    private readonly IRowWriter _rows = plan.Format.Writer(plan);
    private readonly Dictionary<string, long> _byLabel = new(StringComparer.Ordinal);
    private Prediction[] _predictions = [];

    /// <summary>Answers the records of a block, or so many of them at most.</summary>
    public void Work(BlockAnswers block, long most)
    {
        block.Clear();
        long rejected = 0;
        records.Read(block.Block, most, (row, problem) =>
        {
            rejected++;
            Reject(block, row, problem);
        });
        Ask();
        Write(block, rejected);
        if (plan.Format.IsPacked)
        {
            Pack(block.Answers);
            Pack(block.Human);
        }
    }

    /// <summary>Packs bytes so that they can stand behind others that were packed before.</summary>
    public static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream stream = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private void Ask()
    {
        int count = records.Records.Count;
        if (_predictions.Length < count)
        {
            _predictions = new Prediction[count];
        }

        ReadOnlySpan<Record> asked = CollectionsMarshal.AsSpan(records.Records);
        if (gate is null)
        {
            predictor.Predict(asked, _predictions.AsSpan(0, count));
            return;
        }

        lock (gate)
        {
            predictor.Predict(asked, _predictions.AsSpan(0, count));
        }
    }

    private void Write(BlockAnswers block, long rejected)
    {
        _byLabel.Clear();
        (long answered, long abstained, long faults, long failed) = (0, 0, 0, 0);
        for (int i = 0; i < records.Records.Count; i++)
        {
            Record record = records.Records[i];
            Prediction prediction = _predictions[i];
            _rows.Row(block.Answers, record, prediction, records.Kept(i));
            switch (prediction.Outcome)
            {
                case Outcome.Answered:
                    answered++;
                    break;
                case Outcome.Abstained:
                    abstained++;
                    break;
                default:
                    faults++;
                    break;
            }

            foreach (string label in prediction.Answer?.Labels ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_byLabel, label, out _)++;
            }

            if (prediction.Fault is { } fault)
            {
                failed += prediction.Outcome == Outcome.Fault ? 0 : 1;
                Fault(block, record, fault, records.Line(i));
            }

            if (plan.Human && prediction.Outcome != Outcome.Answered)
            {
                block.HumanRows++;
                _rows.Human(block.Human, record, records.Kept(i));
            }
        }

        block.Counts = new ApplyCounts
        {
            Rows = records.Rows,
            Rejected = rejected,
            LeftOut = records.LeftOut,
            Repeated = records.Repeated,
            Records = records.Records.Count,
            Answered = answered,
            Abstained = abstained,
            Faults = faults,
            FailedRules = failed,
            ByLabel = new ApplyCounts().ByLabel.SetItems(_byLabel),
        };
    }

    private static void Reject(BlockAnswers block, IRowReader row, RowProblem problem)
    {
        block.Rejects.Write(RejectsFile.Line(new Reject(block.Block.File, row.Line, row.Byte, problem.Field, problem.Kind, problem.Message, row.Raw.TrimEnd('\r', '\n'))));
        block.Rejects.Write("\n"u8);
    }

    private static void Fault(BlockAnswers block, Record record, string fault, long line)
    {
        using (Utf8JsonWriter json = new(block.Faults, JsonLines.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", record.Id);
            json.WriteNumber("line", line);
            json.WriteString("fault", fault);
            json.WriteEndObject();
        }

        block.Faults.Write("\n"u8);
    }

    private void Pack(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.WrittenCount == 0)
        {
            return;
        }

        byte[] packed = Packed(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
        buffer.Write(packed);
    }
}
