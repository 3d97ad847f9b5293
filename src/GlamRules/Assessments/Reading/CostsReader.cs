using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Diagnostics.Json;
using GlamRules.Evaluation;

namespace GlamRules.Assessments.Reading;

/// <summary>Reads <c>costs</c>: named ones by their shape, those of single errors by the labels in their names.</summary>
internal sealed class CostsReader(TaskDescription? task, DiagnosticBag diagnostics)
{
    private const string Miss = "miss:";
    private const string FalseAlarm = "falseAlarm:";

    private readonly Dictionary<(string Gold, string Answer), double> _errors = [];
    private readonly Dictionary<string, double> _misses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _falseAlarms = new(StringComparer.Ordinal);

    public Costs? Read(JsonValue value)
    {
        if (JsonObject.Open(value, AssessmentShape.Costs, diagnostics) is not { } json)
        {
            return null;
        }

        foreach (JsonMember member in value.Members.Where(m => AssessmentShape.Costs[m.Name] is null))
        {
            ReadOne(member);
        }

        return new Costs
        {
            Unit = json.Text("unit") ?? "",
            Error = json.Number("error", 0),
            Abstain = json.Number("abstain", 0),
            Human = json.Number("human", 0),
            Label = json.Number("label", 0),
            Training = json.Number("training", 0),
            Errors = _errors.ToImmutableDictionary(),
            Misses = _misses.ToImmutableDictionary(StringComparer.Ordinal),
            FalseAlarms = _falseAlarms.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private void ReadOne(JsonMember member)
    {
        string[] labels = [.. task?.Labels.Select(l => l.Label) ?? []];
        if (task?.Kind == TaskKind.Labels && Of(member.Name, Miss) is { } missed)
        {
            Keep(_misses, missed, missed, labels, member);
        }
        else if (task?.Kind == TaskKind.Labels && Of(member.Name, FalseAlarm) is { } alarmed)
        {
            Keep(_falseAlarms, alarmed, alarmed, labels, member);
        }
        else if (task?.Kind is TaskKind.Label or null && Sides(member.Name, labels) is var (gold, answer))
        {
            Keep(_errors, (gold, answer), labels.Contains(gold) ? answer : gold, labels, member);
        }
        else
        {
            string[] known = [.. AssessmentShape.Costs.Members.Select(m => m.Name), .. Known(labels)];
            diagnostics.Add(CriteriaProblems.UnknownCost, member.NameLocation, $"there is no cost '{member.Name}'.{DidYouMean.Sentence(member.Name, known)}");
        }
    }

    private void Keep<T>(Dictionary<T, double> costs, T key, string label, string[] labels, JsonMember member)
        where T : notnull
    {
        if (labels.Length > 0 && !labels.Contains(label))
        {
            diagnostics.Add(CriteriaProblems.UnknownCost, member.NameLocation, $"'{label}' is no label of the task.{DidYouMean.Sentence(label, labels)}", $"Its labels: {string.Join(", ", labels)}.");
        }
        else if (member.Value.AsNumber is not (>= 0 and double cost))
        {
            diagnostics.Add(FileProblems.OutOfRange, member.Value.Location, $"'{member.Name}' must be a number, at least 0");
        }
        else if (!costs.TryAdd(key, cost))
        {
            diagnostics.Add(CriteriaProblems.UnknownCost, member.NameLocation, $"'{member.Name}' is there twice", "Keep one of them.");
        }
    }

    private IEnumerable<string> Known(string[] labels) => task?.Kind switch
    {
        TaskKind.Labels => labels.SelectMany(label => new[] { Miss + label, FalseAlarm + label }),
        TaskKind.Label => labels.SelectMany(gold => labels.Where(answer => answer != gold).Select(answer => $"{gold}>{answer}")),
        _ => [],
    };

    private static string? Of(string name, string prefix) => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length ? name[prefix.Length..] : null;

    // A label may hold the sign itself.
    private static (string Gold, string Answer)? Sides(string name, string[] labels)
    {
        int[] signs = [.. Enumerable.Range(1, Math.Max(0, name.Length - 2)).Where(i => name[i] == '>')];
        int sign = signs.FirstOrDefault(i => labels.Contains(name[..i]) && labels.Contains(name[(i + 1)..]), signs.FirstOrDefault());
        return sign == 0 ? null : (name[..sign], name[(sign + 1)..]);
    }
}
