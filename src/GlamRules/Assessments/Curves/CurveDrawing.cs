using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Statistics.Curves;
using MathNet.Numerics.Statistics;

namespace GlamRules.Assessments.Curves;

/// <summary>Trains one system on ever more records and scores it on dev each time.</summary>
internal sealed class CurveDrawing
{
    /// <summary>Subsamples of each size.</summary>
    private const int Repeats = 5;

    private readonly CurveGround _ground;
    private readonly CurveRequest _request;
    private readonly int[] _sizes;
    private readonly PrimaryScorer _scorer;
    private readonly double _sign;

    private CurveDrawing(CurveGround ground, CurveRequest request, CancellationToken cancellation)
    {
        _ground = ground;
        _request = request;
        _sizes = Subsamples.Sizes(ground.Train.Count);
        _scorer = new PrimaryScorer(ground.Task, ground.Dev, ground.SliceNames, [.. Ask(cancellation), .. request.Rules is { } rules ? new[] { rules } : []], ground.Criteria);
        _sign = _scorer.HigherIsBetter ? 1 : -1;
    }

    public static LearningCurve Draw(CurveGround ground, CurveRequest request, CancellationToken cancellation) => new CurveDrawing(ground, request, cancellation).Draw();

    // All of train can be drawn in one way only.
    private int RepeatsOf(int size) => size == _sizes.Length - 1 ? 1 : Repeats;

    private int Place(int size, int repeat) => (size * Repeats) + repeat;

    private int RulesPlace => Place(_sizes.Length - 1, 1);

    private EvaluatedPredictor[] Ask(CancellationToken cancellation)
    {
        LabelledRecord[][] orders = [.. Enumerable.Range(0, Repeats).Select(repeat => Subsamples.Order(_ground.Train, _ground.Seed, repeat))];
        Record[] asked = [.. _ground.Dev.Select(r => r.Record)];
        EvaluatedPredictor[] said = new EvaluatedPredictor[RulesPlace];
        Parallel.For(0, said.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, backwards =>
        {
            // The longest work first.
            int place = said.Length - 1 - backwards;
            IPredictor trained = _request.Recipe.Train(_ground.Task, orders[place % Repeats][.._sizes[place / Repeats]], [], _ground.Seed, cancellation);
            Prediction[] predictions = new Prediction[asked.Length];
            trained.Predict(asked, predictions);
            said[place] = new EvaluatedPredictor(_request.Name, trained.Description, predictions);
        });
        return said;
    }

    private LearningCurve Draw()
    {
        int[] all = [.. Enumerable.Range(0, _scorer.Count)];
        ImmutableArray<double?>[] values = [.. _sizes.Select((_, size) => Enumerable.Range(0, RepeatsOf(size)).Select(repeat => _scorer.Of(Place(size, repeat), all)).ToImmutableArray())];
        double?[] means = [.. values.Select(v => v.Any(x => x is null) ? null : (double?)v.Average())];
        double? rules = _request.Rules is null ? null : _scorer.Of(RulesPlace, all);
        PowerLaw? fit = Fit(means);
        CurveResamples resamples = CurveResamples.Draw(_scorer, _ground, [.. _sizes.Select((_, size) => Enumerable.Range(0, RepeatsOf(size)).Select(repeat => Place(size, repeat)).ToArray())], _request.Rules is null ? null : RulesPlace);
        return new LearningCurve
        {
            Predictor = _request.Name,
            Metric = _scorer.Metric,
            DevRecords = _scorer.Count,
            Points = [.. _sizes.Select((size, i) => Point(size, values[i], means[i], resamples.Means[i]))],
            Fit = fit,
            Rules = _request.Rules?.Name,
            RulesValue = rules,
            ToEqual = Needed(fit, rules, 0, resamples),
            ToBeat = Needed(fit, rules, _ground.Criteria.Margin, resamples),
        };
    }

    private CurvePoint Point(int size, ImmutableArray<double?> values, double? mean, double[] resampled)
    {
        double tail = (1 - _ground.Criteria.Confidence) / 2;
        bool known = mean is not null && Array.TrueForAll(resampled, double.IsFinite);
        return new CurvePoint(size, values, mean, known ? resampled.Quantile(tail) : null, known ? resampled.Quantile(1 - tail) : null);
    }

    private RecordsFor? Needed(PowerLaw? fit, double? rules, double margin, CurveResamples resamples)
    {
        if (fit is not { } curve || rules is not { } level)
        {
            return null;
        }

        double[] needed = new double[resamples.Rules.Length];
        for (int i = 0; i < needed.Length; i++)
        {
            // Where a resample has no curve, nothing is known: it counts as never.
            needed[i] = Fit([.. resamples.Means.Select(m => double.IsNaN(m[i]) ? null : (double?)m[i])])?.RecordsFor((_sign * resamples.Rules[i]) + margin) is { } n && !double.IsNaN(n) ? n : double.PositiveInfinity;
        }

        return Crossing.Of(level + (_sign * margin), curve.RecordsFor((_sign * level) + margin), needed, _ground.Criteria.Confidence, _sizes[^1]);
    }

    private PowerLaw? Fit(double?[] means) => means.Any(m => m is null) ? null : PowerLaw.Fit(
        [.. _sizes.Select(s => (double)s)], [.. means.Select(m => _sign * m!.Value)], _ground.Criteria.Find(_ground.Criteria.Optimise)!.Range is var range && _sign > 0 ? range.Greatest : -range.Least);
}
