using System.Collections.Immutable;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Figures;
using GlamRules.Statistics;

namespace GlamRules.Evaluation.Resampling;

/// <summary>
/// Figures of predictors, and differences of pairs, over resamples of all records. All predictors share their
/// resamples as long as that is cheap. Where together they tell too many kinds of records apart, each
/// predictor and each pair has resamples of its own, over the few kinds that it can tell apart.
/// </summary>
internal sealed class CommonResamples
{
    /// <summary>Groups and cells that one resample may cost where all predictors share it.</summary>
    private const int MostShared = 200_000;

    private readonly Bootstrap? _shared;
    private readonly Bootstrap[] _own = [];
    private readonly Dictionary<(int A, int B), Bootstrap> _pairs = [];

    /// <param name="scored">All records.</param>
    /// <param name="predictors">How many predictors there are.</param>
    /// <param name="pairs">Those compared.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="rounds">How many resamples.</param>
    /// <param name="seed">Of the evaluation.</param>
    public CommonResamples(ScoredRecords scored, int predictors, ImmutableArray<(int A, int B)> pairs, Figure[] figures, int rounds, int seed)
    {
        int[] all = [.. Enumerable.Range(0, scored.Count)];
        GroupTypes together = GroupTypes.Of(scored, all, [.. Enumerable.Range(0, predictors)]);
        if (together.DrawCost + ((long)together.CellCount * predictors) <= MostShared)
        {
            _shared = Bootstrap.Run(scored, together, figures, rounds, SeededRandom.For(seed, "all"));
            return;
        }

        _own = new Bootstrap[predictors];
        (int A, int B)[] distinct = [.. pairs.Distinct()];
        Bootstrap[] compared = new Bootstrap[distinct.Length];
        // Each has a sequence of chance of its own, so that their order is all the same.
        Parallel.For(0, predictors + distinct.Length, i =>
        {
            if (i < predictors)
            {
                _own[i] = Run([i]);
            }
            else
            {
                compared[i - predictors] = Run([distinct[i - predictors].A, distinct[i - predictors].B]);
            }
        });
        for (int i = 0; i < distinct.Length; i++)
        {
            _pairs.Add(distinct[i], compared[i]);
        }

        Bootstrap Run(int[] which) => Bootstrap.Run(
            scored, GroupTypes.Of(scored, all, which), figures, rounds,
            SeededRandom.For(seed, ["all", .. which.Select(p => p.ToString(System.Globalization.CultureInfo.InvariantCulture))]));
    }

    /// <summary>One figure of one predictor, both by their place among those given.</summary>
    public BootstrapDistribution Of(int predictor, int figure) => _shared?.Of(predictor, figure) ?? _own[predictor].Of(0, figure);

    /// <summary>The difference of a pair in one figure, turned so that more is better for <paramref name="b"/>.</summary>
    public BootstrapDistribution Difference(int a, int b, int figure) => _shared?.Difference(a, b, figure) ?? _pairs[(a, b)].Difference(0, 1, figure);
}
