namespace GlamRules.Evaluation;

/// <summary>What a comparison of a simpler system a with its challenger b allows to be said.</summary>
public enum Verdict
{
    /// <summary>The whole interval of the difference is below 0.</summary>
    ABetter,

    /// <summary>b can't be better by as much as the margin.</summary>
    AIsEnough,

    /// <summary>b is better by more than the margin.</summary>
    BAdds,

    /// <summary>b is better, but perhaps by less than the margin.</summary>
    BBetterSizeUnclear,

    /// <summary>The records can't tell.</summary>
    Inconclusive,

    /// <summary>For slices and labels: the margin could not be detected with 80 % power.</summary>
    TooFewToJudge,
}
