using System.Globalization;

namespace GlamRules.Corpora.Scaffolding;

/// <summary>What the first rows of a file show of a column.</summary>
internal sealed class ColumnGuess(string name)
{
    private static readonly string[] IdNames = ["id", "identifier", "record id", "recordid", "uid", "key"];

    private static readonly string[] GoldNames = ["label", "gold", "class", "category", "genre", "annotation", "type"];

    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private int _count;
    private int _filled;
    private long _length;
    private bool _whole = true;
    private bool _number = true;

    public string Name => name;

    /// <summary>Texts are longer than numbers and codes.</summary>
    public double MeanLength => _filled == 0 ? 0 : (double)_length / _filled;

    public bool IsUnique => _filled == _count && _values.Count == _count && _count > 0;

    /// <summary>Few values that come again and again: what a label looks like.</summary>
    public bool IsCategory => _values.Count is >= 2 and <= 40 && _filled >= 2 * _values.Count;

    public bool IsNamedId => IdNames.Contains(name.ToLowerInvariant()) || name.EndsWith("_id", StringComparison.OrdinalIgnoreCase) || name.EndsWith(" id", StringComparison.OrdinalIgnoreCase);

    public bool IsNamedGold => GoldNames.Contains(name.ToLowerInvariant());

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyCollection<string> Values => _values;

    public string Type => _filled == 0 || IsNamedId ? "string" : _whole ? "integer" : _number ? "number" : "string";

    public void Add(string value)
    {
        _count++;
        if (value.Length == 0)
        {
            return;
        }

        _filled++;
        _length += value.Length;
        _values.Add(value);
        // A number with zeros before it is a code.
        bool code = value.Length > 1 && value[0] == '0' && char.IsAsciiDigit(value[1]);
        _whole &= !code && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        _number &= !code && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }
}
