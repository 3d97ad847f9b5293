using System.Collections.Immutable;
using System.Diagnostics;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Predictions.Baselines;
using GlamRules.Predictions.Cascading;

namespace GlamRules.Assessments.Running;

/// <summary>
/// Trains and asks every predictor of an assessment on one division of the corpus. Baselines are always among them,
/// and so is the simplest cascade, rules where they vote and the first other system elsewhere, unless the assessment
/// names one of its own.
/// </summary>
internal sealed class PredictorRunner(AssessmentDefinition definition, IReadOnlyList<PredictorSource> sources, Action<string> step, CancellationToken cancellation)
{
    private const int Batch = 8192;

    private readonly (string Name, ImmutableArray<string> Stages)[] _declared = [.. definition.Predictors.Where(p => p.Cascade.Length > 0).Select(p => (p.Name, p.Cascade))];

    /// <summary>How many times <c>step</c> is called in one run.</summary>
    public static int Steps(IReadOnlyList<PredictorSource> sources) => sources.Count + 2;

    /// <summary>One run a predictor: those of the assessment in its order, then baselines, then the cascade added.</summary>
    /// <param name="corpus">The corpus, divided.</param>
    /// <param name="split">What will be scored: nothing is fitted on it. Null: all records.</param>
    /// <param name="records">The records of that split.</param>
    public IReadOnlyList<PredictorRun> Run(Corpus corpus, Split? split, IReadOnlyList<LabelledRecord> records)
    {
        IReadOnlyList<LabelledRecord> train = corpus.Labelled(Split.Train);
        IReadOnlyList<LabelledRecord> dev = split == Split.Dev ? [] : corpus.Labelled(Split.Dev);
        Record[] asked = [.. records.Select(r => r.Record)];
        PredictorSource[] all =
        [
            .. sources,
            PredictorSource.Of(MajorityBaseline.Name, new MajorityBaseline()),
            PredictorSource.Of(FrequencyBaseline.Name, new FrequencyBaseline()),
        ];
        Dictionary<string, PredictorRun> runs = new(StringComparer.Ordinal);
        foreach (PredictorSource source in all)
        {
            step(source.Name);
            using MemoryWatch memory = new();
            long start = Stopwatch.GetTimestamp();
            Trained trained = Train(source, corpus.Task, train, dev);
            IPredictor predictor = trained.Predictor;
            double trainSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (asked.Length <= Batch)
            {
                // The first time also builds what a predictor builds only when needed; over few records that would
                // be most of the time told.
                Ask(predictor, asked);
            }

            start = Stopwatch.GetTimestamp();
            Prediction[] predictions = Ask(predictor, asked);
            double predictSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            bool sameRules = source.Recipe is not { LearnsFromLabels: true };
            IReadOnlyList<Prediction>? onDev = dev.Count == 0 ? null : source.Ready is null ? trained.OnDev : AskDev(source, dev);
            runs[source.Name] = new PredictorRun(source.Name, predictor.Description, predictions, source.Recipe is null ? 0 : trainSeconds, predictSeconds)
            {
                PeakMegabytes = memory.Megabytes,
                Settled = source.Recipe is { LearnsFromLabels: true } recipe && sources.Contains(source) ? recipe.Settle(predictor) : null,
                SameRulesOnDev = sameRules,
                Fitted = source.Recipe is null ? null : predictor,
                OnDev = onDev,
                Scale = ConfidenceScale.Of(predictor.Description, dev, onDev, sameRules),
            };
        }

        foreach ((string name, ImmutableArray<string> stages) in Cascades(runs))
        {
            PredictorRun[] parts = [.. stages.SelectMany(Flat).Select(s => runs[s])];
            PredictorRun combined = Combine(name, stages, parts);
            runs[name] = definition.Predictors.FirstOrDefault(p => p.Name == name)?.Plan is { } plan ? ThresholdRuns.Apply(combined, parts, plan, dev, definition.Criteria.Costs) : combined;
        }

        IEnumerable<string> order = definition.Predictors.Select(p => p.Name);
        return [.. order.Concat(runs.Keys.Except(order)).Select(name => runs[name])];
    }

    // A run that scores dev has no use for what is said about it without fitting.
    private Trained Train(PredictorSource source, TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev) =>
        source.Ready is { } ready ? new Trained(ready, [])
        : dev.Count > 0 ? source.Recipe!.TrainAndAskDev(task, train, dev, definition.Seed, cancellation)
        : new Trained(source.Recipe!.Train(task, train, dev, definition.Seed, cancellation), []);

    // A model that was fitted before has most likely seen dev, and imported predictions may leave it out.
    private Prediction[]? AskDev(PredictorSource source, IReadOnlyList<LabelledRecord> dev) =>
        source.KnownOnDev is { } known ? dev.All(r => known.ContainsKey(r.Id)) ? [.. dev.Select(r => known[r.Id])] : null
        : source.FittedBefore || (source.Answers is { } ids && !dev.All(r => ids.Contains(r.Id))) ? null : Ask(source.Ready!, [.. dev.Select(r => r.Record)]);

    private Prediction[] Ask(IPredictor predictor, Record[] records)
    {
        Prediction[] predictions = new Prediction[records.Length];
        for (int from = 0; from < records.Length; from += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            int length = Math.Min(Batch, records.Length - from);
            predictor.Predict(records.AsSpan(from, length), predictions.AsSpan(from, length));
        }

        return predictions;
    }

    private IEnumerable<(string Name, ImmutableArray<string> Stages)> Cascades(Dictionary<string, PredictorRun> runs)
    {
        if (_declared.Length > 0)
        {
            return _declared;
        }

        string? rules = First(r => r.Description.Rules.Length > 0);
        string? other = First(r => r.Description.Rules.IsEmpty);
        return rules is null || other is null ? [] : [($"{rules}+{other}", [rules, other])];

        string? First(Func<PredictorRun, bool> fits) => definition.Predictors.Select(p => p.Name).FirstOrDefault(n => runs.TryGetValue(n, out PredictorRun? run) && fits(run));
    }

    // A cascade within a cascade is asked stage by stage: its last rule set may have nothing to say.
    private IEnumerable<string> Flat(string stage) =>
        _declared.FirstOrDefault(d => d.Name == stage) is { Name: not null } inner ? inner.Stages.SelectMany(Flat) : [stage];

    private static PredictorRun Combine(string name, ImmutableArray<string> names, PredictorRun[] stages) => new(
        name,
        Cascade.Describe(names, [.. stages.Select(s => s.Description)]),
        Cascade.Combine([.. stages.Select(s => (s.Description, s.Predictions))]),
        stages.Sum(s => s.TrainSeconds),
        stages.Sum(s => s.PredictSeconds))
    {
        Stages = [.. stages.Select(s => s.Name)],
        PeakMegabytes = stages.Max(s => s.PeakMegabytes),
        OnDev = stages.All(s => s.OnDev is not null) ? Cascade.Combine([.. stages.Select(s => (s.Description, s.OnDev!))]) : null,
    };
}
