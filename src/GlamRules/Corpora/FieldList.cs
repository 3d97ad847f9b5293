using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GlamRules.Corpora;

/// <summary>The names of the fields that the records of a run carry, in order; shared by all of them.</summary>
public sealed class FieldList
{
    private readonly FrozenDictionary<string, int> _indexes;

    public FieldList(IEnumerable<string> names)
    {
        Names = [.. names];
        _indexes = Names.Select((name, index) => KeyValuePair.Create(name, index)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<string> Names { get; }

    public int Count => Names.Length;

    /// <summary>Index of a field, or -1.</summary>
    public int IndexOf(string name) => _indexes.GetValueOrDefault(name, -1);
}
