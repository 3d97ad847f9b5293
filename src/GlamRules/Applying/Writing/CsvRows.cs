using System.Buffers;
using System.Globalization;
using System.Text;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Applying.Writing;

/// <summary>Answers as comma-separated values.</summary>
internal sealed class CsvRows(ApplyPlan plan) : IRowWriter
{
    private readonly CellWriter _cells = new(plan.Raw);
    private readonly EvidenceText _evidence = new(plan.Predictor.Description, plan.AllVotes);
    private readonly byte[] _predictor = Encoding.UTF8.GetBytes(plan.ShortHash);
    private readonly bool[] _keptInHuman = [.. plan.Keep.Select(k => plan.Fields.IndexOf(k) < 0)];

    public void Header(ArrayBufferWriter<byte> buffer) => Names(buffer, OutputColumns.Answers(plan));

    public void HumanHeader(ArrayBufferWriter<byte> buffer) => Names(buffer, OutputColumns.Human(plan));

    public void Row(ArrayBufferWriter<byte> buffer, Record record, Prediction prediction, ReadOnlySpan<FieldValue> kept)
    {
        _cells.Text(buffer, record.Id);
        _cells.Text(buffer, prediction.Answer is { } answer ? answer.Labels.Length == 1 ? answer.Label : answer.ToString() : "");
        _cells.Plain(buffer, prediction.Outcome switch { Outcome.Answered => "answered"u8, Outcome.Abstained => "abstained"u8, _ => "fault"u8 });
        Score(buffer, prediction.Score);
        _cells.Text(buffer, prediction.Votes.IsEmpty ? "" : _evidence.Of(prediction));
        _cells.Text(buffer, prediction.Fault);
        _cells.Plain(buffer, _predictor);
        foreach (FieldValue value in kept)
        {
            _cells.Text(buffer, value.ToString());
        }

        _cells.EndRow(buffer);
    }

    public void Human(ArrayBufferWriter<byte> buffer, Record record, ReadOnlySpan<FieldValue> kept)
    {
        _cells.Text(buffer, record.Id);
        for (int i = 0; i < record.Fields.Count; i++)
        {
            _cells.Text(buffer, record[i].ToString());
        }

        for (int i = 0; i < kept.Length; i++)
        {
            if (_keptInHuman[i])
            {
                _cells.Text(buffer, kept[i].ToString());
            }
        }

        _cells.Plain(buffer, []);
        _cells.EndRow(buffer);
    }

    private void Names(ArrayBufferWriter<byte> buffer, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            _cells.Text(buffer, name);
        }

        _cells.EndRow(buffer);
    }

    private void Score(ArrayBufferWriter<byte> buffer, double? score)
    {
        if (score is not { } known)
        {
            _cells.Plain(buffer, []);
            return;
        }

        Span<byte> digits = stackalloc byte[32];
        known.TryFormat(digits, out int length, "0.0000", CultureInfo.InvariantCulture);
        _cells.Plain(buffer, digits[..length]);
    }
}
