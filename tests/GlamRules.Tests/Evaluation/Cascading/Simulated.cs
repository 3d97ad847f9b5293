using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Cascading;
using GlamRules.Predictions;
using GlamRules.Predictions.Cascading;
using GlamRules.Statistics;

namespace GlamRules.Tests.Evaluation.Cascading;

/// <summary>Records that two systems answer, each as often right as it says: their answers are known to be so.</summary>
internal static class Simulated
{
    private static readonly FieldList Fields = new(["title"]);

    /// <summary>The first is sure of about half of the records; the second knows other things.</summary>
    public static CascadeRecords Records(long seed, int count, Costs? costs = null)
    {
        SeededRandom random = new(seed);
        List<LabelledRecord> records = [];
        List<Prediction> first = [];
        List<Prediction> second = [];
        for (int i = 0; i < count; i++)
        {
            string id = i.ToString(CultureInfo.InvariantCulture);
            records.Add(new LabelledRecord { Record = new Record(id, Fields, [new FieldValue(id)]), Gold = Answer.OfLabel("a"), Split = Split.Test, Group = id });
            first.Add(Said(random.Next(4) switch { 0 => 0.55, 1 => 0.8, 2 => 0.95, _ => 0.99 }));
            second.Add(Said(0.5 + (0.5 * random.NextDouble())));
        }

        return Of(records, [first, second], costs);

        Prediction Said(double sure) => Prediction.Of(Answer.OfLabel(random.NextDouble() < sure ? "a" : "b"), sure);
    }

    public static CascadeRecords Of(IReadOnlyList<LabelledRecord> records, IReadOnlyList<IReadOnlyList<Prediction>> said, Costs? costs) =>
        CascadeRecords.From(records, [.. said.Select((_, i) => Stage($"s{i}"))], said, costs);

    /// <summary>A stage whose scores are its confidence.</summary>
    public static CascadeStage Stage(string name)
    {
        PredictorDescription description = new() { Kind = PredictorKind.Model, Title = name };
        return new CascadeStage(name, description, ConfidenceScale.Of(description, [], null));
    }
}
