using System.Globalization;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>What a set comes to on dev without and with suggestions: on all records, or on the label that was asked for.</summary>
internal static class TogetherText
{
    public static void Write(string lead, SuggestionList list, string? label, TextWriter output)
    {
        (DevFigures before, DevFigures after) = list.Together;
        string text = before.Label is { } was && after.Label is { } now
            ? Line($"{lead}, for '{label}': {Tell(was)} as the set stands; {Tell(now)} with {Them(list)}.")
            : Line($"{lead}: {before.Right} of {list.Dev} right as the set stands, {after.Right} with {Them(list)} ({Percent(before.Right, list.Dev)} to {Percent(after.Right, list.Dev)}).");
        Lines.Write(output, text, "");
        if (after.Agreeing is { } agreeing)
        {
            Lines.Write(output, Line($"Fidelity to the model on dev: {Percent(before.Agreeing ?? 0, list.Dev)} as the set stands, {Percent(agreeing, list.Dev)} with {Them(list)}. (A model saved by 'train' has seen dev.)"), "");
        }
    }

    private static string Them(SuggestionList list) => list.Suggestions.Length == 1 ? "it" : "them";

    private static string Tell(LabelFigures figures) => Line($"precision {Share(figures.Precision)}, recall {Share(figures.Recall)}, F1 {(figures.F1 is { } f1 ? Line($"{f1:0.000}") : "n/a")}");

    private static string Share(double? share) => share is { } s ? Line($"{100 * s:0.0} %") : "n/a";

    private static string Percent(int part, int whole) => whole == 0 ? "n/a" : Line($"{100.0 * part / whole:0.0} %");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
