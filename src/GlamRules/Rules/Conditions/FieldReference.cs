using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>A field that a condition reads: by place where the records' fields are known at load, else by name.</summary>
internal sealed class FieldReference(string name, FieldList? fields)
{
    private readonly int _index = fields?.IndexOf(name) ?? -1;

    public string Name { get; } = name;

    public FieldValue Of(Record record) => _index >= 0 && ReferenceEquals(record.Fields, fields) ? record[_index] : record[Name];
}
