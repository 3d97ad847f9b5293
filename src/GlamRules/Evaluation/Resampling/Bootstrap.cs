using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Resampling;

/// <summary>
/// Several metrics of several predictors over the same resamples of the groups, and with each group left out: so that
/// differences are paired.
/// </summary>
internal sealed class Bootstrap
{
    private readonly Figure[] _metrics;
    private readonly double[][] _resamples;
    private readonly double[][] _leftOut;
    private readonly double[] _weights;
    private readonly double[] _estimates;

    private Bootstrap(Figure[] metrics, double[][] resamples, double[][] leftOut, double[] weights, double[] estimates)
    {
        _metrics = metrics;
        _resamples = resamples;
        _leftOut = leftOut;
        _weights = weights;
        _estimates = estimates;
    }

    /// <param name="scored">All records.</param>
    /// <param name="types">The groups to resample, with the predictors that count.</param>
    /// <param name="metrics">The figures.</param>
    /// <param name="rounds">How many resamples.</param>
    /// <param name="random">The source of chance.</param>
    public static Bootstrap Run(ScoredRecords scored, GroupTypes types, Figure[] metrics, int rounds, SeededRandom random)
    {
        int columns = types.PairOfCell.Length * metrics.Length;
        LeaveOut leaveOut = LeaveOut.Of(types);
        double[][] resamples = Columns(columns, rounds);
        double[][] leftOut = Columns(columns, leaveOut.Weights.Length);
        double[] estimates = new double[columns];
        int[] typeCounts = new int[types.Groups.Length];
        int[] cellCounts = new int[types.CellCount];
        SlicedTally tally = new(scored.Labels.Count, scored.Slices.Count);
        int[] pairCounts = tally.RoomFor(scored.Pairs);

        for (int round = 0; round < rounds; round++)
        {
            types.Draw(random, typeCounts, cellCounts);
            for (int p = 0; p < types.PairOfCell.Length; p++)
            {
                Count(tally, scored.Pairs, types, p, cellCounts, pairCounts);
                for (int m = 0; m < metrics.Length; m++)
                {
                    resamples[(p * metrics.Length) + m][round] = metrics[m].Of(tally);
                }
            }
        }

        int[] all = types.CellTotals();
        for (int p = 0; p < types.PairOfCell.Length; p++)
        {
            Count(tally, scored.Pairs, types, p, all, pairCounts);
            for (int m = 0; m < metrics.Length; m++)
            {
                estimates[(p * metrics.Length) + m] = metrics[m].Of(tally);
            }

            for (int unit = 0; unit < leaveOut.Weights.Length; unit++)
            {
                Add(tally, scored.Pairs, types, p, leaveOut.Cells[unit], -1);
                for (int m = 0; m < metrics.Length; m++)
                {
                    leftOut[(p * metrics.Length) + m][unit] = metrics[m].Of(tally);
                }

                Add(tally, scored.Pairs, types, p, leaveOut.Cells[unit], 1);
            }
        }

        return new Bootstrap(metrics, resamples, leftOut, leaveOut.Weights, estimates);
    }

    /// <summary>One metric of one predictor, both by their place among those given.</summary>
    public BootstrapDistribution Of(int predictor, int metric)
    {
        int column = (predictor * _metrics.Length) + metric;
        (double least, double greatest) = _metrics[metric].Range;
        return new BootstrapDistribution(_estimates[column], _resamples[column], _leftOut[column], _weights, new Interval(least, greatest));
    }

    /// <summary>The difference of two predictors in one metric, turned so that more is better for <paramref name="b"/>.</summary>
    public BootstrapDistribution Difference(int a, int b, int metric)
    {
        Figure which = _metrics[metric];
        double width = which.Range.Greatest - which.Range.Least;
        int columnA = (a * _metrics.Length) + metric;
        int columnB = (b * _metrics.Length) + metric;
        return new BootstrapDistribution(
            which.Gain(_estimates[columnA], _estimates[columnB]),
            Gains(_resamples[columnA], _resamples[columnB]),
            Gains(_leftOut[columnA], _leftOut[columnB]),
            _weights,
            new Interval(-width, width));

        double[] Gains(double[] of, double[] to)
        {
            double[] gains = new double[of.Length];
            for (int i = 0; i < gains.Length; i++)
            {
                gains[i] = which.Gain(of[i], to[i]);
            }

            return gains;
        }
    }

    private static void Count(SlicedTally tally, Pair[] pairs, GroupTypes types, int predictor, int[] cellCounts, int[] pairCounts)
    {
        Array.Clear(pairCounts);
        types.AddPairs(predictor, cellCounts, pairs.Length, pairCounts);
        tally.Set(pairs, pairCounts);
    }

    private static void Add(SlicedTally tally, Pair[] pairs, GroupTypes types, int predictor, int[] cells, int times)
    {
        foreach (int cell in cells)
        {
            tally.Add(pairs[types.PairOfCell[predictor][cell]], types.SlicesOfCell[cell], times);
        }
    }

    private static double[][] Columns(int columns, int rows) => [.. Enumerable.Range(0, columns).Select(_ => new double[rows])];
}
