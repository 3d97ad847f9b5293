using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GlamRules.Assessments.Sealing;

/// <summary>
/// The lines of a file as six digits of a hash each: enough to count which came and went, and nothing that gives a
/// text away. Line ends do not count.
/// </summary>
internal static class SealedLines
{
    private const int Digits = 6;
    private const int Most = 5000;

    /// <summary>The lines of a file; empty for one that is too long.</summary>
    public static string Of(string path)
    {
        string[] lines = [.. File.ReadLines(path).Take(Most + 1)];
        return lines.Length > Most ? "" : string.Concat(lines.Select(l => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(l)))[..Digits]));
    }

    /// <summary>For instance <c>2 lines added, 1 removed</c>; null where that can't be told.</summary>
    public static string? Describe(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return null;
        }

        int added = Missing(after, before);
        int removed = Missing(before, after);
        string lines = added == 1 || (added == 0 && removed == 1) ? "line" : "lines";
        return added + removed == 0 ? "its lines stand in another order, or end otherwise"
            : added == 0 ? string.Create(CultureInfo.InvariantCulture, $"{removed} {lines} removed")
            : removed == 0 ? string.Create(CultureInfo.InvariantCulture, $"{added} {lines} added")
            : string.Create(CultureInfo.InvariantCulture, $"{added} {lines} added, {removed} removed");
    }

    // How many of the one are not in the other, each as often as it occurs.
    private static int Missing(string lines, string from)
    {
        Dictionary<string, int> left = Split(from).CountBy(l => l).ToDictionary();
        return Split(lines).Count(line =>
        {
            bool there = left.GetValueOrDefault(line) > 0;
            left[line] = left.GetValueOrDefault(line) - 1;
            return !there;
        });
    }

    private static IEnumerable<string> Split(string lines) => lines.Chunk(Digits).Select(c => new string(c));
}
