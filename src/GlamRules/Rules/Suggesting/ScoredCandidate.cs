using GlamRules.Statistics;

namespace GlamRules.Rules.Suggesting;

/// <summary>A candidate for a label, as the search sees it.</summary>
internal sealed class ScoredCandidate(IndexedCandidate candidate, string label, VoteOutcomes outcomes, double taste)
{
    private const double RankingConfidence = 0.95;

    public Candidate Candidate => candidate.Candidate;

    public int[] Postings => candidate.Postings;

    public string Label => label;

    public VoteOutcomes Outcomes => outcomes;

    public int Correct { get; } = candidate.Postings.Count(i => outcomes.Correct[i]);

    /// <summary>
    /// Its precision, exactly (Clopper, Pearson 1934): the level that many candidates call for lies so far out in the tail
    /// that an approximation by the normal curve, such as the score interval, would claim too much of few records.
    /// </summary>
    public Interval Precision(double confidence) => ProportionInterval.ClopperPearson(Correct, Postings.Length, confidence)!.Value;

    /// <summary>Whether its precision lies above that of a rule that votes on any record, at some confidence.</summary>
    public bool Exceeds(double confidence) => Correct > outcomes.Base * Postings.Length && Precision(confidence).Low > outcomes.Base;

    /// <summary>
    /// What it is worth over what others cover already: the gain of FOIL (Quinlan 1990), records set right times how much
    /// more sure one is of them, with the lower end of the precision (Wilson) in place of the precision itself. 0 or more.
    /// </summary>
    public double Score(bool[] covered)
    {
        int changed = 0;
        int right = 0;
        int gained = 0;
        int lost = 0;
        foreach (int i in Postings)
        {
            if (covered[i] || !outcomes.Changes[i])
            {
                continue;
            }

            changed++;
            right += outcomes.Correct[i] ? 1 : 0;
            gained += outcomes.Effects[i] > 0 ? 1 : 0;
            lost += outcomes.Effects[i] < 0 ? 1 : 0;
        }

        if (gained <= lost || gained < 2 || outcomes.Base <= 0)
        {
            return 0;
        }

        double low = ProportionInterval.Wilson(right, changed, RankingConfidence)!.Value.Low;
        return Math.Max(0, (gained - lost) * Math.Log2(low / outcomes.Base) * taste);
    }
}
