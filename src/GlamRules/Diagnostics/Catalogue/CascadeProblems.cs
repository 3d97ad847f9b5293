namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with the thresholds of a cascade: GR0380 to GR0385.</summary>
public static class CascadeProblems
{
    public static readonly DiagnosticKind NoCascade = new("GR0380", Severity.Error, "Thresholds without a cascade",
        "Name the predictors to ask in turn under 'cascade', or leave out 'thresholds', 'error' and 'human'.");

    public static readonly DiagnosticKind NoThresholds = new("GR0381", Severity.Error, "Cascade without thresholds",
        "Write \"thresholds\": \"dev\" to have them chosen on dev, or leave out 'error' and 'human'.");

    public static readonly DiagnosticKind Thresholds = new("GR0382", Severity.Error, "Thresholds that can't be read",
        "Write \"dev\", or a number from 0 to 1 for each predictor, such as { \"rules\": 0.9, \"model\": 0.7 }.");

    public static readonly DiagnosticKind ErrorWithFixed = new("GR0383", Severity.Error, "Error rate beside fixed thresholds",
        "Leave out 'error', or write \"thresholds\": \"dev\" to have thresholds chosen by it.");

    public static readonly DiagnosticKind StageWithoutThreshold = new("GR0384", Severity.Error, "Stage without a threshold",
        "Give each predictor of the cascade a number from 0 to 1; only the last may go without, where \"human\" is false.");

    public static readonly DiagnosticKind CascadeAsStage = new("GR0385", Severity.Error, "Cascade as a stage with a threshold",
        "Name the predictors of the inner cascade themselves: each has a confidence of its own.");
}
