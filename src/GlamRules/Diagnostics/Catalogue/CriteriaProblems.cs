namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with the criteria of an assessment: GR0330 to GR0345.</summary>
public static class CriteriaProblems
{
    public static readonly DiagnosticKind Slice = new("GR0330", Severity.Error, "Metric of no clear slice",
        "Write metric@field=value for one slice, min:metric@field for the worst of all (max: where less is better).");

    public static readonly DiagnosticKind BestSlice = new("GR0331", Severity.Error, "Best slice in place of the worst",
        "Write 'min:' where more is better and 'max:' where less is.");

    public static readonly DiagnosticKind SliceValue = new("GR0332", Severity.Error, "Slice that no record is in",
        "Use a value that occurs in the corpus; a slice of a date is written as the report shows it, such as 1850s.");

    public static readonly DiagnosticKind Weights = new("GR0333", Severity.Error, "Weighted metric that can't be read",
        "Write each part as weight*metric and add them up: 0.7*precision:Fiction + 0.3*recall:Fiction.");

    public static readonly DiagnosticKind WeightsApart = new("GR0334", Severity.Error, "Weights that pull both ways",
        "Give metrics in which less is better, such as cost or hamming-loss, a minus before their weight.");

    public static readonly DiagnosticKind MetricName = new("GR0335", Severity.Error, "Name of a weighted metric",
        "Use letters, digits and hyphens, and no name that a metric has already.");

    public static readonly DiagnosticKind NoCosts = new("GR0336", Severity.Error, "Cost without costs",
        "Say under 'costs' what each error costs.");

    public static readonly DiagnosticKind UnknownCost = new("GR0337", Severity.Error, "Unknown cost",
        "Write errors as gold>answer with labels of the task; in sets of labels, as miss:label and falseAlarm:label.");

}
