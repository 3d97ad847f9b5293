using GlamRules.Text;

namespace GlamRules.Matching.Terms;

/// <summary>Which units are parts of words: <see cref="Words.IsPart"/> for all of them, looked up at once.</summary>
internal static class WordParts
{
    public static bool[] All { get; } = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Words.IsPart((char)c))];
}
