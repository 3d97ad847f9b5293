using System.Collections.Immutable;
using GlamRules.Diagnostics.Json;
using GlamRules.Rules.Conditions;

namespace GlamRules.Rules.Linting;

/// <summary>What a condition says, however it is laid out: two that say the same have the same key.</summary>
internal sealed class ConditionShape
{
    private readonly string _kind;
    private readonly string _field;
    private readonly HashSet<string>? _terms;
    private readonly ImmutableArray<ConditionShape> _parts;

    public ConditionShape(Condition condition, LintedSet set)
    {
        _kind = condition.Kind;
        _field = string.Join(' ', condition.Fields);
        _parts = [.. condition.Parts.Select(p => new ConditionShape(p, set))];
        ImmutableArray<WrittenTerm> terms = set.Terms(condition);
        _terms = terms.IsEmpty ? null : [.. terms.Select(t => $"{t.Folding} {t.Folded}")];
        // What was not written in JSON can't be compared: it is equal to nothing.
        Key = _terms is not null ? $"terms {_field} [{string.Join('\n', _terms.Order(StringComparer.Ordinal))}]"
            : !_parts.IsEmpty && _kind is "all" or "any" or "not" ? $"{_kind} ({string.Join(" , ", _parts.Select(p => p.Key).Order(StringComparer.Ordinal))})"
            : condition.Written is { } written ? $"{_kind} {_field} {Canonical(written, "field")}" : $"{_kind} {Guid.NewGuid()}";
    }

    public string Key { get; }

    /// <summary>Whether the other holds wherever this one does, as far as can be told from what is written.</summary>
    public bool IsWithin(ConditionShape other) =>
        Key == other.Key
        || (_terms is not null && other._terms is not null && _field == other._field && _terms.IsSubsetOf(other._terms))
        || (other._kind == "any" && other._parts.Any(IsWithin))
        || (_kind == "any" && _parts.All(p => p.IsWithin(other)))
        || (_kind == "all" && _parts.Any(p => p.IsWithin(other)))
        || (other._kind == "all" && other._parts.All(IsWithin));

    // The field of a condition stands in its key already, also where it is the set's own.
    private static string Canonical(JsonValue value, string without = "") => value.Kind switch
    {
        JsonKind.Object => $"{{{string.Join(",", value.Members.Where(m => m.Name != without).OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => $"{m.Name}:{Canonical(m.Value)}"))}}}",
        JsonKind.Array => $"[{string.Join(",", value.Items.Select(i => Canonical(i)))}]",
        JsonKind.Boolean => value.IsTrue ? "true" : "false",
        JsonKind.String => $"\"{value.Text}\"",
        _ => value.Text,
    };
}
