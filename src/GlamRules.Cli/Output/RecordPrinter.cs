using GlamRules.Corpora;
using GlamRules.Predictions;
using GlamRules.Trying;

namespace GlamRules.Cli.Output;

/// <summary>A record of a trial in two or three lines: its id, what gold and the rules say, its text with the matches marked.</summary>
internal static class RecordPrinter
{
    private const int TextLines = 2;

    public static void Write(Trial trial, int record, IReadOnlyCollection<Match> matches, string note, string indent, TextWriter writer, Palette palette)
    {
        LabelledRecord labelled = trial.Material.Records[record];
        string head = $"{labelled.Id}  {note}";
        writer.Write($"{indent}{palette.Faint(Lines.Cut(head, Lines.Width - indent.Length))}\n");
        foreach (string line in MarkedText.Lines(Text(trial, record, matches), matches, Lines.Width - indent.Length - 2, TextLines, palette))
        {
            writer.Write($"{indent}  {line}\n");
        }
    }

    /// <summary>The value that was matched, else that of the set's own field.</summary>
    public static string Text(Trial trial, int record, IReadOnlyCollection<Match> matches) =>
        matches.Count > 0 ? matches.First().Value : trial.Material.Records[record].Record[trial.Set.Field ?? trial.Material.Task.Text[0]].First ?? "(empty)";

    /// <summary>What a prediction says, in a word.</summary>
    public static string Said(Prediction prediction) => prediction.Answer is { } answer ? Short(answer) : prediction.Outcome == Outcome.Fault ? "a fault" : "nothing";

    public static string Short(Answer answer) => answer.Labels.IsEmpty ? "(none)" : string.Join(" | ", answer.Labels);
}
