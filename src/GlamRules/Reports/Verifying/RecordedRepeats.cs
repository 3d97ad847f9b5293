using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Json;
using GlamRules.Reports.Writers;

namespace GlamRules.Reports.Verifying;

/// <summary>Reads the figures of <c>repeats.json</c> again: to make them anew would mean to train anew.</summary>
internal static class RecordedRepeats
{
    public static ImmutableArray<RepeatedFigure> Read(string folder, AssessmentDefinition definition)
    {
        JsonValue? json = JsonParser.Load(Path.Combine(folder, RepeatsJsonWriter.FileName), new DiagnosticBag());
        return [.. (json?["figures"]?.Items ?? []).Select(f => Figure(f, definition))];
    }

    private static RepeatedFigure Figure(JsonValue json, AssessmentDefinition definition)
    {
        string subject = json["subject"]?.Text ?? "";
        string metric = json["metric"]?.Text ?? "";
        (string A, string B)[] pairs = [.. definition.Compare.Where(c => subject == $"{c.B} - {c.A}" && metric == definition.Criteria.Optimise)];
        return new RepeatedFigure(
            subject, metric, [.. (json["values"]?.Items ?? []).Select(v => v.AsNumber)],
            json["mean"]?.AsNumber, json["standardDeviation"]?.AsNumber, json["minimum"]?.AsNumber, json["maximum"]?.AsNumber)
        {
            Pair = pairs.Length > 0 ? pairs[0] : null,
            ShareAhead = json["shareAhead"]?.AsNumber,
        };
    }
}
