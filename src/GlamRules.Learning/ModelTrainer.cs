using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Models;
using GlamRules.Learning.Trainers;
using GlamRules.Learning.Tuning;
using GlamRules.Predictions;
using Microsoft.ML;

namespace GlamRules.Learning;

/// <summary>
/// Trains a text classifier: tries a few candidates on held-out records of train and dev, chooses by macro-F1, calibrates
/// on the same records, and fits the chosen one to all of train and dev.
/// </summary>
public sealed class ModelTrainer(TrainingOptions options) : ITrainable
{
    /// <summary>Up to so many records every one is held out once; above, dev alone is.</summary>
    private const int SmallCorpus = 5000;

    /// <summary>Labels and records up to which label sets are fitted by the slower, finer trainer.</summary>
    private const int SmallSet = 200_000;

    private static readonly double[] Strengths = [0.3, 1, 3];

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation) =>
        Fit(task, train, dev, seed, cancellation);

    /// <summary>As <see cref="Train"/>, with the model's own type.</summary>
    /// <exception cref="ArgumentException">There is no record, or one without gold.</exception>
    public TrainedModel Fit(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        LabelledRecord[] records = [.. train, .. dev];
        if (records.Length == 0 || records.Any(r => r.Gold is null))
        {
            throw new ArgumentException("a model is fitted on labelled records, at least one", nameof(train));
        }

        ImmutableArray<string> labels = [.. task.Labels.Select(l => l.Label)];
        int[][] gold = [.. records.Select(r => r.Gold!.Labels.Select(l => labels.IndexOf(l)).ToArray())];
        double[] frequencies = [.. labels.Select((_, label) => gold.Count(g => g.Contains(label)) / (double)gold.Length)];
        bool small = records.Length <= SmallCorpus;
        FeatureOptions features = options.Features with { LeastRecords = options.LeastRecords ?? (small ? 1 : 3) };
        Holdout holdout = new(features, records, gold, train.Count, small, task.Kind, labels.Length, seed);
        (Candidate chosen, HeldOut held, double balance, ImmutableArray<double> shifts, double f1) = Choose(holdout, task.Kind, gold, frequencies, small, records.Length, cancellation);

        Record[] all = [.. records.Select(r => r.Record)];
        FeatureSpace space = FeatureSpaceBuilder.Build(features, all);
        SparseVector[] vectors = space.Vectorise(all);
        cancellation.ThrowIfCancellationRequested();
        LinearModel linear = ModelFitting.Fit(chosen, vectors, gold, space.Count, task.Kind, labels.Length, seed);
        ModelCard card = new()
        {
            Task = task.Name,
            Kind = task.Kind,
            Labels = labels,
            Fields = [.. features.Text, .. features.Categories, .. features.Numbers],
            Trainer = TrainerNames.Of(chosen.Trainer),
            Strength = chosen.Strength,
            Balance = balance,
            Seed = seed,
            Records = records.Length,
            Features = space.Count,
            HeldOutMacroF1 = Math.Round(f1, 4),
            Versions = [$"GlamRules {Version(typeof(ModelTrainer))}", $"ML.NET {Version(typeof(MLContext))}"],
        };
        Decision decision = new(task.Kind, labels, Temperature(task.Kind, held, gold), shifts);
        return new TrainedModel(card, space, linear, decision, StrongestFeatures.Of(space, linear, vectors, gold, labels));
    }

    private (Candidate Chosen, HeldOut Held, double Balance, ImmutableArray<double> Shifts, double MacroF1) Choose(
        Holdout holdout, TaskKind kind, int[][] gold, double[] frequencies, bool small, int records, CancellationToken cancellation)
    {
        TrainerKind trainer = options.Trainer
            ?? (kind == TaskKind.Labels && (long)records * frequencies.Length > SmallSet ? TrainerKind.Sdca : TrainerKind.Lbfgs);
        double[] strengths = options.Strength is { } only ? [only] : trainer == TrainerKind.AveragedPerceptron || !small || kind == TaskKind.Labels ? [1] : Strengths;
        (Candidate? Chosen, HeldOut? Held, double Balance, ImmutableArray<double> Shifts, double MacroF1) best = (null, null, 0, [], -1);
        foreach (double strength in strengths)
        {
            cancellation.ThrowIfCancellationRequested();
            Candidate candidate = new(trainer, strength);
            HeldOut held = holdout.Score(candidate, cancellation);
            if (kind == TaskKind.Label)
            {
                (double share, double f1) = Balancing.Choose(held, gold, frequencies, options.Balance);
                best = f1 > best.MacroF1 + 1e-9 ? (candidate, held, share, [.. Balancing.Shifts(frequencies, share)], f1) : best;
            }
            else
            {
                (double[] shifts, double f1) = Balancing.Thresholds(held, gold, frequencies.Length);
                best = f1 > best.MacroF1 ? (candidate, held, 0, [.. shifts], f1) : best;
            }
        }

        return (best.Chosen!, best.Held!, best.Balance, best.Shifts, best.MacroF1);
    }

    // Of label sets each label is a yes or a no: all of them share one temperature.
    private static double Temperature(TaskKind kind, HeldOut held, int[][] gold) => kind == TaskKind.Label
        ? Softmax.Temperature(held.Scores, [.. held.Records.Select(r => gold[r][0])])
        : Softmax.Temperature(
            [.. held.Scores.Take(2000).SelectMany(s => s.Select(score => new[] { score, 0 }))],
            [.. held.Records.Take(2000).SelectMany(r => Enumerable.Range(0, held.Scores[0].Length).Select(label => gold[r].Contains(label) ? 0 : 1))]);

    private static string Version(Type type) => type.Assembly.GetName().Version?.ToString(3) ?? "";
}
