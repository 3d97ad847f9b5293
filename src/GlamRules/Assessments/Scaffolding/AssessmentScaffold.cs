using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GlamRules.Assessments.Scaffolding;

/// <summary>The text of a new assessment.</summary>
public static class AssessmentScaffold
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(AssessmentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string rules = plan.Rules is null ? "" : $$"""{ "name": "rules", "rules": {{Quote(plan.Rules.Replace('\\', '/'))}} },{{"\n    "}}""";
        return $$"""
            {
              // Agree on all of this with those who will decide, before anyone scores the test records.{{Remarks(plan)}}
              "$schema": {{Quote(plan.Schema)}},
              "title": {{Quote(plan.Title)}},
              "question": {{Quote(plan.Question)}},
              "corpus": ".",
              "task": {{Quote(plan.Task)}},
              "stakeholders": [
                {{Owner(plan)}}
              ],
              "predictors": [
                {{rules}}{ "name": "model", "train": { "trainer": "auto" } }
              ],
              // The simpler system first.
              "compare": [["{{(plan.Rules is null ? "majority" : "rules")}}", "model"]],
              "criteria": {
                "optimise": "macro-f1",
                // {{plan.WhyMargin}}
                "margin": {{plan.Margin.ToString(CultureInfo.InvariantCulture)}},
                "confidence": 0.95,
                // What a system must reach to be considered at all: { "metric": "{{(plan.IsSet ? "micro-f1" : "accuracy")}}", "atLeast": 0.8 }
                // Systems fall one threshold after the other, in this order.
                "thresholds": {{Thresholds(plan)}}
                // Metrics of your own: "metrics": { "balanced": "0.7*precision:LABEL + 0.3*recall:LABEL" }
                // What mistakes cost, in your unit: "costs": { "unit": "EUR", "error": 1, "human": 0.2, "label": 0.3, "training": 500 }
                // With costs, "cost" is a metric too, and the report tells from how many records on a model pays.
              },
              "seed": 1
            }

            """.ReplaceLineEndings("\n");
    }

    private static string Remarks(AssessmentPlan plan) => string.Concat(plan.Remarks.Select(r => $"\n  // {r}"));

    private static string Owner(AssessmentPlan plan) => plan.Owner.Length == 0
        ? """// { "name": "...", "role": "curator of printed books", "agreed": "2026-01-15" }"""
        : $$"""{ "name": {{Quote(plan.Owner)}}, "role": "owner of the idea" } // and the day: "agreed": "2026-01-15"; others after a comma""";

    private static string Thresholds(AssessmentPlan plan)
    {
        if (plan.Thresholds.IsEmpty)
        {
            return "[]";
        }

        // No comma after the last that holds: JSON has none there.
        int last = Enumerable.Range(0, plan.Thresholds.Length).LastOrDefault(i => plan.Thresholds[i].Set, -1);
        IEnumerable<string> lines = plan.Thresholds.Select((threshold, i) =>
        {
            string json = FormattableString.Invariant($$"""{ "metric": {{Quote(threshold.Metric)}}, "atLeast": {{threshold.AtLeast}} }""");
            return $"      // {Wording(threshold)}\n      {(threshold.Set ? json + (i < last ? "," : "") : $"// {json}")}";
        });
        return $"[\n{string.Join('\n', lines)}\n    ]";
    }

    private static string Wording(ProposedThreshold threshold) => $"{char.ToUpperInvariant(threshold.Why[0])}{threshold.Why[1..]}.";

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
