using System.Collections.Frozen;

namespace GlamRules.Scripting.Expressions;

/// <summary>Every word that an expression may hold, besides the names of fields. The list is closed.</summary>
internal static class ExpressionVocabulary
{
    public static FrozenSet<string> Functions { get; } =
        typeof(ExpressionScope).GetMethods().Where(m => m.IsAbstract).Select(m => m.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Functions whose first argument can only be a field.</summary>
    public static FrozenSet<string> OfFieldOnly { get; } =
        FrozenSet.Create(StringComparer.Ordinal, nameof(ExpressionScope.Text), nameof(ExpressionScope.Values), nameof(ExpressionScope.Has));

    /// <summary>What may follow a dot.</summary>
    public static FrozenSet<string> Members { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "Length", "Contains", "StartsWith", "EndsWith", "IndexOf", "Substring", "Replace",
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant",
        "HasValue", "Value", "Count", "Any");

    /// <summary>Functions and members that are numbers.</summary>
    public static FrozenSet<string> Numbers { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        nameof(ExpressionScope.Year), nameof(ExpressionScope.Number), nameof(ExpressionScope.Words), "Length", "IndexOf", "Value", "Count");

    /// <summary>Words of the language itself that its parser leaves as identifiers.</summary>
    public static FrozenSet<string> Words { get; } = FrozenSet.Create(StringComparer.Ordinal, "true", "false", "null", "in", "iif");

    /// <summary>Words that the parser would take for something else, so that no field of that name can be written bare.</summary>
    public static FrozenSet<string> Reserved { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "it", "parent", "root", "new", "is", "as", "np", "isnull", "cast");
}
