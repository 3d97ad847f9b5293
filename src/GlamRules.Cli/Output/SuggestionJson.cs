using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>Suggestions for programs.</summary>
internal static class SuggestionJson
{
    public static void Write(SuggestionList list, string? label, string? file, string? ownField, TextWriter output)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("candidates", list.Candidates);
            json.WriteNumber("train", list.Train);
            json.WriteNumber("dev", list.Dev);
            json.WriteBoolean("fromModel", list.FromModel);
            json.WriteString("label", label);
            Figures(json, "before", list.Together.Before);
            Figures(json, "after", list.Together.After);
            json.WriteStartArray("suggestions");
            foreach (Suggestion suggestion in list.Suggestions)
            {
                One(json, suggestion, ownField);
            }

            json.WriteEndArray();
            Texts(json, "accepted", file is null ? [] : list.Suggestions.Select(s => s.Rule.Id));
            json.WriteString("file", file);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void One(Utf8JsonWriter json, Suggestion suggestion, string? ownField)
    {
        json.WriteStartObject();
        json.WritePropertyName("rule");
        suggestion.Rule.Write(json, ownField);
        json.WriteStartObject("train");
        json.WriteNumber("votes", suggestion.Votes);
        json.WriteNumber("correct", suggestion.Correct);
        json.WriteStartObject("precision");
        json.WriteNumber("value", Math.Round(suggestion.Share, 9));
        json.WriteNumber("low", Math.Round(suggestion.Precision.Low, 9));
        json.WriteNumber("high", Math.Round(suggestion.Precision.High, 9));
        json.WriteEndObject();
        json.WriteNumber("base", Math.Round(suggestion.Base, 9));
        json.WriteBoolean("certain", suggestion.Certain);
        json.WriteNumber("gained", suggestion.TrainGained);
        json.WriteNumber("lost", suggestion.TrainLost);
        json.WriteEndObject();
        json.WriteStartObject("dev");
        json.WriteNumber("votes", suggestion.Dev.Votes);
        json.WriteNumber("correct", suggestion.Dev.Correct);
        json.WriteNumber("changed", suggestion.Effect.Changed);
        Records(json, "gained", suggestion.Effect.Gained);
        Records(json, "lost", suggestion.Effect.Lost);
        json.WriteEndObject();
        if (suggestion.ModelWeight is { } weight)
        {
            json.WriteNumber("modelWeight", weight);
        }

        Texts(json, "examples", suggestion.Examples);
        Texts(json, "counterExamples", suggestion.CounterExamples);
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, string name, DevFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", figures.Right);
        if (figures.Agreeing is { } agreeing)
        {
            json.WriteNumber("agreeing", agreeing);
        }

        if (figures.Label is { } label)
        {
            json.WriteNumber("support", label.Support);
            json.WriteNumber("predicted", label.Predicted);
            json.WriteNumber("hits", label.Hits);
        }

        json.WriteEndObject();
    }

    private static void Records(Utf8JsonWriter json, string name, IEnumerable<ChangedRecord> records)
    {
        json.WriteStartArray(name);
        foreach (ChangedRecord record in records)
        {
            json.WriteStartObject();
            json.WriteString("id", record.Id);
            json.WriteString("text", record.Text);
            json.WriteString("before", record.Before);
            json.WriteString("after", record.After);
            json.WriteString("gold", record.Gold);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
