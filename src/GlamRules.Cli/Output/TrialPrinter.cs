using GlamRules.Corpora;
using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>A trial as its author reads it: the figures, the rules, who disagrees, and the errors to look at next.</summary>
internal static class TrialPrinter
{
    public static void Write(Trial trial, string corpus, Wording words, int errorGroups, bool terms, TextWriter writer, Palette palette)
    {
        Headline(trial, corpus, words, writer, palette);
        writer.Write("\n");
        if (trial.Material.Task.Kind == TaskKind.Labels || !trial.Labels.IsEmpty)
        {
            LabelsPrinter.Write(trial, words, writer, palette);
            writer.Write("\n");
        }

        RuleTablePrinter.Write(trial, words, writer, palette);
        if (terms)
        {
            writer.Write("\n");
            TermsPrinter.Write(trial, words, writer, palette);
        }

        ConflictPrinter.Write(trial, words, writer, palette);
        writer.Write("\n");
        ErrorsPrinter.Write(trial, words, errorGroups, writer, palette);
    }

    private static void Headline(Trial trial, string corpus, Wording words, TextWriter writer, Palette palette)
    {
        string title = trial.Set.Version.Length > 0 ? $"{trial.Set.Name}, version {trial.Set.Version}" : trial.Set.Name;
        writer.Write($"{palette.Bold(Lines.Cut(title, Lines.Width))}\n");
        Lines.Write(writer, $"{words.Count(trial.Score.N, "dev record")} of {corpus}, task {trial.Material.Task.Name}{(trial.Labels.IsEmpty ? "" : $"; only what concerns {string.Join(", ", trial.Labels.Select(l => $"'{l}'"))}")}", "");
        if (!trial.Labels.IsEmpty)
        {
            return;
        }

        writer.Write("\n");
        bool set = trial.Material.Task.Kind == TaskKind.Labels;
        writer.Write($"{"",-10}{(set ? "macro-F1" : "accuracy"),-21}{(set ? "micro-F1" : "macro-F1"),-12}{(set ? "wholly right" : "")}".TrimEnd() + "\n");
        Score("rules", trial.Score);
        Score("majority", trial.Majority);
        int silent = trial.Predictions.Count(p => p.Votes.IsEmpty);
        string what = trial.Set.Default is null && trial.Set.Kind == TaskKind.Labels ? "the answer is no label at all"
            : trial.Set.Default is null ? "the set has no default and abstains"
            : $"the default answers, wholly right on {words.RoundPercent(silent == 0 ? null : trial.Predictions.Where((p, i) => p.Votes.IsEmpty && Equals(p.Answer, trial.Material.Records[i].Gold)).Count() / (double)silent)} of them";
        string silence = silent == 0 ? "A rule votes on every record." : $"No rule votes on {words.Count(silent, "record")} ({words.Percent(silent / (double)Math.Max(1, trial.Score.N))}): {what}.";
        Lines.Write(writer, silence, "");
        if (ConfidencesAreEstimated(trial))
        {
            Lines.Write(writer, "Votes are weighted by precision estimated on these same records: on others it will be a little lower.", "");
        }

        void Score(string name, QuickScore score)
        {
            string exact = $"{words.Figure(score.Exact.Value)} ({words.Interval(score.Exact).Replace(" to ", "–", StringComparison.Ordinal)})";
            writer.Write($"{name,-10}{(set ? words.Figure(score.MacroF1) : exact),-21}{words.Figure(set ? score.MicroF1 : score.MacroF1),-12}{(set ? exact : "")}".TrimEnd() + "\n");
        }
    }

    private static bool ConfidencesAreEstimated(Trial trial) => trial.Set.Resolve == Rules.Resolve.Weighted && trial.Set.Kind == TaskKind.Label;
}
