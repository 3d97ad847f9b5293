using System.Collections.Immutable;
using System.Globalization;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;

namespace GlamRules.Assessments.Answering;

/// <summary>Reads the answers of an assessment, which stand beside it.</summary>
public static class AnswersFile
{
    /// <summary>For the only assessment of a folder.</summary>
    public const string FileName = "answers.json";

    private const string Ending = "." + FileName;

    /// <summary>Where the answers of an assessment stand: <c>genre.answers.json</c> for <c>genre.assessment.json</c>, else <c>answers.json</c>.</summary>
    public static string PathFor(string assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        string stem = Path.ChangeExtension(assessment, null);
        stem = Path.GetExtension(stem) == ".assessment" ? Path.ChangeExtension(stem, null) : stem;
        string folder = Path.GetDirectoryName(assessment) ?? "";
        return !File.Exists(stem + Ending) && File.Exists(Path.Combine(folder, FileName)) ? Path.Combine(folder, FileName) : stem + Ending;
    }

    /// <summary>The answers given, in the order of <see cref="Questions.All"/>; none where there is no file. What is wrong is a diagnostic.</summary>
    public static ImmutableArray<GivenAnswer> Read(string path, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!File.Exists(path) || JsonParser.Load(path, diagnostics) is not { } root || JsonObject.Open(root, AnswersShape.File, diagnostics) is not { } json)
        {
            return [];
        }

        List<GivenAnswer> given = [];
        json.Require("answers");
        if (json.Any("answers") is { } value && JsonObject.Open(value, AnswersShape.Answers, diagnostics) is { } answers)
        {
            given.AddRange(Questions.All.Select(q => answers.Any(q.Id) is { } one ? ReadOne(q, one, diagnostics) : null).OfType<GivenAnswer>());
            answers.Close();
        }

        json.Close();
        return [.. given];
    }

    private static GivenAnswer? ReadOne(Question question, JsonValue value, DiagnosticBag diagnostics)
    {
        if (JsonObject.Open(value, AnswersShape.Answer, diagnostics) is not { } json)
        {
            return null;
        }

        json.Require("answer");
        string text = json.Text("answer")?.Trim() ?? "";
        string by = json.Text("by")?.Trim() ?? "";
        string on = json.Text("on")?.Trim() ?? "";
        ImmutableArray<string> references = [.. json.Texts("references")?.Select(r => r.Text.Trim()).Where(r => r.Length > 0) ?? []];
        json.Close();
        if (text.Length == 0)
        {
            if (by.Length + on.Length > 0)
            {
                diagnostics.Add(AnswerProblems.SignedButOpen, value.Location, $"'{question.Id}' bears {(by.Length > 0 ? "a name" : "a day")} and no answer");
            }

            return null;
        }

        if (by.Length == 0)
        {
            diagnostics.Add(AnswerProblems.Unsigned, value.Location, $"nobody's name stands by the answer to '{question.Id}'");
        }

        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            diagnostics.Add(AnswerProblems.NoDay, (json.Any("on") ?? value).Location, on.Length == 0 ? $"no day stands by the answer to '{question.Id}'" : $"'{on}', on which '{question.Id}' was answered, is no day");
        }

        return new GivenAnswer(question.Id, text, by, on, references);
    }
}
