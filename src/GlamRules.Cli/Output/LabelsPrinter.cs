using GlamRules.Evaluation;
using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>How a set does on each label that it has rules for: the figures of a whole task say little of a set for some of its labels.</summary>
internal static class LabelsPrinter
{
    private const int Label = 40;

    public static void Write(Trial trial, Wording words, TextWriter writer, Palette palette)
    {
        LabelResult[] labels = [.. trial.Score.Labels.Where(l => trial.Labels.IsEmpty ? trial.ClaimedLabels.Contains(l.Label) : trial.Labels.Contains(l.Label))];
        writer.Write($"{palette.Bold(Lines.Left("label", Label))} {Lines.Right("records", 8)} {Lines.Right("prec", 6)} {Lines.Right("recall", 7)} {Lines.Right("F1", 6)}\n");
        foreach (LabelResult label in labels)
        {
            writer.Write($"{Lines.Left(label.Label, Label)} {Lines.Right(words.Number(label.Support), 8)} {Lines.Right(words.RoundPercent(label.Precision), 6)} {Lines.Right(words.RoundPercent(label.Recall), 7)} {Lines.Right(words.Figure(label.F1), 6)}\n");
        }

        int without = trial.Score.Labels.Length - labels.Length;
        if (without > 0 && trial.Labels.IsEmpty)
        {
            Lines.Write(writer, $"The set has no rule for {words.Number(without)} of {words.Count(trial.Score.Labels.Length, "label")}: the figures of the whole task, above, count each of them as missed.", "");
        }
    }
}
