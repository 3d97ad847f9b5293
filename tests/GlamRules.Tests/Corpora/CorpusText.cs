using GlamRules.Corpora;
using GlamRules.Corpora.Loading;
using GlamRules.Corpora.Packages;
using GlamRules.Diagnostics;
using Shouldly;

namespace GlamRules.Tests.Corpora;

/// <summary>A corpus of one file in a folder of its own, with the task <c>genre</c>.</summary>
internal sealed class CorpusText : IDisposable
{
    private const string Task = """ "tasks": { "genre": { "task": "label", "text": ["title"], "gold": "genre" } } """;

    public TemporaryFolder Folder { get; } = new();

    public DiagnosticBag Bag { get; } = new();

    public IEnumerable<string> Problems => Bag.ToImmutable().Select(d => $"{d.Id} {d.Message}");

    /// <summary>Loads a file; null where that can't be done.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="resource">Further members of the resource.</param>
    /// <param name="key">Further members of our key.</param>
    /// <param name="tasks">In place of the task.</param>
    /// <param name="options">How to load.</param>
    public Corpus? TryLoad(string file, byte[] bytes, string resource = "", string key = "", string? tasks = null, LoadOptions? options = null)
    {
        Folder.Write(file, bytes);
        Folder.Write("datapackage.json", $$"""{ "name": "c", "resources": [ { "name": "books", "path": "{{file}}" {{resource}} } ], "glamrules": { "id": "id", {{key}} {{tasks ?? Task}} } }""");
        CorpusDescription? description = DataPackageReader.Read(Folder.Path, Bag);
        return description is null ? null : CorpusLoader.Load(description, "genre", options ?? new LoadOptions(), Bag);
    }

    public Corpus? TryLoad(string file, string text, string resource = "", string key = "", string? tasks = null, LoadOptions? options = null) =>
        TryLoad(file, System.Text.Encoding.UTF8.GetBytes(text), resource, key, tasks, options);

    public Corpus Load(string file, string text, string resource = "", string key = "", string? tasks = null) =>
        TryLoad(file, text, resource, key, tasks).ShouldNotBeNull(string.Join('\n', Problems));

    public void Dispose() => Folder.Dispose();
}
