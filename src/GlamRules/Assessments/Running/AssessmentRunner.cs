using System.Collections.Immutable;
using GlamRules.Assessments.Curves;
using GlamRules.Assessments.Reading;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Evaluation;
using GlamRules.Predictions.Baselines;

namespace GlamRules.Assessments.Running;

/// <summary>Runs an assessment: train, predict, score, compare; once, and then over repeated splits where asked.</summary>
public static class AssessmentRunner
{
    /// <summary>Runs it; null, with diagnostics, where the corpus leaves nothing to learn from or to score.</summary>
    /// <param name="file">The assessment.</param>
    /// <param name="corpus">Its corpus, loaded for its task.</param>
    /// <param name="sources">A predictor for each of the assessment that is no cascade, by name.</param>
    /// <param name="options">What to score, how often.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="progress">Hears of each step; may be null.</param>
    /// <param name="cancellation">Ends the run early with an exception.</param>
    public static AssessmentResult? Run(
        AssessmentFile file, Corpus corpus, IReadOnlyList<PredictorSource> sources, RunOptions options,
        DiagnosticBag diagnostics, IProgress<AssessmentStep>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(options);
        if (!CanRun(file, corpus, sources, options, diagnostics))
        {
            return null;
        }

        ImmutableArray<LeftOut> left = options.Repeat > 0 ? Repeatable.LeftOut(file.Definition, sources, corpus, options) : [];
        foreach (LeftOut one in left)
        {
            diagnostics.Add(AssessmentProblems.NotRepeated, new SourceLocation(file.Definition.Path), $"'{one.Predictor}' is left out of the repeats: it {one.Reason}");
        }

        int done = 0;
        bool repeats = options.Repeat > 0 && options.KnownRepeats is null;
        int total = ((PredictorRunner.Steps(sources) + 1) * (repeats ? 1 + options.Repeat : 1)) + 1;
        PredictorRunner runner = new(file.Definition, sources, Step, cancellation);
        IReadOnlyList<LabelledRecord> records = Scored(corpus, options.Split);
        IReadOnlyList<PredictorRun> runs = runner.Run(corpus, options.Split, records);
        Step("comparing");
        EvaluationInput input = Input(file.Definition, corpus, options, records, runs);
        EvaluationResult evaluation = Evaluator.Evaluate(input with { Floor = runs.FirstOrDefault(r => r.Name == MajorityBaseline.Name)?.Name });
        ImmutableArray<RepeatedFigure> repeated = repeats ? Repetition.Run(Repeatable.Without(file.Definition, left), corpus, Repeated(), [.. runs.Select(r => r.Name)], options, Step) : options.KnownRepeats ?? [];
        Finding[] doubts = [.. SourceDoubts.Of(file.Definition, diagnostics)];
        Finding[] unvoted = [.. UnvotedLabels.Of(file.Definition, corpus.Task, runs, diagnostics)];
        (ImmutableArray<LearningCurve> curves, Finding[] uncurved) = CurveWork.Do(file.Definition, corpus, runs, options, cancellation);
        AssessmentResult result = new()
        {
            Definition = file.Definition,
            Task = corpus.Task,
            Corpus = Summarise(corpus),
            Package = corpus.Description,
            Split = options.Split,
            ExploratoryReasons = [.. ReasonsToDoubt(file.Definition, options, doubts)],
            Records = records,
            Dev = options.Split == Split.Dev ? [] : corpus.Labelled(Split.Dev),
            SliceNames = corpus.SliceNames,
            Predictors = [.. runs.Select((run, i) => new AssessedPredictor { Result = evaluation.Predictors[i], Description = run.Description, Predictions = run.Predictions, OnDev = run.OnDev, Calibration = CascadeResults.Calibration(run, records, file.Definition.Criteria), Fitted = run.Fitted, Cascade = CascadeResults.Saved(run, runs, file.Definition, corpus.Task) })],
            Comparisons = evaluation.Comparisons,
            OverMajority = evaluation.OverFloor,
            Segments = PairSegments.Of(file.Definition, corpus, options, records, runs),
            Rules = evaluation.Rules,
            Winner = evaluation.Winner,
            Findings = [.. doubts, .. unvoted, .. evaluation.Findings, .. uncurved],
            Audit = CorpusAudit.Run(corpus, AuditEvidence.Of(sources, options, records, runs, evaluation, file.Definition.Criteria), cancellation),
            Timings = [.. runs.Select(run => Time(run, records.Count, file.Definition.Criteria))],
            BreakEvens = BreakEvens.Of(file.Definition, corpus, evaluation.Comparisons, runs),
            Cascades = CascadeResults.Of(file.Definition, corpus, options, records, runs),
            Repeats = repeated,
            RepeatSeeds = options.Repeat,
            Standing = options.Standing,
            LeftOutOfRepeats = left,
            Curves = curves,
            CurvesAsked = options.Curves,
            Anatomies = AnatomyWork.Do(input, corpus, runs),
            SliceResults = [.. input.Predictors.SelectMany(p => SliceTable.Of(input, p))],
            Agreement = AgreementWork.Do(input, corpus),
        };
        Step("done");
        return result;

        PredictorRunner Repeated() => new(Repeatable.Without(file.Definition, left), [.. sources.Where(s => !left.Any(l => l.Predictor == s.Name))], Step, cancellation);

        void Step(string what) => progress?.Report(new AssessmentStep(what, done++, total));
    }

    internal static IReadOnlyList<LabelledRecord> Scored(Corpus corpus, Split? split) =>
        split is null ? corpus.Records : [.. corpus.Records.Where(r => r.Split == split)];

    internal static EvaluationInput Input(AssessmentDefinition definition, Corpus corpus, RunOptions options, IReadOnlyList<LabelledRecord> records, IReadOnlyList<PredictorRun> runs) => new()
    {
        Task = corpus.Task,
        Records = records,
        Split = options.Split,
        SliceNames = corpus.SliceNames,
        ReportBy = definition.Slices,
        Predictors = [.. runs.Select(r => r.ToEvaluate())],
        Criteria = definition.Criteria,
        Compare = definition.Compare,
        Seed = definition.Seed,
    };

    private static bool CanRun(AssessmentFile file, Corpus corpus, IReadOnlyList<PredictorSource> sources, RunOptions options, DiagnosticBag diagnostics)
    {
        SourceLocation place = new(file.Definition.Path);
        if (!Scored(corpus, options.Split).Any(r => r.Gold is not null))
        {
            diagnostics.Add(AssessmentProblems.NothingToScore, place, $"no labelled record is in {(options.Split is { } split ? $"the {split.ToString().ToLowerInvariant()} split" : "the corpus")}");
        }

        if (sources.Any(s => s.Recipe is not null) && corpus.Labelled(Split.Train).Count == 0)
        {
            diagnostics.Add(AssessmentProblems.NothingToLearn, place, "no labelled record is in the train split");
        }

        SliceValues.Check(file.Definition, corpus, diagnostics);
        return !diagnostics.HasErrors;
    }

    private static IEnumerable<string> ReasonsToDoubt(AssessmentDefinition definition, RunOptions options, IEnumerable<Finding> doubts)
    {
        if (definition.Exploratory is { } reason)
        {
            yield return reason;
        }

        if (options.Split == Split.Dev || options.Split == Split.Train)
        {
            yield return $"The {options.Split.ToString()!.ToLowerInvariant()} split was scored, on which rules are written and models tuned.";
        }
        else if (options.Split is null)
        {
            yield return "All records were scored, also those on which rules were written and models fitted.";
        }

        foreach (Finding doubt in doubts)
        {
            yield return doubt.Message;
        }

        foreach (string why in options.Standing?.Reasons ?? ["The criteria were not sealed before the test records were scored."])
        {
            yield return why;
        }
    }

    private static CorpusSummary Summarise(Corpus corpus)
    {
        CorpusDescription description = corpus.Description;
        return new CorpusSummary
        {
            Name = description.Name,
            Title = description.Title,
            Description = description.Description,
            Hash = corpus.Hash,
            Records = corpus.Records.Count,
            Train = corpus.Records.Count(r => r.Split == Split.Train),
            Dev = corpus.Records.Count(r => r.Split == Split.Dev),
            Test = corpus.Records.Count(r => r.Split == Split.Test),
            Unlabelled = corpus.Records.Count(r => r.Gold is null),
            Rejects = corpus.Rejects.Length,
            Labels = corpus.Task.Labels,
            Licences = description.Licences,
            Sources = description.Sources,
            SplitRule = corpus.SplitRule.Describe(description.Key!.Id),
        };
    }

    private static Timing Time(PredictorRun run, int records, Criteria criteria)
    {
        double perSecond = run.PredictSeconds > 0 ? records / run.PredictSeconds : 0;
        return new Timing(run.Name, run.TrainSeconds, run.PredictSeconds, perSecond)
        {
            PeakMegabytes = run.PeakMegabytes,
            Thresholds =
            [
                .. criteria.Thresholds.Where(t => TimedMetrics.All.Contains(t.Metric)).Select(t =>
                {
                    double value = t.Metric switch { TimedMetrics.TrainSeconds => run.TrainSeconds, TimedMetrics.PeakMemory => run.PeakMegabytes, _ => perSecond };
                    return new ThresholdResult(t.Metric, t.Bound, t.AtLeast, value, t.AtLeast ? value >= t.Bound : value <= t.Bound, false);
                }),
            ],
        };
    }
}
