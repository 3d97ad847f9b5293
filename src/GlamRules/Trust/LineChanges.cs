using System.Globalization;

namespace GlamRules.Trust;

/// <summary>The lines that changed between two texts, in few words.</summary>
internal static class LineChanges
{
    private const int Shown = 3;
    private const int Widest = 60;

    /// <summary>For instance <c>line 3: - old + new</c>; what is equal before and after the first and last change is left out.</summary>
    public static string Describe(string before, string after)
    {
        string[] old = before.ReplaceLineEndings("\n").Split('\n');
        string[] now = after.ReplaceLineEndings("\n").Split('\n');
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        int end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        if (start == old.Length && start == now.Length)
        {
            return "its line ends changed";
        }

        IEnumerable<string> lines = [.. Cut(old[start..^end]).Select(l => "- " + l), .. Cut(now[start..^end]).Select(l => "+ " + l)];
        return string.Create(CultureInfo.InvariantCulture, $"line {start + 1}: {string.Join("  ", lines)}");
    }

    private static IEnumerable<string> Cut(string[] lines) =>
    [
        .. lines.Take(Shown).Select(l => l.Trim()).Select(l => l.Length > Widest ? l[..Widest] + "…" : l),
        .. lines.Length > Shown ? [string.Create(CultureInfo.InvariantCulture, $"({lines.Length - Shown} more)")] : Array.Empty<string>(),
    ];
}
