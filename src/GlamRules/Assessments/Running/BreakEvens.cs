using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;

namespace GlamRules.Assessments.Running;

/// <summary>
/// Break-even of every pair whose saving is known. A model costs its training and a label for every record of train and
/// dev, whether it was fitted in this run or before; so does a cascade that asks one. Rules cost neither: the work of writing them is the
/// expert's, and no part of these costs. Of the answers of another system it is not known what they cost.
/// </summary>
internal static class BreakEvens
{
    public static ImmutableArray<BreakEven> Of(AssessmentDefinition definition, Corpus corpus, ImmutableArray<Comparison> comparisons, IReadOnlyList<PredictorRun> runs)
    {
        if (definition.Criteria.Costs is not { } costs || (costs.Label is null && costs.Training is null))
        {
            return [];
        }

        int labelled = corpus.Labelled(Split.Train).Count + corpus.Labelled(Split.Dev).Count;
        return
        [
            .. from comparison in comparisons
               where comparison.Saving is { Value: not null }
               let models = Models(comparison.B) - Models(comparison.A)
               let records = Math.Sign(Taught(comparison.B) - Taught(comparison.A)) * labelled
               select BreakEven.Of(comparison.A, comparison.B, records, (records * (costs.Label ?? 0)) + (models * (costs.Training ?? 0)), comparison.Saving!.Value),
        ];

        // Models that rules have taught need no labels.
        int Taught(string name) => runs.First(run => run.Name == name).Description is { WithoutLabels: false, Models: > 0 and var models } ? models : 0;

        int Models(string name) => runs.First(run => run.Name == name).Description.Models;
    }
}
