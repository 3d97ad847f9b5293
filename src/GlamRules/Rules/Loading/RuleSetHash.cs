using System.Security.Cryptography;
using System.Text;

namespace GlamRules.Rules.Loading;

/// <summary>One SHA-256 for all files that make a rule set, those of folders within included: that of a list with a line <c>hash  name</c> each.</summary>
internal static class RuleSetHash
{
    private static readonly string[] Endings = [".json", ".txt", ".csx", ".csv", ".xlsx"];

    public static string Of(IEnumerable<string> folders)
    {
        StringBuilder list = new();
        foreach (string folder in folders)
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal))
            {
                list.Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))))).Append("  ").Append(file).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.ToString())));
    }
}
