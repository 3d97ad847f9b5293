using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Rules;
using RulesEngine.Models;

namespace GlamRules.Benchmarks.Workflows;

/// <summary><c>workflows</c>: records a second of one processor, of 50 workflow rules, here and in Microsoft RulesEngine as it comes.</summary>
internal static class WorkflowsCommand
{
    private const int Rules = 50;
    private const int Records = 20_480;
    private const int Batch = 2_048;
    private const int Rounds = 5;

    public static int Run(TextWriter output)
    {
        string json = WorkflowOfRules.Json(Rules);
        BookInput[] inputs = BookInput.Make(Records);
        RuleSet set = WorkflowOfRules.Load(json);
        RuleSetPredictor predictor = new(set);
        Record[] records = [.. inputs.Select((input, i) => input.ToRecord(i, set.Fields!))];
        Prediction[] answers = new Prediction[Records];
        RulesEngine.RulesEngine package = new([json]);
        long votes = 0;
        double here = Best(() =>
        {
            votes = 0;
            for (int i = 0; i < Records; i += Batch)
            {
                // As in a run over a collection, what was answered is let go.
                Span<Prediction> batch = answers.AsSpan(0, Batch);
                predictor.Predict(records.AsSpan(i, Batch), batch);
                foreach (Prediction answer in batch)
                {
                    votes += answer.Votes.Length;
                }
            }
        });
        double there = Best(() => Parallel.For(0, Records, i => package.ExecuteAllRulesAsync("Books", inputs[i]).AsTask().GetAwaiter().GetResult()));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rules} rules, {Records} records, {Environment.ProcessorCount} processors, best of {Rounds}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"here      {here,12:N0} records/s of a processor  {votes} votes"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"package   {there,12:N0} records/s of a processor"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio     {here / there,12:0.0}"));
        predictor.Predict(records, answers);
        return Check(package, inputs, answers, output);
    }

    // By the time of the processors, not of the clock: what else the machine does weighs little then.
    private static double Best(Action action)
    {
        action();
        double best = 0;
        for (int i = 0; i < Rounds; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Max(best, Records / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    // A fast answer that is another answer would prove nothing.
    private static int Check(RulesEngine.RulesEngine package, BookInput[] inputs, Prediction[] answers, TextWriter output)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            List<RuleResultTree> verdicts = package.ExecuteAllRulesAsync("Books", inputs[i]).AsTask().GetAwaiter().GetResult();
            int[] expected = [.. verdicts.Select((v, rule) => v.IsSuccess ? rule : -1).Where(rule => rule >= 0)];
            if (!expected.SequenceEqual(answers[i].Votes.Select(v => v.Rule).Order()))
            {
                output.WriteLine($"they differ on {inputs[i]}");
                return 1;
            }
        }

        return 0;
    }
}
