using System.Globalization;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>A line a suggestion, in 80 columns.</summary>
internal static class SuggestionTable
{
    private const int Id = 36;
    private const int Label = 13;

    public static void Write(SuggestionList list, bool numbered, TextWriter output)
    {
        output.Write($"{Row("", "id", "label", "train", "right", "gained", "lost")}\n");
        for (int i = 0; i < list.Suggestions.Length; i++)
        {
            Suggestion suggestion = list.Suggestions[i];
            string right = string.Create(CultureInfo.InvariantCulture, $"{100 * suggestion.Precision.Low:0}–{100 * suggestion.Precision.High:0}");
            output.Write($"{Row(numbered ? Number(i + 1) : "", suggestion.Rule.Id, suggestion.Rule.Label, Number(suggestion.Votes), right, Number(suggestion.Effect.Gained.Length), Number(suggestion.Effect.Lost.Length))}\n");
        }

        string right95 = list.FromModel ? "answered so by the model" : "right";
        Lines.Write(output, $"train: records that it votes on; right: % of those that are {right95}, as an interval; gained, lost: dev records answered better or worse with the rule alone added.", "");
    }

    private static string Row(string number, string id, string label, string train, string right, string gained, string lost) =>
        $"{Lines.Right(number, 3)} {Lines.Left(id, Id)} {Lines.Left(label, Label)} {Lines.Right(train, 5)} {Lines.Right(right, 6)} {Lines.Right(gained, 6)} {Lines.Right(lost, 4)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
