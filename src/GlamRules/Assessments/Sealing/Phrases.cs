using System.Collections.Immutable;

namespace GlamRules.Assessments.Sealing;

/// <summary>How sentences on seals count and list.</summary>
public static class Phrases
{
    /// <summary><c>once</c>, <c>twice</c>, <c>3 times</c>.</summary>
    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => FormattableString.Invariant($"{count} times") };

    internal static string List(ImmutableArray<string> items) => items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} and {items[^1]}";
}
