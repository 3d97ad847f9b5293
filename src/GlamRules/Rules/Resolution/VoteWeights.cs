using GlamRules.Predictions;

namespace GlamRules.Rules.Resolution;

/// <summary>
/// What votes weigh under <c>weighted</c>: how much likelier a vote makes its label than the label is anyway, in
/// log-odds, and never below 0, so that a vote for a label never speaks against it.
/// </summary>
internal sealed class VoteWeights(RuleSet set)
{
    private const double Rare = 1e-4;

    private readonly double _even = 1.0 / Math.Max(2, set.Labels.Length);

    public double Of(Vote vote) => set.FittedTogether ? Odds(vote) : Math.Max(0, Odds(vote) - LogOdds(Chance(vote.Label), Rare));

    /// <summary>The label whose votes make it the likeliest, the one voted for first among equals, and its share of belief from 0 to 1.</summary>
    public (string Label, double Score) Weightiest(IReadOnlyList<Vote> votes)
    {
        // Where votes are independent of each other their odds multiply, upon what each label is likely anyway.
        (string Label, double Belief)[] labels =
        [
            .. votes.GroupBy(v => v.Label, StringComparer.Ordinal)
                .Select(g => (g.Key, Math.Round(g.Sum(Of) + (set.FittedTogether ? 0 : Math.Log(Chance(g.Key))), 9))),
        ];
        (string label, double belief) = labels.MaxBy(l => l.Belief);
        // Those that no rule spoke for stay as likely as they were.
        double others = set.FittedTogether ? 1 : Math.Max(0, 1 - labels.Sum(l => Chance(l.Label)));
        double total = labels.Sum(l => Math.Exp(l.Belief - belief)) + (others * Math.Exp(-belief));
        return (label, Math.Round(1 / total, 6));
    }

    private double Chance(string label) => Math.Clamp(set.Chances.GetValueOrDefault(label, _even), Rare, 1 - Rare);

    private static double Odds(Vote vote) => LogOdds(vote.Confidence ?? 1, 0.01);

    private static double LogOdds(double share, double least)
    {
        double p = Math.Clamp(share, least, 1 - least);
        return Math.Log(p / (1 - p));
    }
}
