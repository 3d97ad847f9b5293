using System.Text.Json;
using GlamRules.Reports.Writers;
using GlamRules.Triage;
using GlamRules.Triage.Questions;
using GlamRules.Triage.Scoring;

namespace GlamRules.Reports.Triaging;

/// <summary>A triage for programs: positions, flags, what drives them, open questions, what would change the order, all weights.</summary>
public static class TriageJson
{
    /// <summary>Goes up when a member changes its meaning.</summary>
    private const int Schema = 1;

    /// <summary>Writes the members of the object that is open.</summary>
    public static void Write(TriageResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("schema", Schema);
        json.WriteString("title", result.Definition.Title);
        json.Array("projects", result.Projects, p => Write(p, json));
        json.Array("open", result.Open, o =>
        {
            json.WriteString("project", o.Project);
            json.WriteString("question", o.Question.Id);
            json.WriteBoolean("unknown", o.Answer.IsUnknown);
            json.Figure("width", o.Width);
            json.WriteNumber("best", o.Best);
            json.WriteNumber("worst", o.Worst);
        });
        json.Array("answerChanges", result.AnswerChanges, c =>
        {
            json.WriteString("project", c.Project);
            json.WriteString("question", c.Question.Id);
            Answer("from", c.From, json);
            Answer("to", c.To, json);
            json.WriteNumber("before", c.Before);
            json.WriteNumber("after", c.After);
            json.WriteString("first", c.First);
        });
        json.Array("weightChanges", result.WeightChanges, c =>
        {
            json.WriteString("weight", c.Id);
            json.WriteNumber("factor", c.Factor);
            json.WriteString("first", c.First);
            json.Array("moves", c.Moves, m =>
            {
                json.WriteString("project", m.Project);
                json.WriteNumber("before", m.Before);
                json.WriteNumber("after", m.After);
            });
        });
        json.WriteStartObject("weights");
        foreach (string id in Weights.Ids)
        {
            json.WriteNumber(id, result.Definition.Weights[id]);
        }

        json.WriteEndObject();
    }

    private static void Write(ProjectResult project, Utf8JsonWriter json)
    {
        json.WriteString("name", project.Project.Name);
        json.WriteNumber("place", project.Place);
        json.WriteNumber("bestPlace", project.BestPlace);
        json.WriteNumber("worstPlace", project.WorstPlace);
        Write("impact", project.Impact, json);
        Write("feasibility", project.Feasibility, json);
        Write("together", project.Together, json);
        json.WriteNumber("open", project.Open);
        json.WriteString("begin", project.Beginning switch
        {
            Beginning.Open => null,
            Beginning.ByHand => "by-hand",
            _ => "rules-first",
        });
        json.Array("flags", project.Flags, f =>
        {
            json.WriteString("caution", JsonNamingPolicy.KebabCaseLower.ConvertName(f.Caution.ToString()));
            json.WriteBoolean("stop", f.IsStop);
            json.WriteBoolean("certain", f.IsCertain);
        });
        json.Array("contributions", project.Contributions, c =>
        {
            json.WriteString("question", c.Question.Id);
            Answer("answer", c.Answer, json);
            json.Figure("points", c.Points);
        });
    }

    private static void Write(string name, Position position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.Figure("value", position.Value);
        json.Figure("low", position.Low);
        json.Figure("high", position.High);
        json.WriteEndObject();
    }

    private static void Answer(string name, ProjectAnswer answer, Utf8JsonWriter json)
    {
        if (answer.Number is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(name, answer.Word);
        }
    }
}
