using System.Collections.Immutable;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Cascading;

namespace GlamRules.Assessments;

/// <summary>A finished assessment: computed once, only read afterwards.</summary>
public sealed record AssessmentResult
{
    public required AssessmentDefinition Definition { get; init; }

    public required TaskDescription Task { get; init; }

    public required CorpusSummary Corpus { get; init; }

    /// <summary>The split scored; null for all records.</summary>
    public required Split? Split { get; init; }

    /// <summary>Why the run is exploratory, one sentence each; empty where it is confirmatory.</summary>
    public required ImmutableArray<string> ExploratoryReasons { get; init; }

    /// <summary>The records of the split scored, labelled or not, in corpus order.</summary>
    public required IReadOnlyList<LabelledRecord> Records { get; init; }

    /// <summary>Names of the slices, in the order of <see cref="LabelledRecord.Slices"/>.</summary>
    public required ImmutableArray<string> SliceNames { get; init; }

    /// <summary>Those of the assessment in its order, then baselines and cascades.</summary>
    public required ImmutableArray<AssessedPredictor> Predictors { get; init; }

    public required ImmutableArray<Comparison> Comparisons { get; init; }

    public required ImmutableArray<RuleResult> Rules { get; init; }

    /// <summary>Name of the predictor that passes every threshold and is best in the primary metric, or null.</summary>
    public required string? Winner { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Whether the benchmark can be trusted.</summary>
    public ImmutableArray<AuditFinding> Audit { get; init; } = [];

    public ImmutableArray<Timing> Timings { get; init; } = [];

    /// <summary>When the challenger of each pair has paid for itself; empty where no price of labels or training is known.</summary>
    public ImmutableArray<BreakEven> BreakEvens { get; init; } = [];

    /// <summary>Cascades with thresholds and a person at the end; empty where dev can't be asked fairly.</summary>
    public ImmutableArray<CascadeResult> Cascades { get; init; } = [];

    /// <summary>Figures over repeated splits; empty without <c>--repeat</c>.</summary>
    public ImmutableArray<RepeatedFigure> Repeats { get; init; } = [];

    /// <summary>Predictors that the repeats leave out; empty without <c>--repeat</c>.</summary>
    public ImmutableArray<LeftOut> LeftOutOfRepeats { get; init; } = [];

    public bool Exploratory => ExploratoryReasons.Length > 0;

    public AssessedPredictor Predictor(string name) => Predictors.First(p => p.Name == name);
}
