namespace GlamRules.Predictions;

/// <summary>Where a rule matched.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="ValueIndex">Which of several values, from 0.</param>
/// <param name="Start">UTF-16 offset into the original value.</param>
/// <param name="Length">UTF-16 units; may be 0.</param>
/// <param name="Value">The original value itself.</param>
public readonly record struct Match(string Field, int ValueIndex, int Start, int Length, string Value)
{
    /// <summary>The term of a list that was found, as its author wrote it; null where no list was asked.</summary>
    public string? Term { get; init; }

    /// <summary>What counted nothing in the comparison, by name and joined by commas; null where everything counted.</summary>
    public string? Folding { get; init; }

    /// <summary>The text matched, as it stands in the original.</summary>
    public string Text => Value.Substring(Start, Length);

    /// <summary>
    /// The text matched in quotation marks; where it is a term that is spelt otherwise in more than its case, the term
    /// and what counted nothing follow.
    /// </summary>
    public string Evidence => Term is null || Text.Equals(Term, StringComparison.OrdinalIgnoreCase) ? $"\"{Text}\"" : $"\"{Text}\" as \"{Term}\" (folded: {Folding})";
}
