namespace GlamRules.Trying;

/// <summary>Why an answer is wrong, by what would mend it.</summary>
public enum ErrorCause
{
    /// <summary>A rule votes for a label that gold does not have, and none votes rightly: narrow the rule.</summary>
    FiresWrongly,

    /// <summary>A rule voted rightly and lost to another: change who wins, or narrow the winner.</summary>
    RightRuleLost,

    /// <summary>No rule voted at all, and what is said then is wrong: write a rule.</summary>
    NoRuleVoted,

    /// <summary>In a <c>labels</c> task: rules voted, but none for a label that gold has.</summary>
    LabelMissed,

    /// <summary>A rule failed and nothing could be answered.</summary>
    Failed,
}
