using System.Globalization;
using GlamRules.Corpora;

namespace GlamRules.Applying;

/// <summary>
/// A condition on a column of the input: <c>language=en</c>, <c>language!=en</c>, <c>year&gt;=1800</c>. Of several values
/// one must satisfy it, and for <c>!=</c> none may be the one named; what is missing equals the empty text alone. Texts
/// are compared letter by letter, <c>&lt;</c> and its like as numbers: what is no number never satisfies those.
/// </summary>
/// <param name="Column">The column.</param>
/// <param name="Comparison">One of <c>= != &lt; &lt;= &gt; &gt;=</c>.</param>
/// <param name="Value">What to compare with.</param>
public sealed record RowFilter(string Column, string Comparison, string Value)
{
    private readonly double _number = double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;

    /// <summary>Reads one; null where there is no comparison, no column, or no number to compare with.</summary>
    public static RowFilter? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = text.IndexOfAny(['=', '!', '<', '>']);
        if (at < 1)
        {
            return null;
        }

        // Who programs writes two signs for one.
        string comparison = at + 1 < text.Length && text[at + 1] == '=' ? text[at..(at + 2)] : text[at..(at + 1)];
        RowFilter filter = new(text[..at].Trim(), comparison == "==" ? "=" : comparison, text[(at + comparison.Length)..].Trim());
        return filter.Column.Length == 0 || filter.Value is ['=' or '<' or '>', ..] || comparison == "!" || (filter.IsNumeric && double.IsNaN(filter._number)) ? null : filter;
    }

    public override string ToString() => Column + Comparison + Value;

    internal bool Holds(FieldValue value) => Comparison switch
    {
        "=" => Has(value),
        "!=" => !Has(value),
        _ => HasNumber(value),
    };

    private bool IsNumeric => Comparison[0] is '<' or '>';

    private bool Has(FieldValue value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (value[i] == Value)
            {
                return true;
            }
        }

        return value.IsMissing && Value.Length == 0;
    }

    private bool HasNumber(FieldValue value)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (double.TryParse(value[i], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && Comparison switch { "<" => number < _number, "<=" => number <= _number, ">" => number > _number, _ => number >= _number })
            {
                return true;
            }
        }

        return false;
    }
}
