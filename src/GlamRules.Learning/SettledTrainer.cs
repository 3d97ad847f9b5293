using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Learning.Features;
using GlamRules.Learning.Models;
using GlamRules.Learning.Trainers;
using GlamRules.Learning.Tuning;
using GlamRules.Predictions;

namespace GlamRules.Learning;

/// <summary>
/// Fits a model in the way that was chosen for another one, without tuning: one fit instead of a grid of them. Rare
/// labels are helped as there, by their shares in the records at hand.
/// </summary>
internal sealed class SettledTrainer(TrainedModel settled) : ITrainable
{
    public IPredictor Train(TaskDescription task, IReadOnlyList<LabelledRecord> train, IReadOnlyList<LabelledRecord> dev, int seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        LabelledRecord[] records = [.. train, .. dev];
        ModelCard card = settled.Card with { Seed = seed, Records = records.Length, FittedOn = ModelTrainer.HashOf(records) };
        int[][] gold = [.. records.Select(r => r.Gold!.Labels.Select(l => card.Labels.IndexOf(l)).ToArray())];
        Candidate candidate = new(TrainerNames.Find(card.Trainer)!.Value, card.Strength);
        Record[] all = [.. records.Select(r => r.Record)];
        FeatureSpace space = FeatureSpaceBuilder.Build(card.Reads, all);
        SparseVector[] vectors = space.Vectorise(all);
        cancellation.ThrowIfCancellationRequested();
        LinearModel linear = ModelFitting.Fit(candidate, vectors, gold, space.Count, card.Kind, card.Labels.Length, seed);
        return new TrainedModel(card with { Features = space.Count }, space, linear, settled.Decision with { Shifts = Shifts(gold, card) }, []);
    }

    private ImmutableArray<double> Shifts(int[][] gold, ModelCard card) => card.Kind != TaskKind.Label
        ? settled.Decision.Shifts
        : [.. Balancing.Shifts([.. card.Labels.Select((_, label) => gold.Count(g => g.Contains(label)) / (double)gold.Length)], card.Balance)];
}
