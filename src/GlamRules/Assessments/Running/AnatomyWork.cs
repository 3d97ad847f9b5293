using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Contributions;
using GlamRules.Predictions;

namespace GlamRules.Assessments.Running;

/// <summary>Takes apart every rule set of a run whose rules were asked about dev too.</summary>
internal static class AnatomyWork
{
    public static ImmutableArray<RuleSetAnatomy> Do(EvaluationInput scored, Corpus corpus, IReadOnlyList<PredictorRun> runs) =>
    [
        .. from run in runs
           where run.Description is { Kind: PredictorKind.Rules, Resolve: not null, Rules.IsEmpty: false } && run.SameRulesOnDev && run.OnDev is not null
           select RuleAnatomist.Study(scored, run.ToEvaluate(), corpus.Labelled(Split.Dev), run.OnDev!),
    ];
}
