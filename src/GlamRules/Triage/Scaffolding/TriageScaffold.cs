using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Diagnostics;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Reading;

namespace GlamRules.Triage.Scaffolding;

/// <summary>The text of a new file of project ideas: what was answered, and every open question with the answers it allows.</summary>
public static class TriageScaffold
{
    private const int Width = 100;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="definition">Its weights are not written: they stand as they are.</param>
    public static string Text(TriageDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        StringBuilder text = new();
        Line("{");
        Line("  // Answer with those who know: null while nobody has asked, \"unknown\" where nobody knows.");
        Line("  // Instead of an answer there may stand { \"answer\": ..., \"note\": \"who said so\" }.");
        Line($"  \"$schema\": {Quote(TriageSchema.FileName)},");
        Line($"  \"title\": {Quote(definition.Title)},");
        Line("  \"projects\": [");
        for (int i = 0; i < definition.Projects.Length; i++)
        {
            Write(definition.Projects[i], i < definition.Projects.Length - 1);
        }

        Line("  ]");
        Line("  // What counts how much, if not as usual: \"weights\": { \"hoursPerYear\": 3, \"impact\": 1, \"feasibility\": 1 }");
        Line("}");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Write(Project project, bool more)
        {
            Line("    {");
            Line($"      \"name\": {Quote(project.Name)},");
            Line($"      \"idea\": {Quote(project.Idea)},");
            Line($"      \"owner\": {Quote(project.Owner)},");
            Line("      \"answers\": {");
            TriageQuestion last = Questionnaire.All[^1];
            foreach (TriageQuestion question in Questionnaire.All)
            {
                foreach (string comment in Comments(question, project[question]))
                {
                    Line($"        // {comment}");
                }

                Line($"        \"{question.Id}\": {Json(project[question])}{(question == last ? "" : ",")}");
            }

            Line("      }");
            Line($"    }}{(more ? "," : "")}");
        }
    }

    // An answer that is there says itself.
    private static IEnumerable<string> Comments(TriageQuestion question, ProjectAnswer answer)
    {
        if (!answer.IsOpen)
        {
            return [];
        }

        string[] allowed = question.Scale is { } scale ? [$"  a number ({scale.Unit})"] : [.. question.Choices.Select(c => $"  \"{c.Word}\": {c.Meaning}")];
        return WrappedText.Lines(question.Text, Width).Concat(allowed);
    }

    private static string Json(ProjectAnswer answer)
    {
        string value = answer.Number?.ToString(CultureInfo.InvariantCulture) ?? (answer.Word is { } word ? Quote(word) : answer.IsUnknown ? Quote(ProjectAnswer.Unknown) : "null");
        return answer.Note.Length == 0 ? value : $"{{ \"{TriageShape.Answer}\": {value}, \"{TriageShape.Note}\": {Quote(answer.Note)} }}";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);
}
