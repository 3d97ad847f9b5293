using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Applying.Writing;

/// <summary>Answers as JSON Lines, with structured evidence.</summary>
internal sealed class JsonLinesRows(ApplyPlan plan) : IRowWriter, IDisposable
{
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonLines.Options);
    private readonly ImmutableArray<JsonEncodedText> _keep = [.. plan.Keep.Select(Encoded)];
    private readonly ImmutableArray<JsonEncodedText> _fields = [.. plan.Fields.Names.Select(Encoded)];
    private readonly JsonEncodedText _predictor = Encoded(plan.ShortHash);

    public void Header(ArrayBufferWriter<byte> buffer)
    {
        // Each row names its members.
    }

    public void HumanHeader(ArrayBufferWriter<byte> buffer)
    {
        // Likewise.
    }

    public void Row(ArrayBufferWriter<byte> buffer, Record record, Prediction prediction, ReadOnlySpan<FieldValue> kept)
    {
        Begin(buffer, record);
        Answer(prediction.Answer);
        _json.WriteString("outcome"u8, prediction.Outcome switch { Outcome.Answered => "answered"u8, Outcome.Abstained => "abstained"u8, _ => "fault"u8 });
        if (prediction.Score is { } score)
        {
            _json.WriteNumber("score"u8, Math.Round(score, 4));
        }
        else
        {
            _json.WriteNull("score"u8);
        }

        Evidence(prediction);
        _json.WriteString("fault"u8, prediction.Fault);
        _json.WriteString("predictor"u8, _predictor);
        for (int i = 0; i < kept.Length; i++)
        {
            Value(_keep[i], kept[i]);
        }

        End(buffer);
    }

    public void Human(ArrayBufferWriter<byte> buffer, Record record, ReadOnlySpan<FieldValue> kept)
    {
        Begin(buffer, record);
        for (int i = 0; i < _fields.Length; i++)
        {
            Value(_fields[i], record[i]);
        }

        for (int i = 0; i < kept.Length; i++)
        {
            if (plan.Fields.IndexOf(plan.Keep[i]) < 0)
            {
                Value(_keep[i], kept[i]);
            }
        }

        _json.WriteNull("answer"u8);
        End(buffer);
    }

    public void Dispose() => _json.Dispose();

    private static JsonEncodedText Encoded(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private void Begin(ArrayBufferWriter<byte> buffer, Record record)
    {
        _json.Reset(buffer);
        _json.WriteStartObject();
        _json.WriteString("id"u8, record.Id);
    }

    private void End(ArrayBufferWriter<byte> buffer)
    {
        _json.WriteEndObject();
        _json.Flush();
        buffer.Write("\n"u8);
    }

    private void Answer(Answer? answer)
    {
        if (answer is null || answer.Kind != TaskKind.Labels)
        {
            _json.WriteString("answer"u8, answer is null ? null : answer.Kind == TaskKind.Label ? answer.Label : answer.ToString());
            return;
        }

        _json.WriteStartArray("answer"u8);
        foreach (string label in answer.Labels)
        {
            _json.WriteStringValue(label);
        }

        _json.WriteEndArray();
    }

    private void Evidence(Prediction prediction)
    {
        _json.WriteStartArray("evidence"u8);
        foreach (Vote vote in prediction.Votes)
        {
            if (!plan.AllVotes && !EvidenceText.Carries(prediction, vote))
            {
                continue;
            }

            _json.WriteStartObject();
            _json.WriteString("rule"u8, plan.Predictor.Description.Rules[vote.Rule].Id);
            _json.WriteString("label"u8, vote.Label);
            _json.WriteStartArray("matches"u8);
            for (int i = 0; i < (plan.AllVotes ? vote.Matches.Length : Math.Min(1, vote.Matches.Length)); i++)
            {
                Match match = vote.Matches[i];
                _json.WriteStartObject();
                _json.WriteString("field"u8, match.Field);
                _json.WriteNumber("value"u8, match.ValueIndex);
                _json.WriteNumber("start"u8, match.Start);
                _json.WriteNumber("length"u8, match.Length);
                _json.WriteString("text"u8, match.Value.AsSpan(match.Start, match.Length));
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Value(JsonEncodedText name, FieldValue value)
    {
        if (value.Count < 2)
        {
            _json.WriteString(name, value.First);
            return;
        }

        _json.WriteStartArray(name);
        for (int i = 0; i < value.Count; i++)
        {
            _json.WriteStringValue(value[i]);
        }

        _json.WriteEndArray();
    }
}
