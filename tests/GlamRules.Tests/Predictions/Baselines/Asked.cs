using GlamRules.Corpora;
using GlamRules.Predictions;

namespace GlamRules.Tests.Predictions.Baselines;

/// <summary>Records of gold alone: all that a baseline looks at.</summary>
internal static class Asked
{
    private static readonly FieldList Fields = new(["title"]);

    public static TaskDescription Task(TaskKind kind, params string[] labels) =>
        new() { Name = "t", Kind = kind, Text = ["title"], Gold = new GoldSource("g"), Labels = [.. labels.Select(l => new LabelDefinition(l, ""))] };

    public static LabelledRecord[] Records(IEnumerable<Answer?> gold, string prefix = "r") =>
        [.. gold.Select((answer, i) => new LabelledRecord { Record = new Record($"{prefix}{i}", Fields, [new FieldValue("x")]), Gold = answer, Split = Split.Train, Group = $"{prefix}{i}" })];

    public static LabelledRecord[] Records(params IEnumerable<string> gold) => Records(gold.Select(Answer.OfLabel));

    public static Prediction[] Ask(ITrainable recipe, TaskDescription task, LabelledRecord[] records, int seed = 1, LabelledRecord[]? asked = null)
    {
        Record[] about = [.. (asked ?? records).Select(r => r.Record)];
        Prediction[] predictions = new Prediction[about.Length];
        recipe.Train(task, records, [], seed, CancellationToken.None).Predict(about, predictions);
        return predictions;
    }
}
