namespace GlamRules.Triage.Scoring;

/// <summary>A reason to stop and think, whatever the position says; those that may end a project come first.</summary>
public enum Caution
{
    /// <summary>The data may not be used for it.</summary>
    RightsDenied,

    /// <summary>It acts alone where a wrong answer can hurt noticeably or seriously.</summary>
    ActsAloneWithHarm,

    /// <summary>A wrong answer can hurt seriously, though somebody looks.</summary>
    SeriousHarm,

    /// <summary>Labels are doubtful, and people who are described or depicted would bear it.</summary>
    OldWrongs,

    /// <summary>Rights have to be cleared first.</summary>
    RightsToClear,

    /// <summary>All data have to stay under lock.</summary>
    UnderLock,

    /// <summary>It can work for one group only.</summary>
    OneGroup,

    /// <summary>People accept what is suggested, and it becomes the truth.</summary>
    TakenForTruth,

    /// <summary>It acts alone and no correction comes back.</summary>
    NobodyNotices,
}
