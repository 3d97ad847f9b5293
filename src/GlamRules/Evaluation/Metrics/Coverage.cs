using GlamRules.Corpora;
using GlamRules.Evaluation.Counting;

namespace GlamRules.Evaluation.Metrics;

/// <summary>Records answered, rightly or not; an empty set of labels is an answer.</summary>
internal sealed class Coverage() : ProportionMetric(
    "coverage", "Coverage", "Share of records that got an answer, right or wrong; no label at all is an answer where a set is asked for.", TaskKind.Label, TaskKind.Labels, TaskKind.Value, TaskKind.Spans)
{
    internal override (int Successes, int Trials) Counts(Tally tally, int label) => (tally.Answered, tally.N);
}
