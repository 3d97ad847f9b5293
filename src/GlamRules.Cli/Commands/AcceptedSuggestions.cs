using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Suggesting;

namespace GlamRules.Cli.Commands;

/// <summary>The suggestions that a user accepts: by their ids, or by their numbers in this very run.</summary>
internal static class AcceptedSuggestions
{
    /// <summary>How far down the list an id is looked for.</summary>
    public const int Furthest = 100;

    /// <summary>Whether a text names one of a list, or some of it by their numbers.</summary>
    public static bool IsThere(string text, SuggestionList list) => Find(text, list) is not null;

    /// <summary>Those accepted, in the order of the list; null, with diagnostics, where one is not there.</summary>
    public static SuggestionList? Of(IReadOnlyList<string> accept, SuggestionList list, string ruleSet, DiagnosticBag diagnostics)
    {
        string[] ids = [.. list.Suggestions.Select(s => s.Rule.Id)];
        foreach (string unknown in accept.Where(a => !IsThere(a, list)))
        {
            if (IsAccepted(unknown, ruleSet))
            {
                diagnostics.Add(FileProblems.Exists, new SourceLocation(Path.Combine(ruleSet, SuggestedRulesFile.FileName)), $"'{unknown}' is in {SuggestedRulesFile.FileName} already", "Leave it out of --accept.");
                continue;
            }

            diagnostics.Add(FileProblems.OutOfRange, new SourceLocation(ruleSet), $"there is no suggestion '{unknown}'.{DidYouMean.Sentence(unknown, ids)}",
                ids.Length == 0 ? "There is none at all for this set." : $"It may stand in the set already. There are: {string.Join(", ", ids.Take(12))}{(ids.Length > 12 ? ", ..." : "")}.");
        }

        return diagnostics.HasErrors ? null : list.Only([.. accept.SelectMany(a => Find(a, list) ?? [])]);
    }

    private static bool IsAccepted(string id, string ruleSet) =>
        Path.Combine(ruleSet, SuggestedRulesFile.FileName) is var path && File.Exists(path)
        && (JsonParser.Load(path, new DiagnosticBag())?["rules"]?.Items ?? []).Any(r => r["id"]?.Text == id);

    private static IEnumerable<Suggestion>? Find(string text, SuggestionList list)
    {
        if (list.Suggestions.FirstOrDefault(s => s.Rule.Id == text) is { } named)
        {
            return [named];
        }

        return NumberList.Parse(text) is { Count: > 0 } numbers && numbers[^1] <= list.Suggestions.Length ? numbers.Select(n => list.Suggestions[n - 1]) : null;
    }
}
