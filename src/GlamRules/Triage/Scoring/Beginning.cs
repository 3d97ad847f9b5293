namespace GlamRules.Triage.Scoring;

/// <summary>How to begin, where the answers say so.</summary>
public enum Beginning
{
    /// <summary>They don't say.</summary>
    Open,

    /// <summary>With rules: a list of words or a pattern does nearly all of it.</summary>
    RulesDoIt,

    /// <summary>With rules: they do a good part, and show what is left to do.</summary>
    RulesDoAPart,

    /// <summary>With rules: people see the answer in seconds by words that stand there.</summary>
    RulesByTheWords,

    /// <summary>By hand: it is too little to make anything for.</summary>
    ByHand,
}
