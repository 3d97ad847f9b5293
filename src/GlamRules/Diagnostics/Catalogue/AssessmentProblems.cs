namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with an assessment: GR0300 to GR0349.</summary>
public static class AssessmentProblems
{
    public static readonly DiagnosticKind UnknownMetric = new("GR0300", Severity.Error, "Unknown metric",
        "Use a metric of the list in README.md; one of a label is written metric:label, such as recall:Fiction.");

    public static readonly DiagnosticKind UnknownPredictor = new("GR0301", Severity.Error, "Unknown predictor",
        "Use the name of a predictor of this assessment, or of the baselines majority and random.");

    public static readonly DiagnosticKind NoPredictors = new("GR0302", Severity.Error, "No predictors",
        "Name at least one predictor, such as { \"name\": \"rules\", \"rules\": \"../../rules/my-rules\" }.");

    public static readonly DiagnosticKind PredictorSource = new("GR0303", Severity.Error, "Predictor without a source",
        "Give each predictor exactly one of 'rules', 'train', 'model', 'predictions', 'cascade' and 'suggest'.");

    public static readonly DiagnosticKind RepeatedName = new("GR0304", Severity.Error, "Two predictors of one name",
        "Give one of them another name; 'majority' and 'random' are always there.");

    public static readonly DiagnosticKind UnknownSlice = new("GR0305", Severity.Error, "Unknown slice",
        "Use the name of a slice that the corpus describes.");

    public static readonly DiagnosticKind MetricOfOtherTask = new("GR0306", Severity.Error, "Metric of another kind of task",
        "Choose a metric that fits the task: one label a record, or a set of labels.");

    public static readonly DiagnosticKind ThresholdBound = new("GR0307", Severity.Error, "Threshold without a bound",
        "Give it 'atLeast' or 'atMost', one of the two.");

    public static readonly DiagnosticKind ComparedPair = new("GR0308", Severity.Error, "Pair to compare",
        "Write pairs of names, the simpler system first: [[\"rules\", \"model\"]].");

    public static readonly DiagnosticKind NothingToScore = new("GR0309", Severity.Error, "Nothing to score",
        "Give the split a larger share, or label more records.");

    public static readonly DiagnosticKind NothingToLearn = new("GR0310", Severity.Error, "Nothing to learn from",
        "Give train a larger share, or label more records.");

    public static readonly DiagnosticKind ModelNotAllowed = new("GR0311", Severity.Error, "Metric can't be optimised",
        "Optimise a metric of quality; speed is a threshold.");

    public static readonly DiagnosticKind NotRepeated = new("GR0312", Severity.Warning, "Predictor left out of the repeats",
        "Give it as 'train', so that it is fitted on each division anew, or import predictions for every record.");

    public static readonly DiagnosticKind LabelsWithoutRules = new("GR0320", Severity.Warning, "Rules for some labels only",
        "Figures over all labels count each of these as missed. Write rules for them, or judge the set by the figures of the labels that it has rules for.");

    public static readonly DiagnosticKind LabelsFromRules = new("GR0386", Severity.Error, "Labels from no rules",
        "Give a predictor with 'train' the name of one with 'rules' that stands above it: \"labelsFrom\": \"rules\".");

    public static readonly DiagnosticKind WeighedVotes = new("GR0387", Severity.Error, "Votes that can't be weighed",
        "Leave 'by' out: where a record has a set of labels, rules for different labels do not speak against each other.");
}
