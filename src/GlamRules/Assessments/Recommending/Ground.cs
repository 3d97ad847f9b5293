namespace GlamRules.Assessments.Recommending;

/// <summary>Why a course is recommended.</summary>
public enum Ground
{
    /// <summary>No system meets the thresholds.</summary>
    NobodyPasses,

    /// <summary>No system meets the thresholds, but one misses them by less than can be told.</summary>
    PerhapsPasses,

    /// <summary>No system that meets them does better than always giving the most frequent answer.</summary>
    NoBetterThanBaseline,

    /// <summary>It does better than always giving the most frequent answer by less than can be told.</summary>
    PerhapsNoBetterThanBaseline,

    /// <summary>Of the pair, this one alone meets the thresholds.</summary>
    OnlyOnePasses,

    /// <summary>Of the pair, this one alone is found to meet the thresholds, but the other misses them by less than can be told, and the verdict does not settle it.</summary>
    OnlyOneSeemsToPass,

    /// <summary>No pair was compared, and this one has the best figure of those that meet the thresholds.</summary>
    NothingCompared,

    /// <summary>The simpler system is better.</summary>
    SimplerIsBetter,

    /// <summary>The challenger can't be better by as much as the margin.</summary>
    SimplerIsEnough,

    /// <summary>The challenger is better by more than the margin.</summary>
    ChallengerAdds,

    /// <summary>A model that rules have taught is as good as the one that had labels by hand.</summary>
    LabelsNotNeeded,

    /// <summary>The cascade of the assessment pays beyond doubt.</summary>
    CascadeEarns,

    /// <summary>The challenger is better, but perhaps by less than matters.</summary>
    SizeUnclear,

    /// <summary>The records can't tell.</summary>
    CannotTell,
}
