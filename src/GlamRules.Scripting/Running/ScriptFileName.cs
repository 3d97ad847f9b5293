using System.Globalization;

namespace GlamRules.Scripting.Running;

/// <summary>The name that a file goes by inside an assembly, where a user's path may hold what can't stand there.</summary>
internal static class ScriptFileName
{
    private const string Ending = ".csx";

    public static string Of(int index) => string.Create(CultureInfo.InvariantCulture, $"{index}{Ending}");

    /// <summary>Index of the file that goes by a name, or null.</summary>
    public static int? IndexOf(string? name) => name is not null && name.EndsWith(Ending, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(0, name.Length - Ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null;
}
