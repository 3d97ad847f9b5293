namespace GlamRules.Corpora;

/// <summary>The values of one field of one record: none (missing), one, or several. <c>default</c> is missing.</summary>
public readonly struct FieldValue
{
    private readonly object? _content;

    /// <summary>One value; null is missing. An empty text is a value unless its reader says otherwise.</summary>
    public FieldValue(string? value) => _content = value;

    /// <summary>Several values; an empty array is missing.</summary>
    public FieldValue(string[] values) =>
        _content = values.Length switch { 0 => null, 1 => values[0], _ => values };

    public int Count => _content switch { null => 0, string => 1, string[] all => all.Length, _ => 0 };

    public bool IsMissing => _content is null;

    public string this[int index] =>
        _content is string[] all ? all[index]
        : index == 0 && _content is string one ? one
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The first value, or null where missing.</summary>
    public string? First => _content switch { string one => one, string[] all => all[0], _ => null };

    /// <summary>The values joined by <c>|</c>; empty where missing.</summary>
    public override string ToString() => _content switch { string one => one, string[] all => string.Join('|', all), _ => "" };
}
