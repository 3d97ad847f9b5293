using GlamRules.Predictions;
using GlamRules.Text;

namespace GlamRules.Rules.Suggesting;

/// <summary>What a model says of itself: its strongest features by label.</summary>
internal sealed class ModelHints(PredictorDescription? description)
{
    // A condition that the model leans on is tried before its equals.
    private const double Favour = 1.5;

    private readonly Dictionary<(string Label, string Feature), double> _weights = (description?.Features ?? [])
        .GroupBy(f => (f.Label, FoldedText.Fold(f.Feature))).ToDictionary(g => g.Key, g => g.First().Weight);

    public double? WeightOf(Candidate candidate, string label)
    {
        string[] names = [candidate.Text, $"{candidate.Field}: {candidate.Text}"];
        return names.Select(n => _weights.TryGetValue((label, n), out double weight) ? weight : (double?)null).FirstOrDefault(w => w is not null);
    }

    public double FavourFor(Candidate candidate, string label) => WeightOf(candidate, label) is not null ? Favour : 1;
}
