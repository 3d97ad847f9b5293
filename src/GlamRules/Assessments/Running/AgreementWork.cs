using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Agreement;

namespace GlamRules.Assessments.Running;

/// <summary>How far people agree on the very records that systems are scored on: a ceiling to hold them against.</summary>
internal static class AgreementWork
{
    public static AgreementResult? Do(EvaluationInput input, Corpus corpus) =>
        input.Records.Any(r => r.Annotations.Length > 1)
        && AgreementAnalysis.Of(input.Records, input.Task, corpus.Description.Key?.Annotator is not null, input.Criteria.Confidence, input.Seed) is { Judged: > 0 } result ? result : null;
}
