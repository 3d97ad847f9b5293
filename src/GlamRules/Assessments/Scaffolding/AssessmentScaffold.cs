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
              // Agree on all of this with those who will decide, before anyone scores the test records.
              "$schema": {{Quote(plan.Schema)}},
              "title": {{Quote(plan.Title)}},
              "question": "Do we need machine learning for this?",
              "corpus": ".",
              "task": {{Quote(plan.Task)}},
              "stakeholders": [
                // { "name": "...", "role": "curator of printed books", "agreed": "2026-01-15" }
              ],
              "predictors": [
                {{rules}}{ "name": "model", "train": { "trainer": "auto" } }
              ],
              // The simpler system first.
              "compare": [["{{(plan.Rules is null ? "majority" : "rules")}}", "model"]],
              "criteria": {
                "optimise": "macro-f1",
                // The smallest difference that would matter in practice.
                "margin": 0.03,
                "confidence": 0.95,
                // What a system must reach to be considered at all: { "metric": "{{(plan.IsSet ? "micro-f1" : "accuracy")}}", "atLeast": 0.8 }
                "thresholds": []
              },
              "seed": 1
            }

            """.ReplaceLineEndings("\n");
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
