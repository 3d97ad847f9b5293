using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>The errors most worth a look, grouped by what would mend them.</summary>
internal static class ErrorsPrinter
{
    private const int ExamplesEach = 3;
    private const int MostMisleading = 5;

    public static void Write(Trial trial, Wording words, int most, TextWriter writer, Palette palette)
    {
        int errors = trial.Errors.Sum(g => g.Errors.Length);
        if (errors == 0)
        {
            writer.Write("No errors.\n");
            return;
        }

        writer.Write($"{palette.Bold(words.Count(errors, "error"))}, by what would mend them{(trial.Errors.Length > most ? $" (the largest {words.Number(most)} of {words.Count(trial.Errors.Length, "group")})" : "")}\n");
        int number = 0;
        HashSet<int> seen = [];
        foreach (ErrorGroup group in trial.Errors.Take(most))
        {
            number++;
            writer.Write("\n");
            string place = $"{words.Number(number)}. ";
            Lines.Write(writer, $"{Title(trial, group)}: {words.Number(group.Errors.Length)}", place, new string(' ', place.Length));
            Lines.Write(writer, Advice(trial, group, words), "   ");
            foreach (TrialError error in Choose(trial, group, seen))
            {
                string note = $"said {RecordPrinter.Said(trial.Predictions[error.Record])}; gold {RecordPrinter.Short(trial.Material.Records[error.Record].Gold!)}";
                RecordPrinter.Write(trial, error.Record, error.Matches, note, "   ", writer, palette);
            }
        }

        writer.Write("\n");
        Lines.Write(writer, "Look closer with 'glamrules explain', by --id; keep one as an example of its rule with --promote ID.", "");
    }

    // Records and texts not shown yet come first: many errors are one and the same.
    private static TrialError[] Choose(Trial trial, ErrorGroup group, HashSet<int> seen)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        TrialError[] chosen = [.. group.Errors.OrderBy(e => seen.Contains(e.Record) || !texts.Add(RecordPrinter.Text(trial, e.Record, e.Matches))).Take(ExamplesEach)];
        seen.UnionWith(chosen.Select(e => e.Record));
        return chosen;
    }

    private static string Title(Trial trial, ErrorGroup group)
    {
        string rule = group.Rule is { } r ? trial.Set.Rules[r].Id : "";
        return group.Cause switch
        {
            ErrorCause.FiresWrongly => $"'{rule}' votes '{group.Label}' wrongly",
            ErrorCause.RightRuleLost => $"'{rule}' wins wrongly over '{trial.Set.Rules[group.Other!.Value].Id}'",
            ErrorCause.NoRuleVoted => trial.Set.Default is { } fallback ? $"No rule votes, and the default ({RecordPrinter.Short(fallback)}) misses '{group.Label}'" : $"No rule votes on '{group.Label}'",
            ErrorCause.LabelMissed => $"Rules vote, but none for '{group.Label}'",
            _ => $"A rule fails on '{group.Label}'",
        };
    }

    private static string Advice(Trial trial, ErrorGroup group, Wording words)
    {
        string misled = string.Join(", ", group.Misleading.Take(MostMisleading).Select(m => $"“{Lines.Cut(m.Text, 30)}” {words.Number(m.Count)}"));
        return group.Cause switch
        {
            ErrorCause.FiresWrongly => misled.Length > 0 ? $"Narrow it, or add to its 'unless'. Misled by {misled}." : "Narrow it, or add to its 'unless'.",
            ErrorCause.RightRuleLost => $"{Order(trial)}{(misled.Length > 0 ? $" Misled by {misled}." : "")}",
            ErrorCause.Failed => "Mend the rule that fails; explain shows which.",
            _ => $"Write or widen a rule for '{group.Label}'.",
        };
    }

    private static string Order(Trial trial) => trial.Set.Resolve switch
    {
        Rules.Resolve.Priority => "Give the other a higher 'priority', or narrow the winner.",
        Rules.Resolve.First => "Put the other before it, or narrow the winner.",
        _ => "Narrow the winner, or write another rule that agrees with the loser.",
    };
}
