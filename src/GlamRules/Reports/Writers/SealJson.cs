using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Assessments.Sealing;

namespace GlamRules.Reports.Writers;

/// <summary>Seal, ledger and the files a run was made from, in <c>results.json</c>.</summary>
internal static class SealJson
{
    /// <summary>Within <c>assessment</c>: why the run is exploratory, its seal, and what differs from it.</summary>
    public static void WriteStanding(AssessmentResult result, Utf8JsonWriter json)
    {
        json.Texts("reasons", result.ExploratoryReasons);
        if (result.Standing?.Seal is { } seal)
        {
            json.WriteStartObject("seal");
            json.WriteString("hash", seal.Hash);
            json.WriteString("at", Timestamp.Of(seal.At));
            json.WriteString("version", seal.Version);
            json.WriteNumber("looksBefore", seal.Looks);
            json.Array("differences", result.Standing.Differences, change => Write(change, json));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("seal");
        }
    }

    public static void Write(ProtocolChange change, Utf8JsonWriter json)
    {
        json.WriteString("area", change.Area);
        json.WriteString("what", change.What);
        json.WriteString("metric", change.Metric);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("extent", change.Extent);
    }

    /// <summary>At the end: what was run, from which files, to which, and after which looks.</summary>
    public static void WriteOrigin(AssessmentResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("run");
        json.WriteString("version", GlamRulesVersion.Text);
        json.WriteString("split", ResultsJsonWriter.Name(result.Split));
        json.WriteNumber("repeat", result.RepeatSeeds);
        if (result.CurvesAsked is { } curves)
        {
            json.WriteBoolean("curves", curves);
        }

        json.WriteEndObject();
        json.Array("inputs", result.Inputs, input =>
        {
            json.WriteString("role", input.Role);
            json.WriteString("of", input.Of);
            json.WriteString("file", input.File);
            json.WriteString("sha256", input.Hash);
        });
        json.Array("outputs", result.Outputs, output =>
        {
            json.WriteString("file", output.Key);
            json.WriteString("sha256", output.Value);
        });
        if (result.Ledger is { } ledger)
        {
            json.WriteStartObject("ledger");
            json.WriteNumber("count", ledger.Count);
            json.WriteString("head", ledger.Head);
            json.WriteNumber("looks", ledger.LooksAt(result.Standing!.Protocol.Test).Length);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("ledger");
        }

        json.WriteString("language", result.Language);
    }
}
