using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Predictions.Baselines;

/// <summary>How often each label of a task occurs in labelled records.</summary>
internal sealed class LabelFrequencies
{
    private readonly double _records;

    public LabelFrequencies(TaskDescription task, IEnumerable<LabelledRecord> records)
    {
        Labels = [.. task.Labels.Select(l => l.Label)];
        Dictionary<string, int> places = Labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i, StringComparer.Ordinal);
        int[] counts = new int[Labels.Length];
        foreach (LabelledRecord record in records)
        {
            _records += record.Gold is null ? 0 : 1;
            foreach (string label in record.Gold?.Labels ?? [])
            {
                counts[places[label]]++;
            }
        }

        Counts = [.. counts];
    }

    public ImmutableArray<string> Labels { get; }

    public ImmutableArray<int> Counts { get; }

    /// <summary>Share of the records with a label, 0 to 1; 0 without records.</summary>
    public double Share(int label) => _records == 0 ? 0 : Counts[label] / _records;

    /// <summary>Index of the most frequent label, the first of several.</summary>
    public int MostFrequent => Counts.IndexOf(Counts.Max());
}
