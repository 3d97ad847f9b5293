using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Reading;

/// <summary>Reports pairs of answers that can't both be meant.</summary>
internal static class Contradictions
{
    private static readonly ImmutableArray<(TriageQuestion First, string[] Words, TriageQuestion Second, string[] Against, string Says)> Pairs =
    [
        (MistakeQuestions.Harm, ["none"], MistakeQuestions.Whom, ["depicted", "readers", "staff"], "nobody can be hurt, and yet it says who would be"),
        (MistakeQuestions.Harm, ["serious", "some", "slight"], MistakeQuestions.Whom, ["nobody"], "somebody can be hurt, and yet it would be nobody"),
        (MethodQuestions.Regex, ["mostly"], MethodQuestions.Takes, ["create", "understand"], "a pattern is to do what takes understanding"),
        (UseQuestions.Feedback, ["none"], UseQuestions.Breaks, ["nowhere"], "there is no feedback, and yet it breaks nowhere"),
        (UseQuestions.Archetype, ["suggests"], MistakeQuestions.Audience, ["public"], "a person decides, and yet readers see answers unchecked"),
    ];

    public static void Report(JsonObject json, IReadOnlyDictionary<string, ProjectAnswer> answers, DiagnosticBag diagnostics)
    {
        foreach ((TriageQuestion first, string[] words, TriageQuestion second, string[] against, string says) in Pairs)
        {
            if (Word(first) is { } one && words.Contains(one) && Word(second) is { } other && against.Contains(other))
            {
                diagnostics.Add(TriageProblems.Contradiction, json.Any(second.Id)!.Location, $"'{first.Id}' is '{one}' and '{second.Id}' is '{other}': {says}");
            }
        }

        string? Word(TriageQuestion question) => answers.TryGetValue(question.Id, out ProjectAnswer? answer) ? answer.Word : null;
    }
}
