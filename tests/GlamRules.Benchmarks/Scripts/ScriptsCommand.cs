using System.Diagnostics;
using System.Globalization;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Predictions;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using GlamRules.Scripting;
using GlamRules.Trust;

namespace GlamRules.Benchmarks.Scripts;

/// <summary>
/// <c>scripts</c>: records a second of 50 script rules in the process of their own and in this one, by the clock and by
/// the time that processors spent, which another program running beside does not change.
/// </summary>
internal static class ScriptsCommand
{
    private const int Rules = 50;
    private const int Records = 204_800;
    private const int Batch = 8_192;
    private const int Rounds = 5;

    private static readonly string[] Words = ["Ada", "a", "novel", "the", "history", "of", "Rome", "poems", "and", "tales", "from", "Wales", "geology", "bees"];

    private static readonly TaskDescription Task = new()
    {
        Name = "genre",
        Kind = TaskKind.Label,
        Text = ["title"],
        Features = ["year"],
        Gold = new GoldSource("genre"),
        Labels = [new LabelDefinition("Fiction", ""), new LabelDefinition("Non-fiction", "")],
    };

    public static int Run(TextWriter output)
    {
        Random random = new(1);
        FieldList fields = Task.Fields;
        Record[] records = [.. Enumerable.Range(0, Records).Select(i => new Record(
            i.ToString(CultureInfo.InvariantCulture), fields,
            [
                new FieldValue(string.Join(' ', Enumerable.Range(0, random.Next(3, 10)).Select(_ => Words[random.Next(Words.Length)]))),
                new FieldValue(random.Next(1700, 1900).ToString(CultureInfo.InvariantCulture)),
            ]))];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rules} scripts, {Records} records, {Environment.ProcessorCount} processors, best of {Rounds}"));
        long apart = Measure("apart", inProcess: false, records, output);
        long here = Measure("in process", inProcess: true, records, output);
        return apart == here ? 0 : 1;
    }

    private static long Measure(string name, bool inProcess, Record[] records, TextWriter output)
    {
        RuleSetPredictor predictor = new(Load(inProcess));
        Prediction[] answers = new Prediction[Batch];
        (double clock, double processors, long votes) = (0, 0, 0);
        for (int round = 0; round <= Rounds; round++)
        {
            (long start, double before) = (Stopwatch.GetTimestamp(), ProcessorTime.Seconds());
            votes = 0;
            for (int i = 0; i < Records; i += Batch)
            {
                predictor.Predict(records.AsSpan(i, Batch), answers);
                foreach (Prediction answer in answers)
                {
                    votes += answer.Votes.Length;
                }
            }

            // The first round also translates the code.
            if (round > 0)
            {
                clock = Math.Max(clock, Records / Stopwatch.GetElapsedTime(start).TotalSeconds);
                processors = Math.Max(processors, Records / (ProcessorTime.Seconds() - before));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {clock,10:N0} records/s  {processors,10:N0} records/s of a processor  {votes} votes"));
        return votes;
    }

    private static RuleSet Load(bool inProcess)
    {
        string folder = Directory.CreateTempSubdirectory("glamrules-").FullName;
        try
        {
            string set = Path.Combine(folder, "set");
            Directory.CreateDirectory(set);
            File.WriteAllText(Path.Combine(set, "ruleset.json"), """{"name": "Scripts", "task": "label", "field": "title"}""");
            for (int i = 0; i < Rules; i++)
            {
                File.WriteAllText(Path.Combine(set, FormattableString.Invariant($"{i:00}.csx")), Script(i));
            }

            TrustStore trust = new(Path.Combine(folder, "config"));
            DiagnosticBag diagnostics = new();
            trust.Grant(set, mine: false, diagnostics);
            return RuleSetLoader.Load(set, Task, ScriptingParts.Of(new ScriptPermission(trust, TrustPurpose.Running, inProcess)), diagnostics)
                ?? throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Texts compared, numbers read, a loop, a list of terms: what scripts are written for.
    private static string Script(int i)
    {
        string label = i % 2 == 0 ? "Fiction" : "Non-fiction";
        string word = Words[i % Words.Length];
        string when = (i % 5) switch
        {
            0 => $"record.Text(\"title\").Contains(\"{word}\") && record.Year(\"year\") > {1700 + (3 * i)}",
            1 => $"record.Text(\"title\").StartsWith(\"{word}\", StringComparison.OrdinalIgnoreCase) && record.Text(\"title\").Length > {20 + i}",
            2 => $"record.Text(\"title\").Split(' ').Count(w => w == \"{word}\") > 2",
            3 => $"record.Year(\"year\") is >= {1700 + (2 * i)} and < {1710 + (2 * i)} && record.HasTerm(\"title\", terms{i})",
            _ => $"record.Text(\"title\").Length > {30 + i} && record.Text(\"title\").EndsWith(\"{word}\")",
        };
        return FormattableString.Invariant($"var terms{i} = Terms(\"{word}\", \"novel of\");\nRule(\"rule-{i}\", \"{label}\", record => {when}, why: \"A trial.\");\n");
    }
}
