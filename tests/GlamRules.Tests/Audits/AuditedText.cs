using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GlamRules.Audits;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Diagnostics;
using GlamRules.Tests.Corpora;
using Shouldly;

namespace GlamRules.Tests.Audits;

/// <summary>Audits of corpora made up for a test, and of collections.</summary>
internal static class AuditedText
{
    /// <summary>The findings over rows of id, split, title and genre, each row a list of these.</summary>
    public static ImmutableArray<AuditFinding> OfTitles(IEnumerable<(string Split, string Title, string Genre)> rows, string task = "") =>
        Of("id,split,title,genre\n" + Rows(rows.Select((r, i) => new[] { Text($"r{i}"), r.Split, r.Title, r.Genre })), "", $"\"split\": {{ \"column\": \"split\", \"dev\": 0 }},",
            $$"""
            "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre" {{task}} } }
            """);

    /// <summary>The findings over a file of the task <c>genre</c>.</summary>
    /// <param name="csv">The rows under their heading.</param>
    /// <param name="fields">Fields to declare, as in a schema.</param>
    /// <param name="key">Members of our key, with a comma at the end.</param>
    /// <param name="tasks">In place of the usual one.</param>
    public static ImmutableArray<AuditFinding> Of(string csv, string fields = "", string key = "", string? tasks = null)
    {
        using CorpusText text = new();
        Corpus corpus = text.Load("books.csv", csv, fields.Length == 0 ? "" : $", \"schema\": {{ \"fields\": [{fields}] }}", key, tasks);
        return CorpusAudit.Run(corpus, null, CancellationToken.None);
    }

    /// <summary>The findings over a described collection, its data in <c>$GLAMRULES_CORPORA</c>.</summary>
    public static ImmutableArray<AuditFinding> OfCollection(string folder, string task)
    {
        DiagnosticBag diagnostics = new();
        Corpus? corpus = CorpusLoader.Load(GlamRules.Corpora.Packages.DataPackageReader.Read(Repository.PathOf($"corpora/{folder}"), diagnostics)!, task, new LoadOptions(), diagnostics);
        return CorpusAudit.Run(corpus.ShouldNotBeNull(), null, CancellationToken.None);
    }

    public static string Rows(IEnumerable<string[]> rows)
    {
        StringBuilder csv = new();
        foreach (string[] row in rows)
        {
            csv.Append(string.Join(',', row.Select(v => $"\"{v.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))).Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>The one finding of an id.</summary>
    public static AuditFinding The(this ImmutableArray<AuditFinding> findings, string id) =>
        findings.SingleOrDefault(f => f.Id == id).ShouldNotBeNull($"no '{id}' among {string.Join(", ", findings.Select(f => f.Id))}");

    public static void ShouldLack(this ImmutableArray<AuditFinding> findings, string id) => findings.Select(f => f.Id).ShouldNotContain(id);

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
