using System.Collections.Immutable;
using GlamRules.Assessments;
using GlamRules.Assessments.Answering;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Tests.Reports;

/// <summary>A finished assessment of six titles, put together by hand: every part of a report has something to show.</summary>
internal static class SmallAssessment
{
    private static readonly FieldList Fields = new(["title"]);
    private static readonly string[] Titles =
        ["Ada. A novel", "A history of the novel", "Poems, 2nd ed.", "Travels in 1845", "The tale of a comet", "On maps"];

    private static readonly string[] Gold = ["Fiction", "Non-fiction", "Fiction", "Non-fiction", "Fiction", "Non-fiction"];

    public static AssessmentResult Result { get; } = new()
    {
        Definition = new AssessmentDefinition
        {
            Path = "genre.assessment.json",
            Hash = new string('a', 64),
            Title = "Fiction or non-fiction",
            Question = "Do we need machine learning to tell fiction by its title?",
            Corpus = ".",
            Task = "genre",
            Stakeholders = [new Stakeholder("A. Curator", "curator of printed books", "2026-01-15"), new Stakeholder("A. Funder", "", null)],
            Predictors = [],
            Compare = [("rules", "model")],
            Criteria = new Criteria { Optimise = "macro-f1", Margin = 0.03, Thresholds = [new Threshold("recall:Fiction", 0.6, true), new Threshold("records-per-second", 1000, true)] },
            Slices = ["decade"],
            Answers =
            [
                new GivenAnswer("purpose", "Readers want to browse fiction.", "A. Curator", "2026-01-16", ["Minutes of 15 January"]),
                new GivenAnswer("human-review", "A cataloguer confirms each label.", "A. Curator", "2026-01-16", []),
            ],
        },
        Task = Evaluation.Scored.Task(TaskKind.Label, "Fiction", "Non-fiction"),
        Corpus = new CorpusSummary
        {
            Name = "small",
            Title = "Six titles",
            Description = "Six titles, made up for a test.",
            Hash = new string('b', 64),
            Records = 1206,
            Train = 900,
            Dev = 300,
            Test = 6,
            Unlabelled = 2,
            Rejects = 1,
            Labels = [],
            Licences = ["CC0-1.0"],
            Sources = ["A test"],
            SplitRule = "by hash of 'id' with seed 1",
        },
        Split = Split.Test,
        ExploratoryReasons = ["The criteria were not sealed before the test records were scored."],
        Records = [.. Titles.Select((title, i) => Record($"r{i + 1}", title, Answer.OfLabel(Gold[i])))],
        SliceNames = ["decade"],
        Predictors = [Rules(), Model(), Baseline()],
        Comparisons = [Comparison()],
        Rules =
        [
            new RuleResult("rules", Split.Test, "form", "Fiction", 3, 0.5, 1.0 / 6, 1.0 / 6, 2, 1, new Estimate(2.0 / 3, 0.2077, 0.9385)),
            new RuleResult("rules", Split.Test, "history", "Non-fiction", 1, 1.0 / 6, 1.0 / 6, 1.0 / 6, 1, 0, new Estimate(1, 0.2065, 1)),
            new RuleResult("rules", Split.Test, "verse", "Fiction", 0, 0, 0, 0, 0, 0, default),
        ],
        Winner = "rules",
        Findings =
        [
            new Finding("slices-too-few", Severity.Note, "rules and model: too few records to judge decade 1850s (2).", 1),
            new Finding("unlabelled-records", Severity.Note, "2 of 8 records have no gold label; they were predicted but not scored.", 2),
        ],
        Audit =
        [
            new AuditFinding("text-in-two-splits", Severity.Warning, "2 of 6 test records (33%) have a text that stands in train or dev too.", 2, "Keep such texts together.")
            {
                Examples = [new AuditExample("r1", Titles[0], "the same in train or dev"), new AuditExample("r3", "", "nearly “Poems, 3rd ed.”")],
                Records = ["r1", "r3"],
                Rescoring = new Rescoring("without texts known from train or dev", "macro-f1", 6, 1204, [new("rules", 0.8286, 0.75), new("model", 0.8222, null), new("majority", 0.3333, 0.3333)]),
            },
            new AuditFinding("one-sided-slice", Severity.Note, "In 1 slice of decade one label is almost all.", 1, "Do not read a score there as skill.")
            {
                Examples = [new AuditExample("", "decade 1850s", "2 records, 100% “Fiction”")],
            },
        ],
        SliceResults =
        [
            new SliceResult("rules", "decade", "1840s", 4, 0, new Estimate(0, 0, 0.4899), new Estimate(-0.5, -0.95, 0.1)),
            new SliceResult("rules", "decade", "1850s", 2, 1, new Estimate(0.5, 0.0945, 0.9055), new Estimate(0.5, -0.1, 0.95)),
            new SliceResult("model", "decade", "1840s", 4, 1, new Estimate(0.25, 0.0456, 0.6994), new Estimate(-0.25, -0.7, -0.01)),
            new SliceResult("model", "decade", "1850s", 2, 1, new Estimate(0.5, 0.0945, 0.9055), new Estimate(0.25, 0.01, 0.7)),
        ],
        Timings = [new Timing("rules", 0, 0.5, 12)],
    };

    /// <summary>The same after three splits.</summary>
    public static AssessmentResult Repeated { get; } = Result with
    {
        Repeats =
        [
            new RepeatedFigure("rules", "macro-f1", [0.8, 0.85, null], 0.825, 0.035, 0.8, 0.85),
            new RepeatedFigure("model - rules", "macro-f1", [0.01, -0.04, 0], -0.01, 0.0265, -0.04, 0.01) { Pair = ("rules", "model"), ShareAhead = 1.0 / 3 },
        ],
    };

    /// <summary>The same with another verdict, and systems left out by a threshold.</summary>
    public static AssessmentResult With(Verdict verdict, bool rulesPass = true, bool modelPasses = true) => Result with
    {
        Comparisons = [Result.Comparisons[0] with { Verdict = verdict, High = verdict == Verdict.Inconclusive ? 0.05 : 0.0183 }],
        Predictors = [Judged(Rules(), rulesPass), Judged(Model(), modelPasses), Baseline()],
    };

    /// <summary>Two records with sets of labels, of which only the model gets the second wholly right.</summary>
    public static AssessmentResult OfSets()
    {
        Answer both = Answer.OfLabels(["Fiction", "Non-fiction"]);
        AssessedPredictor rules = Of(Rules(), Answer.OfLabels(["Fiction"]), Answer.OfLabels([]));
        AssessedPredictor model = Of(Model(), Answer.OfLabels(["Fiction"]), both);
        return Result with
        {
            Task = Evaluation.Scored.Task(TaskKind.Labels, "Fiction", "Non-fiction"),
            Records = [Record("r1", Titles[0], Answer.OfLabels(["Fiction"])), Record("r2", Titles[1], both)],
            Predictors = [rules, model, Baseline()],
        };

        static AssessedPredictor Of(AssessedPredictor predictor, params Answer[] answers) => predictor with
        {
            Predictions = [.. answers.Select(a => Prediction.Of(a))],
            Result = predictor.Result with
            {
                Metrics = [.. predictor.Result.Metrics, new MetricResult("subset-accuracy", new Estimate(0.5, 0.1, 0.9))],
                Confusion = new ConfusionMatrix([], [], []),
            },
        };
    }

    public static LabelledRecord Record(string id, string title, Answer? gold) => new()
    {
        Record = new Record(id, Fields, [new FieldValue(title)]),
        Gold = gold,
        Split = Split.Test,
        Group = id,
        Slices = ["1850s"],
    };

    private static Comparison Comparison() => new()
    {
        A = "rules",
        B = "model",
        Metric = "macro-f1",
        N = 6,
        Difference = -0.0196,
        Low = -0.0561,
        High = 0.0183,
        Method = "bca-bootstrap",
        Margin = 0.03,
        Verdict = Verdict.AIsEnough,
        RecordsNeeded = 1666,
        SmallestDetectable = 0.0543,
        AOnly = 12,
        BOnly = 7,
        Right = new Estimate(-0.8333, -0.95, -0.2),
        MidP = 0.25,
        Exact = null,
        Slices =
        [
            new SliceComparison("decade", "1850s", 2, 0, null, null, null, null, null, Verdict.TooFewToJudge),
            new SliceComparison("decade", "1840s", 4, -0.25, -0.6, -0.02, -0.7, -0.01, 0.04, Verdict.ABetter),
        ],
        Labels =
        [
            new LabelComparison("Fiction", 3, "f1", -0.02, -0.06, 0.02, -0.07, 0.025, Verdict.AIsEnough),
            new LabelComparison("Non-fiction", 3, "f1", null, null, null, null, null, Verdict.TooFewToJudge),
        ],
    };

    private static AssessedPredictor Judged(AssessedPredictor predictor, bool passes) => predictor with
    {
        Result = predictor.Result with
        {
            Thresholds = [new ThresholdResult("recall:Fiction", 0.6, true, passes ? 0.66 : 0.5, passes, false)],
            EliminatedBy = passes ? null : "recall:Fiction",
        },
    };

    private static AssessedPredictor Rules() => Judged(
        Predictor("rules", PredictorKind.Rules, "Genre from title, version 1.0", 0.852, [["Fiction", "Non-fiction"], ["2", "1", "0", "0"], ["0", "3", "0", "0"]],
            Voted("Fiction", new Vote(0, "Fiction", [new Match("title", 0, 5, 7, Titles[0])])),
            Voted("Non-fiction", new Vote(1, "Non-fiction", [new Match("title", 0, 2, 7, Titles[1])]), new Vote(0, "Fiction", [new Match("title", 0, 17, 5, Titles[1])])),
            Prediction.Of(Answer.OfLabel("Non-fiction")),
            Prediction.Of(Answer.OfLabel("Non-fiction")),
            Voted("Fiction", new Vote(0, "Fiction", [new Match("title", 0, 4, 4, Titles[4])])),
            Prediction.Of(Answer.OfLabel("Non-fiction"))),
        true) with
    {
        Description = new PredictorDescription
        {
            Kind = PredictorKind.Rules,
            Title = "Genre from title, version 1.0",
            Hash = new string('c', 64),
            Rules = [new RuleDescription("form", "Fiction"), new RuleDescription("history", "Non-fiction"), new RuleDescription("verse", "Fiction")],
        },
    };

    private static AssessedPredictor Model()
    {
        AssessedPredictor model = Predictor("model", PredictorKind.Model, "lbfgs over 12 features", 0.832, [["Fiction", "Non-fiction"], ["2", "0", "1", "0"], ["0", "2", "0", "1"]],
            Prediction.Of(Answer.OfLabel("Fiction"), 0.91234),
            Prediction.Failed("it broke"),
            Prediction.Of(Answer.OfLabel("Fiction"), 0.7),
            Prediction.Of(Answer.OfLabel("Non-fiction"), 0.8),
            Prediction.Abstention,
            Prediction.Of(Answer.OfLabel("Non-fiction"), 0.6));
        return Judged(model with { Description = model.Description with { Features = [new FeatureWeight("Fiction", "novel", 2.5), new FeatureWeight("Fiction", "a tale", 1.5)] } }, true);
    }

    private static AssessedPredictor Baseline() => Predictor(
        "majority", PredictorKind.Baseline, "always 'Non-fiction'", 0.333, [["Fiction", "Non-fiction"], ["0", "3", "0", "0"], ["0", "3", "0", "0"]],
        [.. Enumerable.Repeat(Prediction.Of(Answer.OfLabel("Non-fiction"), 0.5), 6)]);

    private static Prediction Voted(string label, params ImmutableArray<Vote> votes) =>
        new() { Outcome = Outcome.Answered, Answer = Answer.OfLabel(label), Votes = votes };

    private static AssessedPredictor Predictor(string name, PredictorKind kind, string title, double f1, string[][] confusion, params Prediction[] predictions) => new()
    {
        Result = new PredictorResult
        {
            Name = name,
            Kind = kind,
            Split = Split.Test,
            N = 6,
            Answered = predictions.Count(p => p.Outcome == Outcome.Answered),
            Abstained = predictions.Count(p => p.Outcome == Outcome.Abstained),
            Faults = predictions.Count(p => p.Outcome == Outcome.Fault),
            Metrics =
            [
                new MetricResult("accuracy", new Estimate(f1 - 0.02, f1 - 0.1, f1 + 0.1)),
                new MetricResult("macro-f1", new Estimate(f1, f1 - 0.04, f1 + 0.04)),
                new MetricResult("matthews", kind == PredictorKind.Baseline ? default : new Estimate(-0.01, -0.2, 0.18)),
                new MetricResult("coverage", new Estimate(1, 0.61, 1)),
                new MetricResult("recall:Fiction", new Estimate(0.66, 0.5, 0.8)),
            ],
            Labels = [new LabelResult("Fiction", 0.9, 0.66, 0.76, 3, 2), new LabelResult("Non-fiction", null, 1, null, 3, 0)],
            Confusion = new ConfusionMatrix(
                [.. confusion[0]], [.. confusion[0], "(abstained)", "(fault)"],
                [.. confusion.Skip(1).Select(row => row.Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray())]),
        },
        Description = new PredictorDescription { Kind = kind, Title = title },
        Predictions = predictions,
    };
}
