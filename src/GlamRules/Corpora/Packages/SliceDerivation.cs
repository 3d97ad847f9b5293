using GlamRules.Dates;

namespace GlamRules.Corpora.Packages;

/// <summary>What a slice takes of a field's value.</summary>
public enum SliceDerivation
{
    /// <summary>The value as it is; several joined by <c>|</c>.</summary>
    Value,

    /// <summary>The first of several values.</summary>
    First,

    /// <summary>The decade of the first year in it, such as <c>1850s</c>.</summary>
    Decade,

    /// <summary>The century of the first year in it, such as <c>1800s</c>.</summary>
    Century,
}

/// <summary>Derives the value of a slice.</summary>
internal static class SliceDerivations
{
    /// <summary>Null where the field is missing or holds no year.</summary>
    public static string? Of(this SliceDerivation derivation, FieldValue value) => value.IsMissing ? null : derivation switch
    {
        SliceDerivation.First => value.First,
        SliceDerivation.Decade => Years.First(value.First) is { } year ? Invariant($"{year / 10}0s") : null,
        SliceDerivation.Century => Years.First(value.First) is { } year ? Invariant($"{year / 100}00s") : null,
        _ => value.ToString(),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
