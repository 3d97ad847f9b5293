using System.Text;
using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using GlamRules.Rules;
using GlamRules.Rules.Loading;
using Shouldly;

namespace GlamRules.Tests.Rules.Suggesting;

/// <summary>A small corpus and a rule set in a folder of the test's own.</summary>
internal sealed class SuggestionCorpus : IDisposable
{
    private static readonly string[] Names = ["Ada", "Bea", "Cid", "Dot", "Eve"];
    private static readonly string[] Things = ["notes", "memoirs", "papers"];

    private readonly TemporaryFolder _folder = new();
    private readonly StringBuilder _rows = new("id,subset,title,century,genre\n");
    private int _next;

    public string Folder => _folder.Path;

    public string RuleFolder => Path.Combine(_folder.Path, "rules");

    public void Dispose() => _folder.Dispose();

    public SuggestionCorpus Add(string subset, string title, string genre, string century = "18", int times = 1)
    {
        for (int i = 0; i < times; i++)
        {
            _rows.Append(FormattableString.Invariant($"{_next++},{subset},\"{title.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{century},{genre}\n"));
        }

        return this;
    }

    /// <summary>Novels are fiction, histories are not; each split has both.</summary>
    public SuggestionCorpus AddBooks()
    {
        foreach (string subset in new[] { "train", "dev", "test" })
        {
            int size = subset == "train" ? 20 : 6;
            for (int i = 0; i < size; i++)
            {
                Add(subset, FormattableString.Invariant($"{Names[i % 5]} {i}. A Novel"), "Fiction", Century(i));
                Add(subset, FormattableString.Invariant($"Historical {Things[i % 3]} of Kent {i}"), "Non-fiction", Century(i));
                Add(subset, FormattableString.Invariant($"Café sketches {i}"), i % 3 == 0 ? "Non-fiction" : "Fiction", Century(i));
            }
        }

        return this;

        static string Century(int i) => i % 2 == 0 ? "18" : "19";
    }

    public Corpus Load(string kind = "label")
    {
        string gold = kind == "labels" ? """{ "field": "genre", "separator": "|" }""" : "\"genre\"";
        _folder.Write("books.csv", _rows.ToString());
        _folder.Write("datapackage.json", $$"""
            { "name": "c", "resources": [ { "name": "books", "path": "books.csv" } ],
              "glamrules": { "id": "id", "split": { "column": "subset" },
                "tasks": { "genre": { "task": "{{kind}}", "text": ["title"], "features": ["century"], "gold": {{gold}}, "labels": ["Fiction", "Non-fiction"] } } } }
            """);
        DiagnosticBag bag = new();
        Corpus? corpus = DataPackageReader.Read(_folder.Path, bag) is { } description ? CorpusLoader.Load(description, "genre", new LoadOptions(), bag) : null;
        return corpus.ShouldNotBeNull(string.Join('\n', bag.ToImmutable()));
    }

    public RuleSet LoadRules(Corpus corpus, string? header = null, string? rules = null)
    {
        if (header is not null)
        {
            _folder.Write("rules/ruleset.json", header);
        }

        if (rules is not null)
        {
            _folder.Write("rules/1-own.rules.json", rules);
        }

        DiagnosticBag bag = new();
        RuleSet? set = RuleSetLoader.Load(RuleFolder, corpus.Task, RuleSetParts.BuiltIn with { MayBeEmpty = true }, bag);
        return set.ShouldNotBeNull(string.Join('\n', bag.ToImmutable()));
    }
}
