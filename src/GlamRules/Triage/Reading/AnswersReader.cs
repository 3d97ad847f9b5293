using System.Collections.Immutable;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Triage.Questions;

namespace GlamRules.Triage.Reading;

/// <summary>Reads the answers of one project.</summary>
internal static class AnswersReader
{
    public static ImmutableDictionary<string, ProjectAnswer> Read(JsonValue? value, DiagnosticBag diagnostics)
    {
        ImmutableDictionary<string, ProjectAnswer>.Builder answers = ImmutableDictionary.CreateBuilder<string, ProjectAnswer>(StringComparer.Ordinal);
        if (value is null || JsonObject.Open(value, TriageShape.Answers, diagnostics) is not { } json)
        {
            return answers.ToImmutable();
        }

        foreach (TriageQuestion question in Questionnaire.All)
        {
            if (json.Any(question.Id) is { } found && ReadOne(question, found, diagnostics) is { } answer)
            {
                answers[question.Id] = answer;
            }
        }

        json.Close();
        Contradictions.Report(json, answers, diagnostics);
        return answers.ToImmutable();
    }

    private static ProjectAnswer? ReadOne(TriageQuestion question, JsonValue found, DiagnosticBag diagnostics)
    {
        if (found.Kind != JsonKind.Object)
        {
            return ReadPlain(question, question.Id, found, diagnostics);
        }

        JsonObject json = JsonObject.Open(found, TriageShape.Noted(question), diagnostics)!;
        ProjectAnswer? answer = json.Any(TriageShape.Answer) is { } plain ? ReadPlain(question, TriageShape.Answer, plain, diagnostics) : ProjectAnswer.None;
        string note = json.Text(TriageShape.Note) ?? "";
        json.Close();
        return answer is null ? null : answer with { Note = note };
    }

    private static ProjectAnswer? ReadPlain(TriageQuestion question, string member, JsonValue found, DiagnosticBag diagnostics)
    {
        if (found is { Kind: JsonKind.String, Text: ProjectAnswer.Unknown })
        {
            return ProjectAnswer.None with { IsUnknown = true };
        }

        return question.Scale is { } scale ? ReadNumber(scale, member, found, diagnostics) : ReadWord(question, member, found, diagnostics);
    }

    private static ProjectAnswer? ReadNumber(NumberScale scale, string member, JsonValue found, DiagnosticBag diagnostics)
    {
        if (found.AsNumber is { } number && number >= 0 && number <= scale.Most)
        {
            return ProjectAnswer.Of(number);
        }

        string help = FormattableString.Invariant($"Write \"{member}\": and a number from 0 to {scale.Most}, or \"{ProjectAnswer.Unknown}\".");
        if (found.Kind == JsonKind.Number)
        {
            diagnostics.Add(FileProblems.OutOfRange, found.Location, FormattableString.Invariant($"'{member}' is {found.Text}; it must be from 0 to {scale.Most}"), help);
        }
        else
        {
            diagnostics.Add(FileProblems.WrongType, found.Location, $"'{member}' must be a number ({scale.Unit}), not {JsonText.Of(found)}", help);
        }

        return null;
    }

    private static ProjectAnswer? ReadWord(TriageQuestion question, string member, JsonValue found, DiagnosticBag diagnostics)
    {
        string[] words = [.. question.Choices.Select(c => c.Word)];
        if (found.Kind == JsonKind.String && words.Contains(found.Text))
        {
            return ProjectAnswer.Of(found.Text);
        }

        string help = $"{question.Text} Use one of: {string.Join(", ", words)}; or {ProjectAnswer.Unknown}.";
        if (found.Kind == JsonKind.String)
        {
            diagnostics.Add(FileProblems.UnknownWord, found.Location, $"'{found.Text}' is not known for '{member}'.{DidYouMean.Sentence(found.Text, [.. words, ProjectAnswer.Unknown])}", help);
        }
        else
        {
            diagnostics.Add(FileProblems.WrongType, found.Location, $"'{member}' must be a word in quotation marks, not {JsonText.Of(found)}", help);
        }

        return null;
    }
}
