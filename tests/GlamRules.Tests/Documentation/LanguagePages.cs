using System.Globalization;
using System.Text;
using GlamRules.Diagnostics;
using GlamRules.Rules.Tables;
using GlamRules.Text;

namespace GlamRules.Tests.Documentation;

/// <summary>How good the telling of languages is, measured on titles whose language is known.</summary>
internal static class LanguagePages
{
    public static IReadOnlyList<(string Language, string Told)> Titles()
    {
        Sheet titles = Sheet.Load(Repository.PathOf("corpora/nineteenth-century-titles/titles.csv"), new DiagnosticBag())!;
        int title = titles.IndexOf("title");
        int language = titles.IndexOf("language");
        return [.. titles.Rows.Select(r => (r[language], Languages.Name(Languages.Detect(r[title]))))];
    }

    public static string Write()
    {
        StringBuilder table = new("| language | titles | told | of these right |\n|---|---|---|---|\n");
        IReadOnlyList<(string Language, string Told)> all = Titles();
        foreach (IGrouping<string, (string Language, string Told)> group in all.GroupBy(t => t.Language).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(group.Key, [.. group]);
        }

        Row("all", all);
        return table.ToString();

        void Row(string name, IReadOnlyList<(string Language, string Told)> titles)
        {
            int told = titles.Count(t => t.Told != Languages.Name(Languages.Undetermined));
            int right = titles.Count(t => t.Told == t.Language);
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {titles.Count} | {Percent(told, titles.Count)} | {Percent(right, told)} |\n");
        }
    }

    private static string Percent(int part, int whole) => whole == 0 ? "n/a" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100.0 * part / whole)}%");
}
