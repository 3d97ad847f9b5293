using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>The labels of a task that a rule set can never answer: its figures over all labels say little of the others.</summary>
internal static class UnvotedLabels
{
    private const int Named = 12;

    /// <summary>A finding for each rule set, and a warning beside it.</summary>
    public static IEnumerable<Finding> Of(AssessmentDefinition definition, TaskDescription task, IEnumerable<PredictorRun> runs, DiagnosticBag diagnostics)
    {
        if (task.Kind is not (TaskKind.Label or TaskKind.Labels) || task.Labels.IsEmpty)
        {
            yield break;
        }

        foreach (PredictorRun run in runs.Where(r => r.Description.Kind == PredictorKind.Rules && !r.Description.Rules.IsEmpty))
        {
            HashSet<string> answered = [.. run.Description.Rules.Select(r => r.Label), .. run.Description.Default?.Labels ?? []];
            string[] without = [.. task.Labels.Select(l => l.Label).Where(l => !answered.Contains(l))];
            if (without.Length > 0)
            {
                string what = FormattableString.Invariant($"no rule votes for {without.Length} of {task.Labels.Length} labels: {string.Join(", ", without.Take(Named))}{(without.Length > Named ? ", …" : "")}");
                diagnostics.Add(AssessmentProblems.LabelsWithoutRules, new SourceLocation(definition.Path), $"{run.Name}: {what}");
                yield return new Finding("labels-without-rules", Severity.Warning, $"{run.Name}: {what}. Figures over all labels count each of them as missed.", without.Length);
            }
        }
    }
}
