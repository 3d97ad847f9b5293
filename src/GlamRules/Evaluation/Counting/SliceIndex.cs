using System.Collections.Immutable;
using GlamRules.Corpora;

namespace GlamRules.Evaluation.Counting;

/// <summary>
/// The slices that some figure is confined to, as numbers, and for each scored record which of them it is in. Records
/// in the same slices are of one kind.
/// </summary>
internal sealed class SliceIndex
{
    private SliceIndex(ImmutableArray<(string Field, string Value)> names, int[] kindOf, int[][] slicesOfKind)
    {
        Names = names;
        KindOf = kindOf;
        SlicesOfKind = slicesOfKind;
    }

    /// <summary>Field and value of each slice.</summary>
    public ImmutableArray<(string Field, string Value)> Names { get; }

    public int Count => Names.Length;

    /// <summary>For each scored record its kind.</summary>
    public int[] KindOf { get; }

    /// <summary>For each kind the slices that its records are in.</summary>
    public int[][] SlicesOfKind { get; }

    /// <summary>No slices: all records are of one kind.</summary>
    public static SliceIndex None(int records) => new([], new int[records], [[]]);

    /// <param name="records">All records.</param>
    /// <param name="positions">Which of them are scored.</param>
    /// <param name="fields">Names of the slices of a record, in their order.</param>
    /// <param name="wanted">Field and value of a slice; without a value, every one that occurs.</param>
    public static SliceIndex Of(
        IReadOnlyList<LabelledRecord> records, ImmutableArray<int> positions, ImmutableArray<string> fields, IEnumerable<(string Field, string? Value)> wanted)
    {
        List<(string Field, string Value)> names = [];
        foreach ((string field, string? value) in wanted)
        {
            int column = ColumnOf(fields, field);
            IEnumerable<string> values = value is null
                ? positions.Select(position => records[position].Slices[column]).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                : [value];
            names.AddRange(values.Select(v => (field, v)).Where(name => !names.Contains(name)).ToArray());
        }

        if (names.Count == 0)
        {
            return None(positions.Length);
        }

        int[] columns = [.. names.Select(name => ColumnOf(fields, name.Field))];
        int[] distinct = [.. columns.Distinct()];
        Dictionary<(int, string), int> numbers = [];
        for (int slice = 0; slice < names.Count; slice++)
        {
            numbers.Add((columns[slice], names[slice].Value), slice);
        }

        // A record is in at most one slice of a field, so a kind is a path with a step for each field.
        Dictionary<(int Node, int Slice), int> tree = [];
        Dictionary<int, int> kinds = [];
        List<int[]> slicesOfKind = [];
        int[] kindOf = new int[positions.Length];
        for (int i = 0; i < kindOf.Length; i++)
        {
            ImmutableArray<string?> values = records[positions[i]].Slices;
            int node = 0;
            foreach (int column in distinct)
            {
                int slice = values[column] is string value ? numbers.GetValueOrDefault((column, value), -1) : -1;
                node = Number(tree, (node, slice)) + 1;
            }

            kindOf[i] = Number(kinds, node);
            if (kindOf[i] == slicesOfKind.Count)
            {
                slicesOfKind.Add([.. distinct.Select(column => values[column] is string value ? numbers.GetValueOrDefault((column, value), -1) : -1).Where(slice => slice >= 0)]);
            }
        }

        return new SliceIndex([.. names], kindOf, [.. slicesOfKind]);
    }

    /// <summary>Number of a slice, which is one of those wanted.</summary>
    public int IndexOf(string field, string value) =>
        Names.IndexOf((field, value)) is var slice and >= 0 ? slice : throw new ArgumentException($"the slice {field}={value} was not asked for", nameof(value));

    /// <summary>Numbers of all slices of a field that a record is in, in order of their values.</summary>
    public IEnumerable<int> Of(string field) => SlicesOfKind.SelectMany(slices => slices).Distinct().Where(slice => Names[slice].Field == field).OrderBy(slice => Names[slice].Value, StringComparer.Ordinal);

    private static int ColumnOf(ImmutableArray<string> fields, string field)
    {
        int column = fields.IndexOf(field, 0, StringComparer.Ordinal);
        return column >= 0 ? column : throw new ArgumentException($"no slice is named {field}", nameof(field));
    }

    private static int Number<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out int number))
        {
            number = numbers.Count;
            numbers.Add(item, number);
        }

        return number;
    }
}
