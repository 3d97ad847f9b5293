using System.Collections.Immutable;
using GlamRules.Corpora;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Testing;

/// <summary>Makes a record of an example's fields.</summary>
public static class ExampleRecord
{
    /// <param name="set">Names the field that a bare text stands for.</param>
    /// <param name="rule">The rule that the example stands beside, or null: where the set has no field of its own, a bare text is for the first that the rule reads.</param>
    /// <param name="fields">Field and value; an empty name stands for a bare text.</param>
    public static Record Of(RuleSet set, Rule? rule, ImmutableArray<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(set);
        string own = OwnField(set, rule);
        (string Name, string Value)[] given = [.. fields.Select(f => (f.Key.Length == 0 ? own : f.Key, f.Value))];
        FieldList list = set.Fields ?? new FieldList(given.Select(g => g.Name).Distinct(StringComparer.Ordinal));
        FieldValue[] values = new FieldValue[list.Count];
        foreach ((string name, string value) in given)
        {
            if (list.IndexOf(name) is >= 0 and var index)
            {
                values[index] = new FieldValue(value);
            }
        }

        return new Record("example", list, values);
    }

    /// <summary>The field that a bare text of an example stands for.</summary>
    public static string OwnField(RuleSet set, Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(set);
        IEnumerable<Rule> readers = rule is null ? set.Rules : [rule];
        return set.Field ?? set.Fields?.Names[0] ?? readers.SelectMany(r => FieldsOf(r.When)).FirstOrDefault() ?? "text";
    }

    /// <summary>The fields that a condition and its parts read, in their order, no repeats.</summary>
    public static ImmutableArray<string> FieldsOf(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return [.. condition.Fields.Concat(condition.Parts.SelectMany(part => FieldsOf(part))).Distinct(StringComparer.Ordinal)];
    }
}
