using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace GlamRules.Benchmarks.Applying;

/// <summary>A collection of many short titles, of the words of a real one, and rules that look for some of those words.</summary>
internal static class ApplyWorld
{
    private const int Length = 80;

    /// <summary>Words of the titles that come with this repository, in ordinal order.</summary>
    public static string[] Words(string titles)
    {
        using CsvReader csv = CsvReader.Create(File.OpenRead(titles), new CsvReaderOptions { HasHeader = true, Separator = ',' }, false);
        int column = csv.Headers.ToList().IndexOf("title");
        SortedSet<string> words = new(StringComparer.Ordinal);
        while (csv.Read())
        {
            words.UnionWith(csv.GetString(column).Split(' ').Select(w => w.Trim(',', '.', ';', ':', '"')).Where(w => w.Length is > 1 and < 16 && w.All(char.IsLetter)));
        }

        return [.. words];
    }

    /// <summary>Writes so many records of 80 characters, the same ones every time.</summary>
    public static void WriteRecords(string path, string[] words, long count)
    {
        Random random = new(1);
        using StreamWriter writer = new(path, false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.WriteLine("id,title");
        StringBuilder title = new();
        for (long i = 0; i < count; i++)
        {
            title.Clear();
            while (title.Length < Length)
            {
                title.Append(title.Length == 0 ? "" : " ").Append(words[random.Next(words.Length)]);
            }

            title.Length = Length;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"r{i:00000000},{title.ToString().TrimEnd()}"));
        }
    }

    /// <summary>Writes a set of so many rules, patterns and lists of terms by turns.</summary>
    public static void WriteRules(string folder, string[] words, int count)
    {
        Directory.CreateDirectory(folder);
        Random random = new(2);
        File.WriteAllText(Path.Combine(folder, "ruleset.json"), """{ "name": "Benchmark", "task": "label", "labels": ["Fiction", "Non-fiction"], "field": "title" }""");
        object[] rules =
        [
            .. Enumerable.Range(0, count).Select(i => (object)new
            {
                id = string.Create(CultureInfo.InvariantCulture, $"rule-{i}"),
                label = i % 2 == 0 ? "Fiction" : "Non-fiction",
                when = i % 2 == 0 ? (object)new { pattern = $@"\b{Word()}(s|es|ing)?\b" } : new { terms = new[] { Word(), Word(), $"{Word()} {Word()}" } },
            }),
        ];
        File.WriteAllText(Path.Combine(folder, "words.rules.json"), JsonSerializer.Serialize(new { rules }));

        string Word() => words[random.Next(words.Length)];
    }
}
