using System.Collections.Immutable;
using GlamRules.Assessments.Curves;
using GlamRules.Assessments.Sealing;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Agreement;
using GlamRules.Evaluation.Cascading;
using GlamRules.Evaluation.Contributions;
using GlamRules.Segments;

namespace GlamRules.Assessments;

/// <summary>A finished assessment: computed once, only read afterwards.</summary>
public sealed record AssessmentResult
{
    public required AssessmentDefinition Definition { get; init; }

    public required TaskDescription Task { get; init; }

    public required CorpusSummary Corpus { get; init; }

    /// <summary>The corpus as its package describes it; null where none was read.</summary>
    public CorpusDescription? Package { get; init; }

    /// <summary>The split scored; null for all records.</summary>
    public required Split? Split { get; init; }

    /// <summary>Why the run is exploratory, one sentence each; empty where it is confirmatory.</summary>
    public required ImmutableArray<string> ExploratoryReasons { get; init; }

    /// <summary>The records of the split scored, labelled or not, in corpus order.</summary>
    public required IReadOnlyList<LabelledRecord> Records { get; init; }

    /// <summary>The labelled records of the dev split, in corpus order; empty where dev was scored itself.</summary>
    public IReadOnlyList<LabelledRecord> Dev { get; init; } = [];

    /// <summary>Names of the slices, in the order of <see cref="LabelledRecord.Slices"/>.</summary>
    public required ImmutableArray<string> SliceNames { get; init; }

    /// <summary>Those of the assessment in its order, then baselines and cascades.</summary>
    public required ImmutableArray<AssessedPredictor> Predictors { get; init; }

    public required ImmutableArray<Comparison> Comparisons { get; init; }

    /// <summary>Every system but baselines against the majority baseline, over all records alone; empty where that was not run.</summary>
    public ImmutableArray<Comparison> OverMajority { get; init; } = [];

    /// <summary>Where the two of each pair differ most, in the order of the comparisons; empty where nobody looked.</summary>
    public ImmutableArray<SegmentFindings> Segments { get; init; } = [];

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

    /// <summary>What was sealed and what ran; null where no file says.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The ledger up to this run, which is in it; null where it reads no test gold or can't be recorded.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>The files it was made from.</summary>
    public ImmutableArray<InputFile> Inputs { get; init; } = [];

    /// <summary>Files written beside the results, by path within the folder, with the SHA-256 of each.</summary>
    public ImmutableSortedDictionary<string, string> Outputs { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The language of the numbers in its reports, such as <c>en</c>; null where none were written.</summary>
    public string? Language { get; init; }

    /// <summary>How many split seeds were run as well.</summary>
    public int RepeatSeeds { get; init; }

    /// <summary>What more labels would do for each system that learns from them; empty where that was not looked at.</summary>
    public ImmutableArray<LearningCurve> Curves { get; init; } = [];

    /// <summary>Whether curves were asked for; null: nobody said.</summary>
    public bool? CurvesAsked { get; init; }

    /// <summary>What the rules of each set are good for; empty where there was no dev to choose by.</summary>
    public ImmutableArray<RuleSetAnatomy> Anatomies { get; init; } = [];

    /// <summary>How often each predictor is wrong in each slice, baselines and all; empty where there are no slices.</summary>
    public ImmutableArray<SliceResult> SliceResults { get; init; } = [];

    /// <summary>How far annotators agree on the records scored; null where fewer than two labelled any.</summary>
    public AgreementResult? Agreement { get; init; }

    public bool Exploratory => ExploratoryReasons.Length > 0;

    public AssessedPredictor Predictor(string name) => Predictors.First(p => p.Name == name);
}
