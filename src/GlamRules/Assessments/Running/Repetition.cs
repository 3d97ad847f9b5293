using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using MathNet.Numerics.Statistics;

namespace GlamRules.Assessments.Running;

/// <summary>Runs the same predictors over many divisions of the corpus: how much hangs on one split.</summary>
internal static class Repetition
{
    /// <summary>Every metric of every predictor, and the primary one's difference for each pair, over split seeds 1 to n.</summary>
    /// <param name="definition">The assessment, without what can't be repeated.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="runner">Runs its predictors.</param>
    /// <param name="names">Those of the run itself: no other cascade joins in.</param>
    /// <param name="options">How often, and what is scored.</param>
    /// <param name="step">Hears of each division.</param>
    public static ImmutableArray<RepeatedFigure> Run(
        AssessmentDefinition definition, Corpus corpus, PredictorRunner runner, IReadOnlyCollection<string> names, RunOptions options, Action<string> step)
    {
        Dictionary<(string Subject, string Metric, (string A, string B)? Pair), double?[]> figures = [];
        string primary = definition.Criteria.Optimise;
        int sign = definition.Criteria.HigherIsBetter(primary) ? 1 : -1;
        for (int seed = 1; seed <= options.Repeat; seed++)
        {
            Corpus divided = corpus.WithSplitSeed(seed);
            IReadOnlyList<LabelledRecord> records = AssessmentRunner.Scored(divided, options.Split);
            IReadOnlyList<PredictorRun> runs = [.. runner.Run(divided, options.Split, records).Where(r => names.Contains(r.Name))];
            step(FormattableString.Invariant($"split {seed} of {options.Repeat}"));
            EvaluationInput input = AssessmentRunner.Input(definition, divided, options, records, runs) with { Compare = [], ReportBy = [] };
            Dictionary<string, PredictorResult> results = Evaluator.Evaluate(input).Predictors.ToDictionary(p => p.Name, StringComparer.Ordinal);
            foreach ((string name, PredictorResult result) in results)
            {
                foreach (MetricResult metric in result.Metrics)
                {
                    Note((name, metric.Metric, null), metric.Estimate.Value, seed);
                }
            }

            foreach ((string a, string b) in definition.Compare)
            {
                Note(($"{b} - {a}", primary, (a, b)), sign * (results[b][primary]?.Value - results[a][primary]?.Value), seed);
            }
        }

        return [.. figures.Select(f => Summarise(f.Key.Subject, f.Key.Metric, f.Value) with
        {
            Pair = f.Key.Pair,
            ShareAhead = f.Key.Pair is not null && f.Value.Any(v => v is not null) ? Rounded(f.Value.Count(v => v > 0) / (double)f.Value.Count(v => v is not null)) : null,
        })];

        void Note((string Subject, string Metric, (string A, string B)? Pair) what, double? value, int seed)
        {
            if (!figures.TryGetValue(what, out double?[]? values))
            {
                figures[what] = values = new double?[options.Repeat];
            }

            // As they are written: who reads them again has the same report.
            values[seed - 1] = Rounded(value);
        }
    }

    private static RepeatedFigure Summarise(string subject, string metric, double?[] values)
    {
        double[] present = [.. values.OfType<double>()];
        return new RepeatedFigure(
            subject, metric, [.. values],
            present.Length > 0 ? Rounded(present.Mean()) : null,
            present.Length > 1 ? Rounded(present.StandardDeviation()) : null,
            present.Length > 0 ? present.Min() : null,
            present.Length > 0 ? present.Max() : null);
    }

    private static double? Rounded(double? figure) => figure is { } number ? Math.Round(number, 9) : null;
}
