using GlamRules.Assessments;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Contributions;

namespace GlamRules.Reports.Words;

/// <summary>How few rules of a set would do.</summary>
public static class AnatomySentence
{
    /// <summary>More names than these are left to the table.</summary>
    private const int Named = 12;

    public static string Of(AssessmentResult result, RuleSetAnatomy anatomy, Wording words)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(anatomy);
        ArgumentNullException.ThrowIfNull(words);
        int all = anatomy.Rules.Length;
        if (anatomy.Confirmed is not { } confirmed)
        {
            return $"None of the {words.Count(all, "rule")} can be spared: without any one of them dev would lose more than half the margin.";
        }

        int few = anatomy.Smallest.Length;
        string chosen = few == 0
            ? $"By the dev records none of the {words.Count(all, "rule")} is needed: what the set says where no rule votes does as well, within half the margin"
            : $"By the dev records {words.Number(few)} of the {words.Count(all, "rule")} {(few == 1 ? "does" : "do")} as well as all of them, within half the margin{(few > Named ? "" : $": {Wording.List([.. anatomy.Smallest])}")}";
        string where = result.Split is { } split ? $"the {split.ToString().ToLowerInvariant()} records" : "all records";
        DifferenceWords size = new(confirmed, words);
        string interval = confirmed.Low is null ? "" : $" ({size.Interval(confirmed.Low, confirmed.High)})";
        string said = confirmed.Verdict switch
        {
            Verdict.AIsEnough => $"On {where} that holds: all of them are better by {size.Size(confirmed.Difference ?? 0)}{interval}, which is less than would matter",
            Verdict.ABetter => $"On {where} the few do better than all of them, by {size.Size(confirmed.Difference ?? 0)}{interval}",
            Verdict.BAdds or Verdict.BBetterSizeUnclear => $"On {where} it does not hold: all of them are better by {size.Size(confirmed.Difference ?? 0)}{interval}",
            _ when confirmed.Difference == 0 => $"On {where} both reach the same, though these are too few to be sure of it",
            _ => $"On {where} this can’t be confirmed: the difference is {size.Signed(confirmed.Difference)}{(size.InPoints ? " points" : "")}{interval}",
        };
        return $"{chosen}. {said}.";
    }
}
