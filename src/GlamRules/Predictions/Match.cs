namespace GlamRules.Predictions;

/// <summary>Where a rule matched.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="ValueIndex">Which of several values, from 0.</param>
/// <param name="Start">UTF-16 offset into the original value.</param>
/// <param name="Length">UTF-16 units; may be 0.</param>
/// <param name="Value">The original value itself.</param>
public readonly record struct Match(string Field, int ValueIndex, int Start, int Length, string Value)
{
    /// <summary>The text matched, as it stands in the original.</summary>
    public string Text => Value.Substring(Start, Length);
}
