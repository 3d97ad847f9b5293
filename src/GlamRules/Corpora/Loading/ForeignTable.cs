using System.Collections.Immutable;
using GlamRules.Corpora.Formats;
using GlamRules.Corpora.Packages;

namespace GlamRules.Corpora.Loading;

/// <summary>A referenced resource, by the values of its key.</summary>
internal sealed class ForeignTable(ForeignKey key, ImmutableArray<string> fields)
{
    private readonly Dictionary<string, FieldValue[]> _rows = new(StringComparer.Ordinal);

    public ForeignKey Key => key;

    public ImmutableArray<string> Fields => fields;

    /// <summary>Adds a row; the first of several with the same key counts.</summary>
    public void Add(ReadOnlySpan<FieldValue> keyValues, ReadOnlySpan<FieldValue> values) => _rows.TryAdd(Join(keyValues), values.ToArray());

    /// <summary>Fills in what the row refers to; a reference to nothing is a problem, a missing one leaves the fields missing.</summary>
    public RowProblem? Fill(IRowReader reader, string[] columns, ImmutableArray<string> asked, FieldValue[] target)
    {
        FieldValue[] keyValues = [.. key.Fields.Select(f => reader[Array.IndexOf(columns, f)])];
        FieldValue[]? found = null;
        if (keyValues.All(v => !v.IsMissing) && !_rows.TryGetValue(Join(keyValues), out found))
        {
            return new RowProblem("reference", key.Fields[0], $"'{key.Resource}' has no row '{Join(keyValues).Replace('\u001F', ' ')}'");
        }

        for (int i = 0; i < fields.Length; i++)
        {
            target[asked.IndexOf(fields[i])] = found is null ? default : found[i];
        }

        return null;
    }

    private static string Join(ReadOnlySpan<FieldValue> values) =>
        values.Length == 1 ? values[0].ToString() : string.Join('\u001F', values.ToArray().Select(v => v.ToString()));
}
