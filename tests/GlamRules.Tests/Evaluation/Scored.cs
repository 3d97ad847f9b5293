using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Predictions;

namespace GlamRules.Tests.Evaluation;

/// <summary>Builds small evaluations: gold and answers as text, <c>-</c> for an abstention, <c>!</c> for a fault, <c>?</c> for no gold.</summary>
internal static class Scored
{
    private static readonly FieldList Fields = new(["title"]);

    public static TaskDescription Task(TaskKind kind, params string[] labels) => new()
    {
        Name = "genre",
        Kind = kind,
        Text = ["title"],
        Gold = new GoldSource("genre"),
        Labels = [.. labels.Select(label => new LabelDefinition(label, ""))],
    };

    public static Criteria By(string metric, double margin = 0.05, params Threshold[] thresholds) =>
        new() { Optimise = metric, Margin = margin, Thresholds = [.. thresholds] };

    public static LabelledRecord Record(int number, Answer? gold, string? slice = null, string? group = null) => new()
    {
        Record = new Record($"r{number}", Fields, [new FieldValue("text")]),
        Gold = gold,
        Split = Split.Test,
        Group = group ?? $"r{number}",
        Slices = [slice],
    };

    public static Answer? Gold(string text, TaskKind kind = TaskKind.Label) => text == "?" ? null : Of(text, kind);

    public static Prediction Word(string text, TaskKind kind = TaskKind.Label) => text switch
    {
        "-" => Prediction.Abstention,
        "!" => Prediction.Failed("it broke"),
        _ => Prediction.Of(Of(text, kind)),
    };

    /// <summary>One predictor, named <c>p</c>, over single labels.</summary>
    public static PredictorResult One(string[] labels, string[] gold, string[] words, params Threshold[] thresholds) =>
        Evaluator.Evaluate(Input(TaskKind.Label, labels, gold, By("accuracy", 0.05, thresholds), words)).Predictors[0];

    /// <summary>Predictors named <c>p</c>, <c>q</c>, ..., each next compared with the first.</summary>
    public static EvaluationInput Input(TaskKind kind, string[] labels, string[] gold, Criteria criteria, params string[][] words) => new()
    {
        Task = Task(kind, labels),
        Records = [.. gold.Select((text, i) => Record(i, Gold(text, kind)))],
        Split = Split.Test,
        Predictors = [.. words.Select((row, i) => Predictor(Name(i), PredictorKind.Model, [.. row.Select(text => Word(text, kind))]))],
        Criteria = criteria,
        Compare = [.. Enumerable.Range(1, words.Length - 1).Select(i => ("p", Name(i)))],
    };

    public static EvaluatedPredictor Predictor(string name, PredictorKind kind, ImmutableArray<Prediction> predictions) =>
        new(name, new PredictorDescription { Kind = kind, Title = name }, predictions);

    public static string[] Repeat(params (string Text, int Times)[] parts) =>
        [.. parts.SelectMany(part => Enumerable.Repeat(part.Text, part.Times))];

    private static string Name(int index) => ((char)('p' + index)).ToString();

    private static Answer Of(string text, TaskKind kind) => kind switch
    {
        TaskKind.Labels => Answer.OfLabels(text.Split('|', StringSplitOptions.RemoveEmptyEntries)),
        TaskKind.Value => Answer.OfValue(text),
        _ => Answer.OfLabel(text),
    };
}
