using System.Globalization;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>Suggestions for people: 80 columns, but for the JSON, which is there to be copied.</summary>
internal static class SuggestionText
{
    private const int Width = 80;
    private const int ShownTexts = 5;

    public static void Write(SuggestionList list, SuggestionRequest request, IReadOnlyList<RuleDraft> accepted, string? file, TextWriter output)
    {
        string source = list.FromModel ? "answered by the model" : "of the train split";
        Wrap(output, "", Line($"{(list.Suggestions.Length == 1 ? "1 suggestion" : $"{list.Suggestions.Length} suggestions")} for '{request.Set.Name}', from {list.Candidates} candidates in {list.Train} records {source}. Intervals at 95 %, allowing for all candidates. Dev figures played no part in the search."));
        for (int i = 0; i < list.Suggestions.Length; i++)
        {
            output.WriteLine();
            One(i + 1, list.Suggestions[i], list, request.Set.Field, output);
        }

        output.WriteLine();
        Foot(list, accepted, file, output);
    }

    private static void One(int number, Suggestion suggestion, SuggestionList list, string? ownField, TextWriter output)
    {
        string who = list.FromModel ? "as the model" : "right";
        Wrap(output, "", Line($"{number}. {suggestion.Rule.Label}: {suggestion.Rule.When.Describe()}"));
        Wrap(output, "   train  ", Line($"{suggestion.Correct} of {suggestion.Votes} {who}, {100 * suggestion.Share:0} % ({100 * suggestion.Precision.Low:0} to {100 * suggestion.Precision.High:0} %; blind {100 * suggestion.Base:0} %)"));
        Wrap(output, "          ", Line($"{suggestion.TrainGained} gained, {suggestion.TrainLost} lost"));
        if (!suggestion.Certain)
        {
            Wrap(output, "          ", "Among so many candidates this may be chance: see dev before you accept.");
        }

        Wrap(output, "   dev    ", Line($"{suggestion.Dev.Correct} of {suggestion.Dev.Votes} right; {suggestion.Effect.Gained.Length} gained, {suggestion.Effect.Lost.Length} lost, {suggestion.Effect.Changed} changed"));
        if (suggestion.ModelWeight is { } weight)
        {
            Wrap(output, "   model  ", Line($"among its strongest features, weight {weight:0.##}"));
        }

        List(output, "right", suggestion.Examples, suggestion.Correct);
        List(output, "wrong", suggestion.CounterExamples.Take(ShownTexts), suggestion.CounterExamples.Length);
        List(output, "gains", suggestion.Effect.Gained.Select(r => r.Text), suggestion.Effect.Gained.Length);
        List(output, "breaks", suggestion.Effect.Lost.Select(r => $"{r.Text} [{r.Gold}]"), suggestion.Effect.Lost.Length);
        output.WriteLine("   JSON");
        output.WriteLine("   " + suggestion.Rule.ToJson(ownField).Replace("\n", "\n   ", StringComparison.Ordinal));
    }

    private static void Foot(SuggestionList list, IReadOnlyList<RuleDraft> accepted, string? file, TextWriter output)
    {
        (DevFigures before, DevFigures after) = list.Together;
        if (list.Suggestions.IsEmpty)
        {
            Wrap(output, "", "Nothing that train speaks for clearly enough adds to the set as it stands.");
        }
        else
        {
            Wrap(output, "", Line($"All together on dev: {before.Right} of {list.Dev} right as the set stands, {after.Right} with them ({Percent(before.Right, list.Dev)} to {Percent(after.Right, list.Dev)})."));
        }

        if (after.Agreeing is { } agreeing)
        {
            Wrap(output, "", Line($"Fidelity to the model on dev: {Percent(before.Agreeing ?? 0, list.Dev)} as the set stands, {Percent(agreeing, list.Dev)} with them. (A model saved by 'train' has seen dev.)"));
        }

        if (file is not null)
        {
            output.WriteLine(Line($"Accepted: {string.Join(", ", accepted.Select(a => a.Id))}"));
            output.WriteLine($"Written: {file}");
        }
        else if (list.Suggestions.Length > 0)
        {
            Wrap(output, "", $"Accept by number: --accept 1 adds the first to {SuggestedRulesFile.FileName} in the set's folder.");
        }
    }

    private static void List(TextWriter output, string title, IEnumerable<string> texts, int total)
    {
        string lead = $"   {title}".PadRight(10);
        int shown = 0;
        foreach (IGrouping<string, string> same in texts.GroupBy(t => t.ReplaceLineEndings(" "), StringComparer.Ordinal).Take(ShownTexts))
        {
            int times = same.Count();
            output.WriteLine(Cut(lead + (times > 1 ? Line($"{times} times: ") : "") + same.Key));
            lead = new string(' ', 10);
            shown += times;
        }

        if (shown > 0 && total > shown)
        {
            output.WriteLine(Line($"{lead}and {total - shown} more"));
        }
    }

    private static void Wrap(TextWriter output, string lead, string text)
    {
        string line = lead;
        foreach (string word in text.Split(' '))
        {
            if (line.Length > lead.Length && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', lead.Length);
            }

            line += line.Trim().Length == 0 || line == lead ? word : " " + word;
        }

        output.WriteLine(line);
    }

    private static string Cut(string line) => line.Length <= Width ? line : line[..(Width - 1)].TrimEnd() + "…";

    private static string Percent(int part, int whole) => whole == 0 ? "n/a" : Line($"{100.0 * part / whole:0.0} %");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
