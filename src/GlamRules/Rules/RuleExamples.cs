using GlamRules.Corpora;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules;

/// <summary>Checks that rules keep the examples written beside them.</summary>
public static class RuleExamples
{
    /// <summary>A diagnostic for each example that its rule does not keep; what stands under <c>todo</c> is let be.</summary>
    public static void Check(RuleSet set, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (Rule rule in set.Rules)
        {
            foreach (RuleExample example in rule.Examples.Where(e => e.Kind != ExampleKind.Todo))
            {
                if (Broken(rule, example.Kind, ToRecord(set, example)) is { } message)
                {
                    diagnostics.Add(RuleProblems.ExampleFails, example.Location, message);
                }
            }
        }
    }

    private static string? Broken(Rule rule, ExampleKind kind, Record record)
    {
        MatchList places = new();
        try
        {
            bool votes = rule.When.Holds(record, places) && rule.Unless?.Holds(record, places) != true;
            return votes == (kind == ExampleKind.Match) ? null
                : votes ? $"'{rule.Id}' votes here, though it should not"
                : $"'{rule.Id}' does not vote here, though it should";
        }
        catch (RuleFaultException e)
        {
            return $"'{rule.Id}' fails here: {e.Message}";
        }
    }

    private static Record ToRecord(RuleSet set, RuleExample example)
    {
        string own = set.Field ?? set.Fields?.Names[0] ?? "text";
        (string Name, string Value)[] given = [.. example.Fields.Select(f => (f.Key.Length == 0 ? own : f.Key, f.Value))];
        FieldList fields = set.Fields ?? new FieldList(given.Select(g => g.Name));
        FieldValue[] values = new FieldValue[fields.Count];
        foreach ((string name, string value) in given)
        {
            if (fields.IndexOf(name) is >= 0 and var index)
            {
                values[index] = new FieldValue(value);
            }
        }

        return new Record("example", fields, values);
    }
}
