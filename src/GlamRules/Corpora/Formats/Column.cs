using System.Collections.Frozen;

namespace GlamRules.Corpora.Formats;

/// <summary>A column that a reader is asked for.</summary>
/// <param name="Name">As in the header or as the member of a JSON object.</param>
/// <param name="Separator">Splits the text into several values, or null.</param>
/// <param name="Missing">Texts that stand for no value.</param>
internal sealed record Column(string Name, string? Separator, FrozenSet<string> Missing)
{
    /// <summary>The values in a text: none where it stands for no value, several where a separator is declared.</summary>
    public FieldValue Parse(string text)
    {
        if (Missing.Contains(text))
        {
            return default;
        }

        return Separator is null || !text.Contains(Separator, StringComparison.Ordinal)
            ? new FieldValue(text)
            : new FieldValue([.. text.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(t => !Missing.Contains(t))]);
    }
}
