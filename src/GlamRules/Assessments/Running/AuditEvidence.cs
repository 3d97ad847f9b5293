using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Assessments.Running;

/// <summary>What the audit of a corpus may know of an assessment over it.</summary>
internal static class AuditEvidence
{
    public static AuditScores Of(
        IReadOnlyList<PredictorSource> sources, RunOptions options, IReadOnlyList<LabelledRecord> records, IReadOnlyList<PredictorRun> runs, EvaluationResult evaluation, Criteria criteria) => new()
        {
            Records = records,
            Split = options.Split,
            Predictors = [.. runs.Select(r => r.ToEvaluate())],
            Criteria = criteria,
            Discordance = evaluation.Comparisons.FirstOrDefault() is { N: > 0 } first ? (double)(first.AOnly + first.BOnly) / first.N : null,
            FittedOnThese = [.. sources.Where(s => s.FittedBefore).Select(s => s.Name)],
        };
}
