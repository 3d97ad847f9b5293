using System.Text.Json;
using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Contributions;

namespace GlamRules.Reports.Writers;

/// <summary>Writes what each rule is good for, and how few rules of a set would do.</summary>
internal static class AnatomyJson
{
    /// <summary>The members of one rule of <c>rules</c>; null where it was not looked at.</summary>
    public static void WriteRule(AssessmentResult result, RuleResult rule, Utf8JsonWriter json)
    {
        RuleContribution? found = result.Anatomies.FirstOrDefault(a => a.Predictor == rule.Predictor)?.Rules.FirstOrDefault(r => r.Id == rule.Id);
        json.Figure("contribution", found?.Scored);
        json.Figure("contributionOnDev", found?.OnDev);
        json.Count("decides", found?.Decides);
        json.WriteString("subsumedBy", found?.SubsumedBy);
    }

    /// <summary><c>ruleSets</c>: rules added one after another, and the smallest set within the margin.</summary>
    public static void Write(AssessmentResult result, Utf8JsonWriter json) => json.Array("ruleSets", result.Anatomies, anatomy =>
    {
        json.WriteString("predictor", anatomy.Predictor);
        json.WriteString("metric", anatomy.Metric);
        json.WriteString("split", "dev");
        json.WriteNumber("n", anatomy.DevRecords);
        json.Figure("withoutRules", anatomy.Without);
        Steps("asWritten", anatomy.Written);
        Steps("byUse", anatomy.ByUse);
        json.WriteStartObject("smallest");
        json.Texts("rules", anatomy.Smallest);
        json.Figure("difference", anatomy.Confirmed?.Difference);
        json.Figure("low", anatomy.Confirmed?.Low);
        json.Figure("high", anatomy.Confirmed?.High);
        json.WriteString("verdict", anatomy.Confirmed is { } confirmed ? VerdictWords.Id(confirmed.Verdict, false) : null);
        json.WriteEndObject();

        void Steps(string name, IEnumerable<RuleStep> steps) => json.Array(name, steps, step =>
        {
            json.WriteString("id", step.Id);
            json.Figure("value", step.Value);
        });
    });
}
