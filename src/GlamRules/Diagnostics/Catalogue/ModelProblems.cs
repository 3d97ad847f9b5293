namespace GlamRules.Diagnostics.Catalogue;

/// <summary>What can be wrong with a model or its recipe: GR0500 to GR0599.</summary>
public static class ModelProblems
{
    public static readonly DiagnosticKind Unreadable = new("GR0500", Severity.Error, "Model can't be read",
        "Train it again with 'glamrules train'; copy model files whole.");

    public static readonly DiagnosticKind OtherLabels = new("GR0501", Severity.Error, "Model with other labels",
        "Use a model that was trained for this task, or train one with 'glamrules train'.");

    public static readonly DiagnosticKind OtherFields = new("GR0502", Severity.Error, "Model that reads other fields",
        "A model may read only the fields that the task declares as 'text' or 'features'.");

    public static readonly DiagnosticKind OtherTask = new("GR0503", Severity.Error, "Model for another kind of task",
        "Use a model that was trained for this task, or train one with 'glamrules train'.");

    public static readonly DiagnosticKind UndeclaredField = new("GR0504", Severity.Error, "Field that the task does not give",
        "A model may read only the fields that the task declares as 'text' or 'features'; else it could read the answer.");

    public static readonly DiagnosticKind NothingToRead = new("GR0505", Severity.Error, "Model that reads nothing",
        "Let it read words or characters of a text, or a feature.");

    public static readonly DiagnosticKind NewerVersion = new("GR0506", Severity.Error, "Model of a newer version",
        "Use the version of GlamRules that wrote it, or a newer one.");

    public static readonly DiagnosticKind OtherRecords = new("GR0507", Severity.Warning, "Model fitted on other records",
        "Train it on this corpus and division with 'glamrules train', unless you know that none of the records scored was among those it was fitted on.");
}
