using GlamRules.Reports.Words;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>Which rules disagree how often, as a matrix, and who was right in the commonest pairs.</summary>
internal static class ConflictPrinter
{
    private const int MostPairs = 5;
    private const int Id = 22;

    public static void Write(Trial trial, Wording words, TextWriter writer, Palette palette)
    {
        if (trial.Conflicts.IsEmpty)
        {
            return;
        }

        int[] all = [.. trial.Conflicts.SelectMany(c => new[] { (Rule: c.First, c.Records), (Rule: c.Second, c.Records) })
            .GroupBy(c => c.Rule).OrderByDescending(g => g.Sum(c => c.Records)).ThenBy(g => g.Key).Select(g => g.Key)];
        int cell = Math.Max(4, words.Number(trial.Conflicts[0].Records).Length + 1);
        int[] shown = [.. all.Take((Lines.Width - Id - 3) / cell).Order()];
        writer.Write($"\n{palette.Bold("Disagreements")}: records on which two rules vote otherwise{(all.Length > shown.Length ? $" (the {words.Number(shown.Length)} rules most at odds)" : "")}\n");
        writer.Write($"{new string(' ', Id + 3)}{string.Concat(shown.Select((_, i) => Lines.Right(words.Number(i + 1), cell)))}\n");
        for (int row = 0; row < shown.Length; row++)
        {
            string cells = string.Concat(shown.Select((column, i) => Lines.Right(i == row ? "·" : Cell(trial, shown[row], column, words), cell)));
            writer.Write($"{Lines.Right(words.Number(row + 1), 2)} {Lines.Left(trial.Set.Rules[shown[row]].Id, Id)}{cells}\n");
        }

        foreach (RuleConflict pair in trial.Conflicts.Take(MostPairs))
        {
            string first = trial.Set.Rules[pair.First].Id;
            string second = trial.Set.Rules[pair.Second].Id;
            Lines.Write(writer, $"{first} against {second}: {words.Count(pair.Records, "record")}; right {words.Number(pair.FirstRight)} to {words.Number(pair.SecondRight)}", "", "  ");
        }
    }

    private static string Cell(Trial trial, int a, int b, Wording words) =>
        trial.Conflicts.FirstOrDefault(c => (c.First, c.Second) == (Math.Min(a, b), Math.Max(a, b))) is { } conflict ? words.Number(conflict.Records) : "";
}
