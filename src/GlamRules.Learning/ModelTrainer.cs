using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
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
public sealed class ModelTrainer : ITrainable
{
    /// <summary>Up to so many records every one is held out once; above, dev alone is.</summary>
    private const int SmallCorpus = 5000;

    private readonly TrainingOptions _options;

    /// <param name="options">The recipe.</param>
    /// <exception cref="ArgumentException">A feature option is out of its range.</exception>
    public ModelTrainer(TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Features.IsValid)
        {
            throw new ArgumentException("a feature option is out of its range", nameof(options));
        }

        _options = options;
    }

    public ITrainable Settle(IPredictor trained) => trained is TrainedModel model ? new SettledTrainer(model) : this;

    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation) =>
        Fit(task, train, dev, seed, cancellation);

    /// <summary>Costs nothing beyond <see cref="Train"/>: tuning has asked about dev already.</summary>
    public Trained TrainAndAskDev(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        (TrainedModel model, IReadOnlyList<Prediction> onDev) = FitAndTell(task, train, dev, seed, cancellation);
        return new Trained(model, onDev);
    }

    /// <summary>As <see cref="Train"/>, with the model's own type.</summary>
    /// <exception cref="ArgumentException">There is no record, or one without gold.</exception>
    public TrainedModel Fit(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation) =>
        FitAndTell(task, train, dev, seed, cancellation).Model;

    /// <summary>SHA-256 of the ids of records, in whatever order.</summary>
    internal static string HashOf(IEnumerable<LabelledRecord> records) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', records.Select(r => r.Id).Order(StringComparer.Ordinal)))));

    private (TrainedModel Model, IReadOnlyList<Prediction> OnDev) FitAndTell(
        TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
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
        TrainerKind trainer = _options.Trainer ?? Defaults.Trainer(task.Kind, records.Length, labels.Length);
        FeatureOptions features = _options.Features with
        {
            LeastRecords = _options.LeastRecords ?? Defaults.LeastRecords(small),
            HashBits = trainer == TrainerKind.Hashed && _options.Features.HashBits == 0 ? Defaults.HashBits : _options.Features.HashBits,
        };
        Candidate[] candidates = [.. (_options.Strength is { } only ? [only] : Defaults.Strengths(trainer, task.Kind, small)).Select(s => new Candidate(trainer, s))];
        HeldOut[] held = new Holdout(features, records, gold, train.Count, small, task.Kind, labels.Length, seed).Score(candidates, cancellation);
        Choice choice = Tuner.Choose(candidates, held, task.Kind, gold, frequencies, _options.Balance);
        Decision decision = new(task.Kind, labels, choice.Temperature, choice.Shifts);

        Record[] all = [.. records.Select(r => r.Record)];
        FeatureSpace space = FeatureSpaceBuilder.Build(features, all);
        SparseVector[] vectors = space.Vectorise(all);
        cancellation.ThrowIfCancellationRequested();
        LinearModel linear = ModelFitting.Fit(choice.Candidate, vectors, gold, space.Count, task.Kind, labels.Length, seed);
        ModelCard card = new()
        {
            Task = task.Name,
            Kind = task.Kind,
            Labels = labels,
            Reads = features,
            Trainer = TrainerNames.Of(trainer),
            Strength = choice.Candidate.Strength,
            Balance = choice.Balance,
            Seed = seed,
            Records = records.Length,
            FittedOn = HashOf(records),
            Features = space.Count,
            HeldOutMacroF1 = Math.Round(choice.MacroF1, 4),
            Versions = [$"GlamRules {Version(typeof(ModelTrainer))}", $"ML.NET {Version(typeof(MLContext))}"],
        };
        TrainedModel model = new(card, space, linear, decision, StrongestFeatures.Of(space, linear, vectors, gold, labels));
        return (model, OnDev(held[Array.IndexOf(candidates, choice.Candidate)], decision, train.Count, dev.Count));
    }

    // Every dev record is among those held out, where there is train to fit on.
    private static Prediction[] OnDev(HeldOut held, Decision decision, int train, int dev)
    {
        Prediction[] said = new Prediction[dev];
        Array.Fill(said, Prediction.Abstention);
        for (int i = 0; i < held.Records.Count; i++)
        {
            if (held.Records[i] >= train)
            {
                said[held.Records[i] - train] = decision.Decide(held.Scores[i]);
            }
        }

        return said;
    }

    // The version of the package: ML.NET's assemblies all call themselves 1.0.
    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
