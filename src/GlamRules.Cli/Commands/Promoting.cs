using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules;
using GlamRules.Rules.Editing;

namespace GlamRules.Cli.Commands;

/// <summary><c>try --promote</c>: a record of the corpus becomes an example of its rule.</summary>
internal static class Promoting
{
    public static int Run(Surroundings surroundings, Corpus corpus, string id, string? rule, Func<DiagnosticBag, RuleSet?> load)
    {
        DiagnosticBag diagnostics = new();
        RuleSet? set = load(diagnostics) is { } loaded ? new ConfidenceEstimation(loaded).Estimate(corpus.Labelled(Split.Train), corpus.Labelled(Split.Dev), CancellationToken.None) : null;
        Promotion? promotion = set is not null && Find(corpus, id, diagnostics) is { } record ? Promotion.Of(set, record, rule, diagnostics) : null;
        CommonOptions.Print(surroundings, diagnostics);
        if (promotion is null)
        {
            return ExitCode.CouldNotRun;
        }

        string place = $"'{ExampleEdit.Member(promotion.Kind)}' of '{promotion.Rule.Id}' in {promotion.Path}";
        if (promotion.Text is not { } text)
        {
            surroundings.Output.Write($"Record {id} stands already under {place}.\n");
            return ExitCode.Done;
        }

        EditedFile.Write(promotion.Path, text);
        surroundings.Output.Write($"Record {id} is now an example under {place}.\n");
        if (promotion.Kind is ExampleKind.Todo or ExampleKind.TodoNoMatch)
        {
            surroundings.Output.Write("The rule does not keep it yet; 'glamrules test' tells when it does.\n");
        }

        return ExitCode.Done;
    }

    private static LabelledRecord? Find(Corpus corpus, string id, DiagnosticBag diagnostics)
    {
        LabelledRecord? record = corpus.Records.FirstOrDefault(r => r.Id == id);
        string? problem = record is null ? $"the task '{corpus.Task.Name}' has no record '{id}'"
            : record.Split == Split.Test ? $"record '{id}' is in the test split, which no rule may learn from"
            : record.Gold is null ? $"record '{id}' has no gold label"
            : null;
        if (problem is null)
        {
            return record;
        }

        diagnostics.Add(record is null ? CorpusProblems.UnknownRecord : RuleProblems.NotPromoted, corpus.Description.Location, problem);
        return null;
    }
}
