using GlamRules.Corpora;

namespace GlamRules.Scripting.Reading;

/// <summary>A field bound by its place in the records, or by name where the records' fields were not known at load.</summary>
internal sealed class FieldSlot(string name, FieldList? fields)
{
    private readonly int _index = fields?.IndexOf(name) ?? -1;

    public string Name { get; } = name;

    public FieldValue Of(Record record) =>
        _index >= 0 && ReferenceEquals(record.Fields, fields) ? record[_index] : record[Name];
}
