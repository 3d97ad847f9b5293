namespace GlamRules.Assessments.Recommending;

/// <summary>What an assessment recommends to do.</summary>
public enum Course
{
    /// <summary>Use the rules.</summary>
    Rules,

    /// <summary>Use the model.</summary>
    Model,

    /// <summary>Ask systems in turn, as the cascade does.</summary>
    Cascade,

    /// <summary>Let the rules label, and train a model on what they say.</summary>
    RulesToLabel,

    /// <summary>Use a system whose answers were imported.</summary>
    OtherSystem,

    /// <summary>Use none of them.</summary>
    Neither,

    /// <summary>Label more records before deciding.</summary>
    LabelMore,
}
