namespace GlamRules.Corpora;

/// <summary>
/// One thing to label: an id and the fields that the task lets a predictor read, and no others, so that nothing can
/// read the answer from a neighbouring column.
/// </summary>
public sealed class Record
{
    private readonly FieldValue[] _values;

    /// <param name="id">Unique within its corpus.</param>
    /// <param name="fields">Names, shared by all records of a run.</param>
    /// <param name="values">As many as there are names, in their order; owned by the record from now on.</param>
    public Record(string id, FieldList fields, FieldValue[] values)
    {
        if (values.Length != fields.Count)
        {
            throw new ArgumentException($"{values.Length} values for {fields.Count} fields", nameof(values));
        }

        Id = id;
        Fields = fields;
        _values = values;
    }

    public string Id { get; }

    public FieldList Fields { get; }

    public FieldValue this[int field] => _values[field];

    /// <summary>The values of a field by name; missing where there is no such field.</summary>
    public FieldValue this[string name] => Fields.IndexOf(name) is >= 0 and var index ? _values[index] : default;
}
