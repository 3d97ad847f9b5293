using GlamRules.Corpora;

namespace GlamRules.Rules.Conditions;

/// <summary>A field that a condition reads. Records of a run share their list of fields, so its place is looked up once.</summary>
/// <param name="name">The field.</param>
/// <param name="fields">The fields that records will carry, or null where not known.</param>
public sealed class FieldReference(string name, FieldList? fields)
{
    // Replaced as a whole: records are asked about on several threads at once.
    private Place _last = new(fields, fields?.IndexOf(name) ?? -1);

    public string Name { get; } = name;

    /// <summary>The field's values in a record; missing where the record has no such field.</summary>
    public FieldValue Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Place place = _last;
        if (!ReferenceEquals(place.Fields, record.Fields))
        {
            _last = place = new Place(record.Fields, record.Fields.IndexOf(Name));
        }

        return place.Index < 0 ? default : record[place.Index];
    }

    private sealed record Place(FieldList? Fields, int Index);
}
