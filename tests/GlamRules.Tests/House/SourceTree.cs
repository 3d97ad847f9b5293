using System.Text.RegularExpressions;

namespace GlamRules.Tests.House;

/// <summary>The C# files of <c>src</c>, by folder, with the namespaces that each names.</summary>
internal static partial class SourceTree
{
    /// <summary>Every file of ours below a folder of the repository, ordered by path; what builds leave behind is none.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder of a file below <c>src</c> as a dotted name, as its namespace must be.</summary>
    public static string FolderOf(string file) =>
        Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');

    /// <summary>Every namespace of ours that a file names, in a using line or in full elsewhere; comments count nothing.</summary>
    public static IReadOnlyList<string> NamedBy(string file)
    {
        string code = Comment().Replace(File.ReadAllText(file), "");
        return [.. Name().Matches(code).Select(m => m.Value.TrimEnd('.')).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The room of a dotted name: <c>Rules</c> for <c>GlamRules.Rules.Conditions</c>, <c>Scripting</c> for the project
    /// of that name; null for the bare root.
    /// </summary>
    public static string? RoomOf(string name)
    {
        string[] parts = name.Split('.');
        return parts.Length > 1 ? parts[1] : null;
    }

    [GeneratedRegex(@"\bGlamRules(\.[A-Z]\w*)+")]
    private static partial Regex Name();

    [GeneratedRegex(@"//.*$|""(?:[^""\\\n]|\\.)*""", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
