using System.Globalization;
using GlamRules.Assessments;
using GlamRules.Assessments.Reading;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;

namespace GlamRules.Benchmarks.Trainers;

/// <summary>
/// <c>trainers [--seeds n] [--only text] [assessment ...]</c>: the table by which the defaults of the trainer were chosen.
/// Fits on train and scores dev, over split seeds 1 to n (a ready split has one). The collections are those in
/// <c>$GLAMRULES_CORPORA</c>; run it in the folder of the solution.
/// </summary>
internal static class TrainersCommand
{
    private static readonly string[] Assessments =
    [
        "corpora/bl-books-genre/genre.assessment.json",
        "corpora/fingreylit/language.assessment.json",
        "corpora/conconcor/contentious.assessment.json",
        "corpora/tate/medium.assessment.json",
    ];

    public static int Run(string[] args, TextWriter output)
    {
        List<string> rest = [.. args];
        int seeds = int.Parse(Take(rest, "--seeds") ?? "5", CultureInfo.InvariantCulture);
        string only = Take(rest, "--only") ?? "";
        output.WriteLine("| collection | trainer | features | seeds | macro-F1 on dev | sd | accuracy | log loss | train s | records/s |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (string path in rest.Count > 0 ? rest : [.. Assessments])
        {
            DiagnosticBag diagnostics = new();
            AssessmentFile? file = AssessmentReader.Read(path, diagnostics);
            Corpus? corpus = file is null ? null : CorpusLoader.Load(file.Corpus, file.Definition.Task, new LoadOptions { Split = file.Split }, diagnostics);
            if (corpus is null)
            {
                output.WriteLine($"{path} is left out:\n{string.Join('\n', diagnostics.ToImmutable())}");
                continue;
            }

            foreach (Recipe recipe in Recipe.All.Where(r => $"{r.Trainer}, {r.Features}".Contains(only, StringComparison.Ordinal)))
            {
                TrainerTrial[] trials = [.. Enumerable.Range(1, seeds).Select(seed => TrainerTrial.Run(corpus.WithSplitSeed(seed), recipe.OptionsFor(corpus.Task), seed))];
                output.WriteLine(Row(corpus, recipe, trials));
                output.Flush();
            }
        }

        return 0;
    }

    private static string Row(Corpus corpus, Recipe recipe, TrainerTrial[] trials)
    {
        double mean = trials.Average(t => t.MacroF1);
        double spread = trials.Length < 2 ? 0 : Math.Sqrt(trials.Sum(t => (t.MacroF1 - mean) * (t.MacroF1 - mean)) / (trials.Length - 1));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {corpus.Description.Name} {corpus.Task.Name} | {recipe.Trainer} | {recipe.Features} | {trials.Length} | {mean:F4} | {spread:F4} | {trials.Average(t => t.Accuracy):F4} | {trials.Average(t => t.LogLoss):F4} | {trials.Average(t => t.TrainSeconds):F2} | {trials.Average(t => t.RecordsPerSecond):F0} |");
    }

    private static string? Take(List<string> args, string name)
    {
        int at = args.IndexOf(name);
        if (at < 0 || at + 1 >= args.Count)
        {
            return null;
        }

        string value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }
}
