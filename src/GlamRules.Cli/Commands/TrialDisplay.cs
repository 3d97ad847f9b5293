using GlamRules.Cli.Output;
using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using GlamRules.Rules;
using GlamRules.Trying;

namespace GlamRules.Cli.Commands;

/// <summary>Shows of a trial what was asked for: all of it, what concerns some labels, or the records of one rule.</summary>
internal static class TrialDisplay
{
    /// <summary>False, with a diagnostic, where the set has no such rule.</summary>
    public static bool Write(Surroundings surroundings, TryRequest request, Trial trial, string corpus)
    {
        Wording words = new(request.Culture);
        if (request.Rule is { } id)
        {
            DiagnosticBag diagnostics = new();
            Rule? rule = RuleNamed.Find(trial.Set, id, diagnostics);
            CommonOptions.Print(surroundings, diagnostics);
            if (rule is not null)
            {
                Write(surroundings, request.Json, RuleRecords.Of(trial, trial.Set.Rules.IndexOf(rule)), trial, corpus, words);
            }

            return rule is not null;
        }

        Trial shown = trial.About(request.Labels);
        if (request.Json)
        {
            TrialJson.Write(shown, corpus, request.PerTerm, surroundings.Output);
        }
        else
        {
            TrialPrinter.Write(shown, corpus, words, request.Errors, request.PerTerm, surroundings.Output, surroundings.Palette);
        }

        return true;
    }

    private static void Write(Surroundings surroundings, bool json, RuleRecords records, Trial trial, string corpus, Wording words)
    {
        if (json)
        {
            RuleRecordsJson.Write(trial, records, corpus, surroundings.Output);
        }
        else
        {
            RuleRecordsPrinter.Write(trial, records, corpus, words, surroundings.Output, surroundings.Palette);
        }
    }
}
