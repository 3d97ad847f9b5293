using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using MathNet.Numerics.Statistics;

namespace GlamRules.Assessments.Running;

/// <summary>Runs the same predictors over many divisions of the corpus: how much hangs on one split.</summary>
internal static class Repetition
{
    /// <summary>Every metric of every predictor, and the primary one's difference for each pair, over split seeds 1 to n.</summary>
    public static ImmutableArray<RepeatedFigure> Run(AssessmentDefinition definition, Corpus corpus, PredictorRunner runner, RunOptions options, Action<string> step)
    {
        Dictionary<(string Subject, string Metric), double?[]> figures = [];
        for (int seed = 1; seed <= options.Repeat; seed++)
        {
            Corpus divided = corpus.WithSplitSeed(seed);
            IReadOnlyList<LabelledRecord> records = AssessmentRunner.Scored(divided, options.Split);
            IReadOnlyList<PredictorRun> runs = runner.Run(divided, options.Split, records);
            step(FormattableString.Invariant($"split {seed} of {options.Repeat}"));
            EvaluationInput input = AssessmentRunner.Input(definition, divided, options, records, runs) with { Compare = [], ReportBy = [] };
            Dictionary<string, PredictorResult> results = Evaluator.Evaluate(input).Predictors.ToDictionary(p => p.Name, StringComparer.Ordinal);
            foreach ((string name, PredictorResult result) in results)
            {
                foreach (MetricResult metric in result.Metrics)
                {
                    Note(name, metric.Metric, metric.Estimate.Value, seed);
                }
            }

            string primary = definition.Criteria.Optimise;
            foreach ((string a, string b) in definition.Compare)
            {
                Note($"{b} - {a}", primary, results[b][primary]?.Value - results[a][primary]?.Value, seed);
            }
        }

        return [.. figures.Select(f => Summarise(f.Key.Subject, f.Key.Metric, f.Value))];

        void Note(string subject, string metric, double? value, int seed)
        {
            if (!figures.TryGetValue((subject, metric), out double?[]? values))
            {
                figures[(subject, metric)] = values = new double?[options.Repeat];
            }

            values[seed - 1] = value;
        }
    }

    private static RepeatedFigure Summarise(string subject, string metric, double?[] values)
    {
        double[] present = [.. values.OfType<double>()];
        return new RepeatedFigure(
            subject, metric, [.. values],
            present.Length > 0 ? present.Mean() : null,
            present.Length > 1 ? present.StandardDeviation() : null,
            present.Length > 0 ? present.Min() : null,
            present.Length > 0 ? present.Max() : null);
    }
}
