using System.Diagnostics;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Counting;
using GlamRules.Evaluation.Metrics;
using GlamRules.Learning;
using GlamRules.Learning.Models;
using GlamRules.Predictions;

namespace GlamRules.Benchmarks.Trainers;

/// <summary>One recipe fitted to the train split and scored on dev; the test split is never looked at.</summary>
/// <param name="MacroF1">Over the labels that occur in dev.</param>
/// <param name="Accuracy">Share of records answered wholly right.</param>
/// <param name="LogLoss">Mean of minus the log of the probability of gold, in nats; absent for label sets.</param>
/// <param name="TrainSeconds">Tuning and fitting.</param>
/// <param name="RecordsPerSecond">Of prediction, after one call that warms up.</param>
internal sealed record TrainerTrial(double MacroF1, double Accuracy, double? LogLoss, double TrainSeconds, double RecordsPerSecond)
{
    public static TrainerTrial Run(Corpus corpus, TrainingOptions options, int seed)
    {
        IReadOnlyList<LabelledRecord> train = corpus.Labelled(Split.Train);
        IReadOnlyList<LabelledRecord> dev = corpus.Labelled(Split.Dev);
        long start = Stopwatch.GetTimestamp();
        TrainedModel model = new ModelTrainer(options).Fit(corpus.Task, train, [], seed, CancellationToken.None);
        double trainSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;

        Record[] asked = [.. dev.Select(r => r.Record)];
        Prediction[] predictions = new Prediction[asked.Length];
        model.Predict(asked.AsSpan(0, Math.Min(64, asked.Length)), predictions);
        start = Stopwatch.GetTimestamp();
        model.Predict(asked, predictions);
        double perSecond = asked.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;

        ScoredRecords scored = ScoredRecords.From(corpus.Task, dev, [new EvaluatedPredictor("model", model.Description, predictions)]);
        Tally tally = scored.TallyOf(0, [.. Enumerable.Range(0, scored.Count)]);
        return new TrainerTrial(
            new MacroF().Of(tally, -1), (double)tally.Exact / tally.N, LogLossOf(corpus.Task, dev, predictions), trainSeconds, perSecond);
    }

    private static double? LogLossOf(TaskDescription task, IReadOnlyList<LabelledRecord> records, Prediction[] predictions)
    {
        if (task.Kind != TaskKind.Label)
        {
            return null;
        }

        string[] labels = [.. task.Labels.Select(l => l.Label)];
        return records.Select((r, i) => -Math.Log(Math.Max(1e-12, predictions[i].LabelScores[Array.IndexOf(labels, r.Gold!.Label)]))).Average();
    }
}
