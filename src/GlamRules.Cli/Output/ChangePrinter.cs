using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Evaluation;
using GlamRules.Predictions;
using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>What a save changed: figures, records gained and lost, new conflicts; or why the set does not load.</summary>
internal static class ChangePrinter
{
    private const int Shown = 4;

    public static void Write(TrialStep step, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write("\n");
        DiagnosticPrinter.Write(step.Diagnostics, writer);
        if (!step.Loaded)
        {
            writer.Write($"{palette.Bad("Not loaded")}: {DiagnosticPrinter.Summary(step.Diagnostics)}. The last figures stand.\n");
            return;
        }

        if (step.Change is { } change)
        {
            Write(change, words, writer, palette);
        }
    }

    private static void Write(TrialChange change, Wording words, TextWriter writer, Palette palette)
    {
        Lines.Write(writer, $"Saved. {What(change, words)}", "", "  ");
        writer.Write($"{Figures(change, words)}\n");
        string counts = string.Join(", ",
        [
            palette.Good($"{words.Number(change.Gained.Length)} gained"),
            palette.Bad($"{words.Number(change.Lost.Length)} lost"),
            .. change.Otherwise.IsEmpty ? [] : new[] { $"{words.Number(change.Otherwise.Length)} otherwise wrong" },
            $"{words.Count(change.NewConflicts.Length, "new conflict")}",
        ]);
        writer.Write($"{counts}\n");
        Records("gained", change.Gained);
        Records("lost", change.Lost);
        Records("new conflicts", change.NewConflicts);

        void Records(string title, ImmutableArray<int> records)
        {
            if (records.IsEmpty)
            {
                return;
            }

            writer.Write($"{palette.Bold(title)}{(records.Length > Shown ? $", the first {words.Number(Shown)}" : "")}\n");
            foreach (int record in records.Take(Shown))
            {
                Prediction now = change.After.Predictions[record];
                Prediction old = change.Before.Predictions[record];
                string said = Equals(old.Answer, now.Answer) ? RecordPrinter.Said(now) : $"{RecordPrinter.Said(old)} → {RecordPrinter.Said(now)}";
                string by = now.Votes.IsEmpty ? "" : $", by {change.After.Set.Rules[now.Votes[0].Rule].Id}";
                RecordPrinter.Write(change.After, record, now.Votes.IsEmpty ? [] : now.Votes[0].Matches, $"{said}{by}; gold {RecordPrinter.Short(change.After.Material.Records[record].Gold!)}", "  ", writer, palette);
            }
        }
    }

    private static string What(TrialChange change, Wording words)
    {
        string[] parts =
        [
            .. change.Added.IsEmpty ? [] : new[] { $"New: {Names(change.Added)}." },
            .. change.Removed.IsEmpty ? [] : new[] { $"Gone: {Names(change.Removed)}." },
            .. change.Changed.IsEmpty ? [] : new[] { $"Other votes: {Names(change.Changed)}." },
        ];
        string asked = change.After.RulesAsked == 0 ? "" : $" {words.Number(change.After.RulesAsked)} of {words.Count(change.After.Set.Rules.Length, "rule")} asked again.";
        return (parts.Length == 0 ? "No rule votes otherwise." : string.Join(" ", parts)) + asked;
    }

    private static string Names(ImmutableArray<string> ids) => string.Join(", ", ids.Take(6)) + (ids.Length > 6 ? ", …" : "");

    private static string Figures(TrialChange change, Wording words)
    {
        QuickScore old = change.Before.Score;
        QuickScore now = change.After.Score;
        (string name, double? before, double? after) = change.After.Material.Task.Kind == Corpora.TaskKind.Labels
            ? ("micro-F1", old.MicroF1, now.MicroF1)
            : ("accuracy", old.Exact.Value, now.Exact.Value);
        return $"{name} {Step(before, after, words)}   macro-F1 {Step(old.MacroF1, now.MacroF1, words)}";
    }

    private static string Step(double? before, double? after, Wording words) =>
        before == after ? $"{words.Figure(after)} as before" : $"{words.Figure(before)} → {words.Figure(after)} ({words.Points(after - before)})";
}
