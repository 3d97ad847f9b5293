namespace GlamRules.Evaluation.Cascading;

/// <summary>By what the thresholds of a cascade were chosen.</summary>
public enum ThresholdBasis
{
    /// <summary>The most answers with no larger a share of errors on dev.</summary>
    Error,

    /// <summary>The least expected cost on dev.</summary>
    Cost,

    /// <summary>The assessment says them.</summary>
    Declared,
}
