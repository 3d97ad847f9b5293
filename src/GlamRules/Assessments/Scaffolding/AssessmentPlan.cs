using System.Collections.Immutable;

namespace GlamRules.Assessments.Scaffolding;

/// <summary>What a new assessment is to be.</summary>
/// <param name="Title">What the report is called.</param>
/// <param name="Task">A task of the corpus in whose folder it will stand.</param>
/// <param name="Rules">Folder of a rule set, relative to that of the corpus; null: the model is compared with the majority.</param>
/// <param name="IsSet">Whether the task has a set of labels a record.</param>
/// <param name="Schema">Where the schema stands, relative to the folder.</param>
public sealed record AssessmentPlan(string Title, string Task, string? Rules, bool IsSet, string Schema)
{
    /// <summary>What the figures on dev suggest; empty where there are none.</summary>
    public ImmutableArray<ProposedThreshold> Thresholds { get; init; } = [];

    /// <summary>What is to be decided.</summary>
    public string Question { get; init; } = "Do we need machine learning for this?";

    /// <summary>Who answers for it, as the first stakeholder, who has not agreed yet; empty where nobody is known.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The smallest difference that would matter.</summary>
    public double Margin { get; init; } = 0.03;

    /// <summary>What the margin is, or comes from, in a sentence.</summary>
    public string WhyMargin { get; init; } = "The smallest difference that would matter in practice.";

    /// <summary>What to settle before anything else, in sentences that become comments.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
