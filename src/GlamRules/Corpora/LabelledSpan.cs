namespace GlamRules.Corpora;

/// <summary>A typed stretch of a field's value.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="ValueIndex">Which value of a multi-valued field, from 0.</param>
/// <param name="Start">UTF-16 offset into the original value.</param>
/// <param name="Length">UTF-16 units, may be 0.</param>
/// <param name="Label">The type.</param>
public readonly record struct LabelledSpan(string Field, int ValueIndex, int Start, int Length, string Label);
