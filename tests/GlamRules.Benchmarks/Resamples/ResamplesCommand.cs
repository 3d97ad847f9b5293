using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Evaluation.Metrics.Expressions;
using GlamRules.Predictions;
using GlamRules.Statistics;

namespace GlamRules.Benchmarks.Resamples;

/// <summary>
/// <c>resamples [records] [labels] [predictors] [records a group]</c>: a whole evaluation over made-up predictions, with 20
/// slices, a worst slice as the primary metric, costs, and 2,000 resamples. Says how long it took and what memory the
/// process used at most.
/// </summary>
internal static class ResamplesCommand
{
    private const int Slices = 20;

    public static int Run(string[] args, TextWriter output)
    {
        int records = Argument(args, 0, 1_000_000);
        int labels = Argument(args, 1, 2);
        int predictors = Argument(args, 2, 2);
        int group = Argument(args, 3, 1);
        EvaluationInput input = Make(records, labels, predictors, group);
        long start = Stopwatch.GetTimestamp();
        EvaluationResult result = Evaluator.Evaluate(input);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        Comparison comparison = result.Comparisons[0];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records} records, {labels} labels, {predictors} predictors, {group} a group: {seconds:0.0} s, {process.PeakWorkingSet64 >> 20} MB at most"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{comparison.Metric}: {comparison.Difference:0.0000} ({comparison.Low:0.0000} to {comparison.High:0.0000}), {comparison.Verdict}"));
        return 0;
    }

    private static EvaluationInput Make(int records, int labels, int predictors, int group)
    {
        SeededRandom random = new(1);
        Answer[] answers = [.. Enumerable.Range(0, labels).Select(label => Answer.OfLabel($"l{label}"))];
        Prediction[] words = [.. answers.Select(answer => Prediction.Of(answer)), Prediction.Abstention];
        ImmutableArray<string?>[] slices = [.. Enumerable.Range(0, Slices).Select(slice => ImmutableArray.Create<string?>($"s{slice:00}"))];
        Record record = new("r", new FieldList(["title"]), [new FieldValue("text")]);
        LabelledRecord[] all = new LabelledRecord[records];
        Prediction[][] said = [.. Enumerable.Range(0, predictors).Select(_ => new Prediction[records])];
        for (int i = 0; i < records; i++)
        {
            int gold = Math.Min(random.Next(labels), random.Next(labels));
            all[i] = new LabelledRecord
            {
                Record = record,
                Gold = answers[gold],
                Split = Split.Test,
                Group = (i / group).ToString(CultureInfo.InvariantCulture),
                Slices = slices[Math.Min(random.Next(Slices), random.Next(Slices))],
            };
            for (int p = 0; p < predictors; p++)
            {
                said[p][i] = words[random.NextDouble() < 0.85 ? gold : random.Next(words.Length)];
            }
        }

        PlainMetric macro = (PlainMetric)MetricParser.Parse("macro-f1")!;
        return new EvaluationInput
        {
            Task = new TaskDescription { Name = "t", Kind = TaskKind.Label, Text = ["title"], Gold = new GoldSource("g"), Labels = [.. Enumerable.Range(0, labels).Select(label => new LabelDefinition($"l{label}", ""))] },
            Records = all,
            Split = Split.Test,
            SliceNames = ["slice"],
            ReportBy = ["slice"],
            Predictors = [.. said.Select((row, p) => new EvaluatedPredictor($"p{p}", new PredictorDescription { Kind = PredictorKind.Model, Title = "" }, row))],
            Criteria = new Criteria
            {
                Optimise = "min:macro-f1@slice",
                Margin = 0.03,
                Expressions = [new WorstSlice(macro, "slice"), new SliceMetric(macro, "slice", "s03"), (WorstSlice)MetricParser.Parse("min:recall:l0@slice")!],
                Costs = new Costs { Error = 1, Abstain = 0.5 },
            },
            Compare = [("p0", "p1")],
        };
    }

    private static int Argument(string[] args, int index, int otherwise) =>
        args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
