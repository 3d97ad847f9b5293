namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with imported predictions: GR0350 to GR0359.</summary>
public static class PredictionsProblems
{
    public static readonly DiagnosticKind UnknownId = new("GR0350", Severity.Error, "Predictions with an unknown id",
        "Check that the predictions were made for this corpus and that the id column is the one its description names.");

    public static readonly DiagnosticKind MissingId = new("GR0351", Severity.Warning, "Records without a prediction",
        "They count as abstentions; have the other system answer them, or leave an empty answer where it did abstain.");

    public static readonly DiagnosticKind RepeatedId = new("GR0352", Severity.Error, "Two predictions for one record",
        "Keep one row a record.");

    public static readonly DiagnosticKind UnknownLabel = new("GR0353", Severity.Error, "Answer outside the label set",
        "Map the other system's labels to those of the task, or leave the answer empty where it did abstain.");

    public static readonly DiagnosticKind BadRow = new("GR0354", Severity.Error, "Row of predictions can't be read",
        "Write a header with id and answer and as many fields in each row; quote fields that hold the delimiter.");

    public static readonly DiagnosticKind BadScore = new("GR0355", Severity.Error, "Score that is none",
        "Write 'score' as a number from 0 to 1 and the scores of labels as any number, with a decimal point, or leave them out.");
}
