using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GlamRules.Rules.Tables;

/// <summary>Takes out of a workbook what differs each time it is written: the hour of its entries, and the random names by which its parts refer to each other.</summary>
internal static class RepeatableZip
{
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Regex RandomName = new("R[0-9a-f]{32}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static readonly string[] Referring = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

    public static byte[] Of(byte[] workbook)
    {
        using ZipArchive read = new(new MemoryStream(workbook), ZipArchiveMode.Read);
        using MemoryStream result = new();
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        using (ZipArchive written = new(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in read.Entries)
            {
                ZipArchiveEntry copy = written.CreateEntry(entry.FullName);
                copy.LastWriteTime = Fixed;
                using StreamReader text = new(entry.Open(), Encoding.UTF8);
                using StreamWriter writer = new(copy.Open(), new UTF8Encoding(false));
                // The sheet holds what people wrote, which may look like such a name.
                writer.Write(!Referring.Contains(entry.FullName) ? text.ReadToEnd() : RandomName.Replace(text.ReadToEnd(), found => names.TryGetValue(found.Value, out string? known) ? known : names[found.Value] = FormattableString.Invariant($"R{names.Count + 1}")));
            }
        }

        return result.ToArray();
    }
}
