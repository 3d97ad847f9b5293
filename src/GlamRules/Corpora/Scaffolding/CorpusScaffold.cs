using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Diagnostics.Catalogue;

namespace GlamRules.Corpora.Scaffolding;

/// <summary>The files of a new corpus: its description, and with no data at hand a small example.</summary>
public static class CorpusScaffold
{
    private const string ExampleData = "data.csv";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name and text of each file; empty, with diagnostics, where the data can't be understood.</summary>
    /// <param name="plan">What is known.</param>
    /// <param name="folder">Where the files will stand; the data is looked for from here.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ImmutableArray<KeyValuePair<string, string>> Files(CorpusPlan plan, string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (plan.Data is null)
        {
            return
            [
                KeyValuePair.Create(DataPackageReader.FileName, Package(plan, ExampleData, "utf-8", ',', [("id", "integer"), ("title", "string"), ("label", "string")], "id", "title", "label", ["Fiction", "Non-fiction"])),
                KeyValuePair.Create(ExampleData, Example()),
            ];
        }

        string path = Path.Combine(folder, plan.Data);
        if (TableGuess.Of(path, diagnostics) is not { } table)
        {
            return [];
        }

        ColumnGuess? gold = Choose(table, plan.Gold, "--gold", path, diagnostics, c => c.IsNamedGold && c.IsCategory, c => c.IsCategory && !c.IsNamedId);
        ColumnGuess? id = Choose(table, plan.Id, "--id", path, diagnostics, c => c.IsNamedId && c.IsUnique, c => c.IsUnique && c != gold, c => c.IsNamedId);
        ColumnGuess? text = Choose(table, plan.Text, "--text", path, diagnostics, c => c != id && c != gold && c.MeanLength == table.Columns.Where(o => o != id && o != gold).Max(o => o.MeanLength));
        return id is null || text is null || gold is null ? [] :
        [
            KeyValuePair.Create(DataPackageReader.FileName, Package(plan, plan.Data.Replace('\\', '/'), table.Encoding, table.Delimiter, [.. table.Columns.Select(c => (c.Name, c.Type))], id.Name, text.Name, gold.Name, [.. gold.Values.Order(StringComparer.Ordinal)])),
        ];
    }

    // The column that is named, else the first that fits the first of the descriptions that any fits.
    private static ColumnGuess? Choose(TableGuess table, string? named, string option, string path, DiagnosticBag diagnostics, params Func<ColumnGuess, bool>[] descriptions)
    {
        ColumnGuess? found = named is not null ? table.Columns.FirstOrDefault(c => c.Name == named)
            : descriptions.Select(d => table.Columns.FirstOrDefault(d)).FirstOrDefault(c => c is not null);
        if (found is null)
        {
            string[] names = [.. table.Columns.Select(c => c.Name)];
            diagnostics.Add(CorpusProblems.UnknownField, new SourceLocation(path, 1),
                named is not null ? $"there is no column '{named}'.{DidYouMean.Sentence(named, names)}" : $"no column looks like what {option} is to name",
                $"Name it with {option}. The columns: {string.Join(", ", names)}.");
        }

        return found;
    }

    private static string Package(CorpusPlan plan, string data, string encoding, char delimiter, ImmutableArray<(string Name, string Type)> fields, string id, string text, string gold, ImmutableArray<string> labels)
    {
        string name = Path.GetFileName(plan.Name);
        return JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
                ["name"] = name.ToLowerInvariant(),
                ["title"] = name.Replace('-', ' '),
                ["description"] = "Say here what the collection holds, who labelled it and how, and what it can't show.",
                ["licenses"] = new[] { new { name = "other", title = "Say here under what terms it may be used." } },
                ["sources"] = new[] { new { title = "Say here where it comes from." } },
                ["resources"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["name"] = Path.GetFileNameWithoutExtension(data).ToLowerInvariant(),
                        ["path"] = data,
                        ["format"] = "csv",
                        ["encoding"] = encoding,
                        ["dialect"] = new { delimiter = delimiter.ToString() },
                        ["schema"] = new { fields = fields.Select(f => new { name = f.Name, type = f.Type }) },
                    },
                },
                ["glamrules"] = new Dictionary<string, object>
                {
                    ["id"] = id,
                    ["split"] = new { group = id, train = 0.5, dev = 0.2, test = 0.3, seed = 1 },
                    ["tasks"] = new Dictionary<string, object>
                    {
                        [TaskName(gold)] = new { task = "label", text = new[] { text }, gold, labels = labels.ToDictionary(l => l, _ => "Say here what belongs to it.") },
                    },
                },
            },
            Indented) + "\n";
    }

    private static string TaskName(string gold) => gold.Replace(' ', '-').ToLowerInvariant();

    private static string Example()
    {
        StringBuilder rows = new("id,title,label\n");
        for (int i = 1; i <= 20; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{i},{(i % 2 == 0 ? "An example of a novel" : "A history of examples")} {i},{(i % 2 == 0 ? "Fiction" : "Non-fiction")}\n");
        }

        return rows.ToString();
    }
}
