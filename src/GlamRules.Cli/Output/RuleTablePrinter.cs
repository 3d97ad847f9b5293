using GlamRules.Diagnostics;
using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>A line a rule, in 80 columns.</summary>
internal static class RuleTablePrinter
{
    private const int Id = 24;
    private const int Label = 12;

    public static void Write(Trial trial, Wording words, TextWriter writer, Palette palette)
    {
        writer.Write($"{palette.Bold(Row("rule", "votes for", "fires", "cover", "over", "conf", "prec", "95%", "above"))}\n");
        foreach (RuleLine line in trial.Rules.Where(l => l.Result.Fires > 0))
        {
            writer.Write($"{Of(line, words)}\n");
        }

        string[] silent = [.. trial.Rules.Where(l => l.Result.Fires == 0).Select(l => l.Result.Id)];
        if (silent.Length > 0)
        {
            Lines.Write(writer, $"Never fire: {string.Join(", ", silent)}.", "", "  ");
        }

        foreach (RuleLine line in trial.Rules.Where(l => l.Faults > 0))
        {
            Lines.Write(writer, $"{line.Result.Id} fails on {words.Count(line.Faults, "record")}.", "", "  ");
        }

        string legend = "cover, over, conf: % of records on which the rule votes, another votes too, another votes otherwise. prec: % of its votes that are right. above: points of that above "
            + (trial.Material.Task.Kind == Corpora.TaskKind.Labels ? "the label's share of all records." : "what the default answer gets right on the same records.");
        foreach (string text in WrappedText.Lines(legend, Lines.Width))
        {
            writer.Write($"{palette.Faint(text)}\n");
        }
    }

    private static string Of(RuleLine line, Wording words) => Row(
        line.Result.Id, line.Result.Label, words.Number(line.Result.Fires), Share(line.Result.Coverage, words), Share(line.Result.Overlap, words), Share(line.Result.Conflict, words),
        Whole(line.Result.Precision.Value, words), $"{Whole(line.Result.Precision.Low, words)}–{Whole(line.Result.Precision.High, words)}", Lift(line.Lift, words));

    private static string Row(string id, string label, string fires, string cover, string over, string conflict, string precision, string interval, string lift) =>
        $"{Lines.Left(id, Id)} {Lines.Left(label, Label)} {Lines.Right(fires, 6)} {Lines.Right(cover, 5)} {Lines.Right(over, 5)} {Lines.Right(conflict, 5)} {Lines.Right(precision, 4)} {Lines.Left(interval, 6)} {Lines.Right(lift, 5)}".TrimEnd();

    private static string Share(double? share, Wording words) => share is { } s ? (s * 100).ToString("0.0", words.Culture) : "–";

    private static string Whole(double? share, Wording words) => share is { } s ? (s * 100).ToString("0", words.Culture) : "–";

    private static string Lift(double? lift, Wording words) => lift is { } l ? (l * 100).ToString("+0;−0;0", words.Culture) : "–";
}
