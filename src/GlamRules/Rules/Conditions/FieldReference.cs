using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>A field that a condition reads: by place where the records' fields are known at load, else by name.</summary>
/// <param name="name">The field.</param>
/// <param name="fields">The fields that records will carry, or null where not known.</param>
public sealed class FieldReference(string name, FieldList? fields)
{
    private readonly int _index = fields?.IndexOf(name) ?? -1;

    public string Name { get; } = name;

    /// <summary>The field's values in a record; missing where the record has no such field.</summary>
    public FieldValue Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _index >= 0 && ReferenceEquals(record.Fields, fields) ? record[_index] : record[Name];
    }
}
