using GlamRules.Corpora;
using GlamRules.Statistics;

namespace GlamRules.Learning.Tuning;

/// <summary>Divides records for tuning, so that a group never stands on both sides.</summary>
internal static class Folds
{
    /// <summary>The fold of each record, from 0.</summary>
    public static int[] Of(IReadOnlyList<LabelledRecord> records, int folds, int seed)
    {
        string[] groups = [.. records.Select(r => r.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new SeededRandom(seed, 7).Shuffle<string>(groups);
        Dictionary<string, int> places = groups.Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i % folds, StringComparer.Ordinal);
        return [.. records.Select(r => places[r.Group])];
    }
}
