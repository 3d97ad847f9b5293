using System.Globalization;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Output;

/// <summary>Suggestions for people: 80 columns, but for the JSON, which is there to be copied.</summary>
internal static class SuggestionText
{
    private const int ShownTexts = 5;

    public static void Write(SuggestionList list, SuggestionRequest request, TextWriter output)
    {
        string source = list.FromModel ? "answered by the model" : "of the train split";
        Lines.Write(output, Line($"{(list.Suggestions.Length == 1 ? "1 suggestion" : $"{list.Suggestions.Length} suggestions")} for '{request.Set.Name}', from {list.Candidates} candidates in {list.Train} records {source}. Intervals at 95 %, allowing for all candidates. Dev figures played no part in the search."), "");
        if (!list.Suggestions.IsEmpty)
        {
            output.Write('\n');
            SuggestionTable.Write(list, numbered: true, output);
        }

        for (int i = 0; i < list.Suggestions.Length; i++)
        {
            output.Write('\n');
            One(i + 1, list.Suggestions[i], list, request.Set.Field, output);
        }

        output.Write('\n');
        if (list.Suggestions.IsEmpty)
        {
            Lines.Write(output, "Nothing that train speaks for clearly enough adds to the set as it stands.", "");
            return;
        }

        TogetherText.Write("All together on dev", list, request.Label, output);
        Lines.Write(output, $"Accept by id: --accept {list.Suggestions[0].Rule.Id} adds the first to {SuggestedRulesFile.FileName} in the set's folder; --accept may be given several times.", "");
    }

    private static void One(int number, Suggestion suggestion, SuggestionList list, string? ownField, TextWriter output)
    {
        string who = list.FromModel ? "as the model" : "right";
        Wrap(output, "", Line($"{number}. {suggestion.Rule.Id}"));
        Wrap(output, "   rule   ", Line($"{suggestion.Rule.Label}: {suggestion.Rule.When.Describe()}"));
        Wrap(output, "   train  ", Line($"{suggestion.Correct} of {suggestion.Votes} {who}, {100 * suggestion.Share:0} % ({100 * suggestion.Precision.Low:0} to {100 * suggestion.Precision.High:0} %; {100 * suggestion.Base:0} % of all that no rule decides yet)"));
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
        output.Write("   JSON\n");
        output.Write($"   {suggestion.Rule.ToJson(ownField).Replace("\n", "\n   ", StringComparison.Ordinal)}\n");
    }

    private static void List(TextWriter output, string title, IEnumerable<string> texts, int total)
    {
        string lead = $"   {title}".PadRight(10);
        int shown = 0;
        foreach (IGrouping<string, string> same in texts.GroupBy(t => t.ReplaceLineEndings(" "), StringComparer.Ordinal).Take(ShownTexts))
        {
            int times = same.Count();
            output.Write($"{Cut(lead + (times > 1 ? Line($"{times} times: ") : "") + same.Key)}\n");
            lead = new string(' ', 10);
            shown += times;
        }

        if (shown > 0 && total > shown)
        {
            output.Write(Line($"{lead}and {total - shown} more\n"));
        }
    }

    private static void Wrap(TextWriter output, string lead, string text) => Lines.Write(output, text, lead, new string(' ', lead.Length));

    private static string Cut(string line) => Lines.Cut(line, Lines.Width);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
