using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Segments;

namespace GlamRules.Assessments.Running;

/// <summary>Where the two of every pair differ most: found on dev, asked of test.</summary>
internal static class PairSegments
{
    public static ImmutableArray<SegmentFindings> Of(AssessmentDefinition definition, Corpus corpus, RunOptions options, IReadOnlyList<LabelledRecord> records, IReadOnlyList<PredictorRun> runs)
    {
        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        return [.. definition.Compare.Select(pair => Of(runs.First(r => r.Name == pair.A), runs.First(r => r.Name == pair.B)))];

        SegmentFindings Of(PredictorRun a, PredictorRun b)
        {
            string metric = SegmentSearch.MetricOf(corpus.Task, definition.Criteria) ?? "";
            return options.Split != Split.Test ? SegmentFindings.Empty(a.Name, b.Name, metric, NoSegments.NotTest)
                : dev.Count == 0 ? SegmentFindings.Empty(a.Name, b.Name, metric, NoSegments.FewOnDev)
                : OnDev(a) is not { } aOnDev || OnDev(b) is not { } bOnDev ? SegmentFindings.Empty(a.Name, b.Name, metric, NoSegments.NotAskedOnDev)
                : SegmentSearch.Of(new SegmentInput
                {
                    Task = corpus.Task,
                    SliceNames = corpus.SliceNames,
                    Dev = dev,
                    OnDev = (aOnDev, bOnDev),
                    Test = records,
                    OnTest = (a.ToEvaluate(), b.ToEvaluate()),
                    Criteria = definition.Criteria,
                    Seed = definition.Seed,
                });
        }
    }

    private static EvaluatedPredictor? OnDev(PredictorRun run) => run.OnDev is null ? null : new EvaluatedPredictor(run.Name, run.Description, run.OnDev);
}
